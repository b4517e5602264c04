import { unescapeString } from '../escapedString';
import { behindClose, behindSpace, endOfText, markup, standsAt } from './markup';
import { utf8 } from './utf8';

const [AMPERSAND, RETURN] = [38, 13];

const ITEM = markup('<si>');
const ITEM_END = markup('</si>');
const TEXTS = [markup('<t>'), markup('<t xml:space="preserve">')];
const PLAIN_END = markup('</t></si>');

/**
 * The same as `readSharedStrings`, from bytes and from the first "<si>" on; only the wanted texts are decoded. What is
 * more than plain text is handed to `rich` as the markup of its item. `null` where the list is written differently.
 */
export function quickStrings(
  bytes: Uint8Array,
  start: number,
  wanted: ReadonlySet<number>,
  rich: (item: Uint8Array) => string | null,
): ReadonlyMap<number, string> | null {
  const found = new Map<number, string>();
  for (let index = 0, at = start; found.size < wanted.size; index++) {
    at = behindSpace(bytes, at);
    if (!standsAt(bytes, at, ITEM)) return null;
    const behind = behindClose(bytes, at, ITEM_END);
    if (behind < 0) return null;
    if (wanted.has(index)) {
      const text = plainText(bytes, at) ?? rich(bytes.subarray(at, behind));
      if (text === null) return null;
      found.set(index, text);
    }
    at = behind;
  }
  return found;
}

/** The text of the item that begins here, where it holds one text and nothing else. */
function plainText(bytes: Uint8Array, item: number): string | null {
  const open = TEXTS.find((mark) => standsAt(bytes, item + ITEM.length, mark));
  if (!open) return null;
  const from = item + ITEM.length + open.length;
  const to = endOfText(bytes, from);
  if (!standsAt(bytes, to, PLAIN_END)) return null;
  for (let at = from; at < to; at++) if (bytes[at] === AMPERSAND || bytes[at] === RETURN) return null;
  return unescapeString(utf8(bytes, from, to));
}
