import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Where a link points to, so that the file behind it is replaced and not the link. */
const behindLinks = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
};

const writeAll = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
};

/** Writes to a temporary name in the same folder and renames: the file is there in full, or as it was before. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const target = behindLinks(file);
  const former = statSync(target, { throwIfNoEntry: false });
  // Renaming over a device or a pipe would replace it.
  if (former && !former.isFile()) {
    const code = former.isDirectory() ? 'EISDIR' : 'EINVAL';
    throw Object.assign(new Error(`${code}: ${file}`), { code });
  }
  const temporary = path.join(path.dirname(target), `.isomm-${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', former?.mode);
    try {
      writeAll(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
