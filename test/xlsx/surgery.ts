import { strFromU8, unzipSync } from 'fflate';
import { zipFile } from './zipFile';

/** The parts of a workbook as texts, to be changed in place. */
export type Parts = Record<string, string>;

export const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The list of a workbook as we write it. */
export const LIST = 'xl/worksheets/sheet2.xml';
export const isSheet = (path: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(path);

/** The bytes of a workbook with its parts as another program leaves them. */
export function surgery(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts[name] = strFromU8(content);
  change(parts);
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

export function cut(
  parts: Parts,
  part: string,
  from: RegExp | string,
  to: string | ((...all: string[]) => string),
) {
  const before = parts[part] ?? '';
  const after = before.replace(from, to as string);
  if (after === before) throw new Error(`${part}: nothing was changed`);
  parts[part] = after;
}

/** Another part, known in the package and to the part that it belongs to. */
export function join(
  parts: Parts,
  owner: string,
  [path, kind, content]: readonly [string, string, string],
): string {
  const [folder = '', file = ''] = [
    owner.slice(0, owner.lastIndexOf('/')),
    owner.slice(owner.lastIndexOf('/') + 1),
  ];
  const relations = `${folder}/_rels/${file}.rels`;
  const id = `rIdX${String(Object.keys(parts).length)}`;
  parts[path] = content;
  parts[relations] ??= `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  cut(
    parts,
    relations,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${kind}" Target="/${path}"/></Relationships>`,
  );
  cut(
    parts,
    TYPES,
    '</Types>',
    `<Override PartName="/${path}" ContentType="${SPREADSHEET}.${kind.split('/').at(-1) ?? ''}+xml"/></Types>`,
  );
  return id;
}

/** A cell of the list with something else in it. */
export const cell = (parts: Parts, address: string, to: (style: string) => string) => {
  cut(
    parts,
    LIST,
    new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`),
    (_: string, style = '') => to(style),
  );
};

export const valueOf = (parts: Parts, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*><v>([^<]*)</v>`).exec(parts[LIST] ?? '')?.[1] ?? '';
