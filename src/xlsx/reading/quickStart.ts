import { UnreadableFile } from '../unreadableFile';
import { decodeXml } from './decodeXml';
import { markup, placeOf } from './markup';
import { XmlScanner } from './xmlScanner';

/**
 * The place behind the first `open` ("<sheetData>") of a part, when the plain scanner, led by `find`, comes to the same
 * place; else `null`. What stands before it is short, and read as carefully as ever.
 */
export function quickStart(
  bytes: Uint8Array,
  path: string,
  open: string,
  depth: number,
  find: (scanner: XmlScanner) => boolean,
): number | null {
  const at = placeOf(bytes, markup(open));
  if (at < 0) return null;
  const start = at + open.length;
  try {
    const head = decodeXml(bytes.subarray(0, start), path);
    const scanner = new XmlScanner(head, path, depth);
    return find(scanner) && scanner.place === head.length ? start : null;
  } catch (error) {
    // The plain reader says what is wrong.
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
