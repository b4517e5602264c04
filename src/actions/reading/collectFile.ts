import type { Catalogue } from '../../model/catalogue';
import type { Decision } from '../../model/decisions';
import type { Returned, Unreadable } from '../../model/departments/returned';
import { detached } from '../backup/detached';
import type { ReadBytes } from '../fileFormat';
import { takeReturn } from './takeReturn';

/** Takes the answers out of one returned file, to be kept, with what a person decided about it; nothing of it is kept besides. */
export function collectFile(
  catalogue: Catalogue,
  read: ReadBytes,
  file: string,
  bytes: Uint8Array,
  decisions: readonly Decision[] = [],
): Returned | Unreadable {
  const taken = takeReturn(catalogue, read, file, bytes, { decisions });
  if ('problem' in taken) return taken;
  const { answers, problems, ...rest } = taken.returned;
  return { ...rest, answers: detached(answers), problems: detached(problems) };
}
