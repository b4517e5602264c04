import { statSync } from 'node:fs';
import type { Place } from './outputPlace';

/** Whether an output leads to the very file that is read, by whatever name. */
export function isSameFile(file: string, place: Place): boolean {
  if (place.kind !== 'file' || !place.former) return false;
  const read = statSync(file, { throwIfNoEntry: false });
  return read?.ino === place.former.ino && read.dev === place.former.dev;
}
