import { statSync } from 'node:fs';
import { fileKey } from './fileKey';
import type { OutputPlace } from './outputPlace';

/** Whether an output leads to the very file that is read, by whatever name. */
export function isSameFile(file: string, place: OutputPlace): boolean {
  if (place.kind !== 'file' || !place.former) return false;
  const read = statSync(file, { throwIfNoEntry: false });
  return read !== undefined && fileKey(read) === fileKey(place.former);
}
