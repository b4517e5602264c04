import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** Files that people send back when they are asked for a workbook; those that cannot be read are named, not passed over. */
const CANDIDATE = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;
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
  /** Other files in the folders, by their number alone. */
  readonly passedOver: number;
}

/** All workbooks among files and in folders, folders within them included; links to folders are not followed. */
export function findWorkbooks(given: readonly string[]): Search {
  const files: Found[] = [];
  const seen = new Set<string>();
  let passedOver = 0;
  const add = (name: string, file: string) => {
    const key = path.resolve(file);
    if (seen.has(key)) return;
    seen.add(key);
    files.push({ name: name.split(path.sep).join('/'), path: file });
  };
  const walk = (folder: string, root: string) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(at, root);
      else if (isFile(entry) && CANDIDATE.test(entry.name) && !NOT_SENT.test(entry.name))
        add(path.relative(root, at), at);
      else passedOver += 1;
    }
  };
  for (const each of given) {
    // What is named but missing is found out when it is read, and listed there.
    if (statSync(each, { throwIfNoEntry: false })?.isDirectory()) walk(each, each);
    else add(each, each);
  }
  return { files, passedOver };
}
