import { UnreadableFile } from '../unreadableFile';
import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import { quickStart } from './quickStart';
import { quickStrings } from './quickStrings';
import { findStringItem, readSharedStrings } from './sharedStrings';
import { readStringItem } from './stringItem';
import { XmlScanner } from './xmlScanner';

const ITEM = '<si>';

/** The shared strings with the wanted indexes: from their bytes where they allow it, else by the plain reader. */
export function readStrings(
  bytes: Uint8Array,
  path: string,
  wanted: ReadonlySet<number>,
  limits: ReadLimits,
): ReadonlyMap<number, string> {
  const scan = (markup: Uint8Array, depth: number) => new XmlScanner(decodeXml(markup, path), path, depth);
  /** What the plain reader makes of one item; `null` where it would not end with it. */
  const rich = (item: Uint8Array): string | null => {
    try {
      const scanner = scan(item, limits.depth - 1);
      scanner.next();
      const text = readStringItem(scanner);
      return scanner.next() === 'end' ? text : null;
    } catch (error) {
      if (error instanceof UnreadableFile) return null;
      throw error;
    }
  };
  const start = quickStart(bytes, path, ITEM, limits.depth, findStringItem);
  const quick = start === null ? null : quickStrings(bytes, start - ITEM.length, wanted, rich);
  return quick ?? readSharedStrings(scan(bytes, limits.depth), wanted);
}
