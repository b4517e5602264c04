import { lstatSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What the name of an output leads to, links followed. */
export type OutputPlace =
  /** One of the descriptors we were started with, such as standard output. */
  | { readonly kind: 'descriptor'; readonly descriptor: number }
  /** A pipe or a device: written to, never replaced. */
  | { readonly kind: 'stream'; readonly path: string }
  /** A regular file, or none yet. */
  | { readonly kind: 'file'; readonly path: string; readonly former: Stats | null };

const MOST_LINKS = 40;

const systemError = (code: string, file: string): Error =>
  Object.assign(new Error(`${code}: ${file}`), { code });

const isOwnDescriptors = (folder: string): boolean =>
  ['/dev/fd', '/proc/self/fd', `/proc/${String(process.pid)}/fd`].includes(folder);

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** The place a name leads to; throws what the system says where it leads nowhere. */
export function outputPlace(file: string): OutputPlace {
  let name = path.resolve(file);
  // One link at a time, because a link may lead to a file that is not there yet, or to an open descriptor.
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const folder = realFolder(path.dirname(name));
    const last = path.basename(name);
    if (isOwnDescriptors(folder) && /^\d+$/.test(last)) {
      return { kind: 'descriptor', descriptor: Number(last) };
    }
    const at = path.join(folder, last);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) {
      name = path.resolve(folder, readlinkSync(at));
      continue;
    }
    const former = statSync(file, { throwIfNoEntry: false }) ?? null;
    if (former?.isDirectory()) throw systemError('EISDIR', file);
    return former && !former.isFile() ? { kind: 'stream', path: file } : { kind: 'file', path: at, former };
  }
  throw systemError('ELOOP', file);
}
