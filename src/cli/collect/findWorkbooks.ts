import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** Files that people send back when they are asked for a workbook; those that cannot be read are named, not passed over. */
const CANDIDATE = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;
/** Lists of answers that forms and surveys give. */
const LIST = /\.(csv|tsv)$/i;
/** Excel's own mark of an open workbook, and what operating systems leave behind. */
const NOT_SENT = /^(~\$|\._|\.)/;

/** Pipes and devices would never end. */
const isFile = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

export interface Found {
  /** How it is named in results. */
  readonly name: string;
  readonly path: string;
}

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
 * All workbooks among files and in folders, folders within them included; links to folders are not followed. `lists`:
 * CSV as well.
 */
export function findWorkbooks(given: readonly string[], lists = false): Search {
  const files: Found[] = [];
  const passedOver: string[] = [];
  const closed: { name: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const shown = (name: string) => name.split(path.sep).join('/');
  const add = (name: string, file: string) => {
    const key = path.resolve(file);
    if (seen.has(key)) return;
    seen.add(key);
    files.push({ name: shown(name), path: file });
  };
  const isCandidate = (name: string) =>
    (CANDIDATE.test(name) || (lists && LIST.test(name))) && !NOT_SENT.test(name);
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
      else if (isFile(entry) && isCandidate(entry.name)) add(path.relative(root, at), at);
      else passedOver.push(shown(path.relative(root, at)));
    }
  };
  for (const each of given) {
    if (isFolder(each)) walk(each, each);
    else add(each, each);
  }
  return { files, passedOver, closed };
}
