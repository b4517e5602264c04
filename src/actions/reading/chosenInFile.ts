import type { ChosenBefore } from '../../model/departments/chosenBefore';
import { CHOSEN, chosenIn } from '../../sheets/departments/chosenIn';
import { namesAsked } from '../../workbook/spelling';
import type { ReadBytes } from '../fileFormat';
import { unreadable } from './openFile';

const ASKED = namesAsked(CHOSEN);

/** What somebody chose in a file that puts departments side by side; `null` where it does no such thing. */
export function chosenInFile(read: ReadBytes, bytes: Uint8Array): ChosenBefore | null {
  try {
    const found = read(bytes, ASKED);
    return found.names.size === 0 ? null : chosenIn(found);
  } catch (error) {
    // A mistake of ours is thrown on.
    unreadable(error);
    return null;
  }
}
