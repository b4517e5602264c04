import { unescapeString } from '../escapedString';
import { UnreadableFile, type OtherFile } from '../unreadableFile';
import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { OpenPackage } from './openPackage';
import { readRelationships, type Relationship } from './relationships';
import { XmlScanner } from './xmlScanner';

export interface ListedSheet {
  readonly title: string;
  /** `null` for sheets without cells: charts, dialogs. */
  readonly path: string | null;
}

export interface ListedName {
  readonly name: string;
  /** Index of the sheet a name is limited to. */
  readonly scope: number | null;
  readonly text: string;
}

/** What xl/workbook.xml says, with its relationships followed. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly date1904: boolean;
  readonly stringsPath: string | null;
}

export const isTrue = (value: string | null) => value === '1' || value === 'true' || value === 'on';

/** The zip of LibreOffice's own format says so in a part of its own. */
const isOpenDocument = (file: OpenPackage): boolean => file.has('mimetype') && file.has('content.xml');

/** Documents and presentations begin with a part of another folder than workbooks do. */
const OF_WORD = /^(?:word|ppt)\//i;

/** What a zip is that holds no workbook. */
function otherPackage(file: OpenPackage): OtherFile | null {
  if (isOpenDocument(file)) return '.ods';
  return file.has('Index/Document.iwa') || file.has('Index.zip') ? '.numbers' : null;
}

function workbookPath(file: OpenPackage, limits: ReadLimits): string {
  const main = readRelationships(file, '', limits).find(({ kind }) => kind === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) throw new UnreadableFile('not-isomm', 'a binary workbook (.xlsb)', '.xlsb');
  if (OF_WORD.test(path)) throw new UnreadableFile('not-isomm', path, '.docx');
  if (file.has(path)) return path;
  if (main) throw new UnreadableFile('damaged', `${path}: missing`);
  throw new UnreadableFile('not-isomm', 'a zip file without a workbook', otherPackage(file));
}

/** Of a part that comes again in file after file, by its own bytes and what it refers to. */
const known = new WeakMap<Uint8Array, { readonly relations: unknown; readonly part: WorkbookPart }>();

/** Reads the list of sheets and names. */
export function readWorkbookPart(file: OpenPackage, limits: ReadLimits): WorkbookPart {
  const path = workbookPath(file, limits);
  const relations = readRelationships(file, path, limits);
  const bytes = file.read(path);
  const before = known.get(bytes);
  if (before?.relations === relations) return before.part;
  const part = parsed(bytes, path, relations, limits);
  known.set(bytes, { relations, part });
  return part;
}

function parsed(
  bytes: Uint8Array,
  path: string,
  relations: readonly Relationship[],
  limits: ReadLimits,
): WorkbookPart {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  let date1904 = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.depth === 1 && scanner.name !== 'workbook') {
      throw new UnreadableFile('not-isomm', `a document, but no workbook: ${scanner.name.slice(0, 40)}`);
    }
    if (scanner.name === 'workbookPr' && scanner.depth === 2) {
      date1904 = isTrue(scanner.attribute('date1904'));
    } else if (scanner.name === 'sheet' && scanner.depth === 3) {
      const relation = byId.get(scanner.attribute('id', true) ?? '');
      if (!relation) throw new UnreadableFile('damaged', `${path}: a sheet without its part`);
      const title = unescapeString(scanner.attribute('name') ?? '');
      sheets.push({ title, path: relation.kind === 'worksheet' ? relation.target : null });
    } else if (scanner.name === 'definedName' && scanner.depth === 3) {
      const scope = scanner.attribute('localSheetId');
      const name = scanner.attribute('name') ?? '';
      names.push({ name, scope: scope === null ? null : Number(scope), text: scanner.content() });
    }
  }
  const stringsPath = relations.find(({ kind }) => kind === 'sharedStrings')?.target ?? null;
  return { sheets, names, date1904, stringsPath };
}
