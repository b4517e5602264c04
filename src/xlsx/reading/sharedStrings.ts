import { UnreadableFile } from '../unreadableFile';
import { readStringItem } from './stringItem';
import type { XmlScanner } from './xmlScanner';

/** Moves to the next item; `false` when there is none. */
export function findStringItem(scanner: XmlScanner): boolean {
  for (;;) {
    const event = scanner.next();
    if (event === 'end') return false;
    if (event === 'open' && scanner.name === 'si') return true;
  }
}

/** The texts with the wanted indexes; reading ends with the last of them. */
export function readSharedStrings(
  scanner: XmlScanner,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let index = 0;
  while (found.size < wanted.size) {
    if (!findStringItem(scanner))
      throw new UnreadableFile('damaged', 'a cell shows a text that is not in the file');
    if (wanted.has(index)) found.set(index, readStringItem(scanner));
    else scanner.skipFlat();
    index += 1;
  }
  return found;
}
