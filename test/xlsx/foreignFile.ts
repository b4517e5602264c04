import type { ZipForm, ZipMember } from './zipFile';
import { zipFile } from './zipFile';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface ForeignParts {
  /** Inside `sheetData` of the first sheet. */
  readonly rows?: string;
  /** Inside `definedNames`. */
  readonly names?: string;
  /** Inside `sst`; absent: no such part. */
  readonly strings?: string;
  /** Sheets beside the first, by title. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** Whole parts that replace or join the usual ones; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly workbookPr?: string;
}

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The members of a small .xlsx file, as another program might have written it. */
export function foreignMembers(file: ForeignParts): ZipMember[] {
  const sheets = [[file.title ?? 'Sheet1', file.rows ?? ''], ...Object.entries(file.sheets ?? {})];
  const parts: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.workbookPr ?? ''}<sheets>${sheets
      .map(([title], index) => `<sheet name="${title}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets><definedNames>${file.names ?? ''}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId90', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map(([, rows], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': file.strings === undefined ? null : `<sst xmlns="${MAIN}">${file.strings}</sst>`,
    ...file.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The bytes of such a file. */
export const foreignFile = (file: ForeignParts, form: ZipForm = {}): Uint8Array =>
  zipFile(foreignMembers(file), form);
