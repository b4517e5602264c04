import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Packed } from '../../actions/fileFormat';

/** Files that people send back when they are asked for a workbook; those that cannot be read are named, not passed over. */
const CANDIDATE = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;
/** Lists of answers that forms and surveys give. */
const LIST = /\.(csv|tsv)$/i;
/** What people send together, and what a folder of a web site is downloaded as. */
const ZIP = /\.zip$/i;
/** By this part a zip is an Office file. */
const CONTENT_TYPES = '[Content_Types].xml';
/** Excel's own mark of an open workbook, and what operating systems leave behind. */
const NOT_SENT = /^(~\$|\._|\.)/;

/** Pipes and devices would never end. */
const isFile = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

export interface Found {
  /** How it is named in results. */
  readonly name: string;
  readonly path: string;
  /** Where it stands in the zip at that path. */
  readonly packed?: Packed;
}

/** Lists what a zip holds; `null` where it cannot be read. */
export type ListPacked = (zip: string) => readonly Packed[] | null;

export interface Search {
  readonly files: readonly Found[];
  /** Names of other files in the folders. */
  readonly passedOver: readonly string[];
  /** Folders that could not be opened, and why. */
  readonly closed: readonly { readonly name: string; readonly error: unknown }[];
}

/** What cannot be looked at is found out when it is read, and listed there. */
function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch {
    return false;
  }
}

/**
 * All workbooks among files and in folders, folders within them included; links to folders are not followed. A zip is
 * such a folder; a zip within it is none. `lists`: CSV as well.
 */
export function findWorkbooks(given: readonly string[], listPacked: ListPacked, lists = false): Search {
  const files: Found[] = [];
  const passedOver: string[] = [];
  const closed: { name: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const shown = (name: string) => name.split(path.sep).join('/');
  const add = (name: string, file: string) => {
    const key = path.resolve(file);
    if (seen.has(key)) return;
    seen.add(key);
    const inside = ZIP.test(file) ? listPacked(file) : null;
    // What is no zip is told so when it is read; a workbook under such a name is one.
    if (inside === null || inside.some((packed) => packed.name === CONTENT_TYPES))
      files.push({ name: shown(name), path: file });
    else addPacked(name, file, inside);
  };
  const addPacked = (name: string, file: string, inside: readonly Packed[]) => {
    for (const packed of inside) {
      const within = `${shown(name)}/${packed.name}`;
      const last = packed.name.split('/').pop() ?? '';
      if (isCandidate(last)) files.push({ name: within, path: file, packed });
      else if (last !== '') passedOver.push(within);
    }
  };
  const isCandidate = (name: string) =>
    (CANDIDATE.test(name) || (lists && LIST.test(name))) && !NOT_SENT.test(name);
  const isZip = (name: string) => ZIP.test(name) && !NOT_SENT.test(name);
  const walk = (folder: string, root: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      closed.push({ name: shown(path.relative(root, folder) || folder), error });
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(at, root);
      else if (isFile(entry) && (isCandidate(entry.name) || isZip(entry.name)))
        add(path.relative(root, at), at);
      else passedOver.push(shown(path.relative(root, at)));
    }
  };
  for (const each of given) {
    if (isFolder(each)) walk(each, each);
    else add(each, each);
  }
  return { files, passedOver, closed };
}
