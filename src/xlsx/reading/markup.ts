const [SPACE, LESS, GREATER, BANG, SLASH, DOUBLE, SINGLE] = [32, 60, 62, 33, 47, 34, 39];
const [TAB, LINE_FEED, RETURN] = [9, 10, 13];

/** A piece of markup as bytes, to be looked for in the bytes of a part. */
export const markup = (text: string): Uint8Array => new TextEncoder().encode(text);

export function standsAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

/** The first place where the mark stands, or -1. */
export function placeOf(bytes: Uint8Array, mark: Uint8Array): number {
  const first = mark[0];
  for (let at = 0; at <= bytes.length - mark.length; at++) {
    if (bytes[at] === first && standsAt(bytes, at, mark)) return at;
  }
  return -1;
}

/** The first place from here that is no space between elements. */
export function behindSpace(bytes: Uint8Array, at: number): number {
  for (; ; at++) {
    const byte = bytes[at];
    if (byte !== LINE_FEED && byte !== SPACE && byte !== RETURN && byte !== TAB) return at;
  }
}

/** Where the tag ends, i.e. its ">"; -1 where it does not. */
export function endOfTag(bytes: Uint8Array, at: number): number {
  let quote = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at;
    else if (byte === DOUBLE || byte === SINGLE) quote = byte;
  }
  return -1;
}

/** Whether the tag that ends here has no content. */
export const selfClosed = (bytes: Uint8Array, end: number): boolean => bytes[end - 1] === SLASH;

/** Where the text from here is followed by "<". */
export function endOfText(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return at;
}

/**
 * The place behind the next `close` ("</c>"), whatever stands before it; -1 where it cannot be told from bytes alone:
 * comments, CDATA, spaces in the tag.
 */
export function behindClose(bytes: Uint8Array, at: number, close: Uint8Array): number {
  const last = close.length - 1;
  const name = close[2];
  for (; at < bytes.length; at++) {
    if (bytes[at] !== LESS) continue;
    const next = bytes[at + 1];
    if (next === BANG) return -1;
    if (next !== SLASH || bytes[at + 2] !== name) continue;
    if (standsAt(bytes, at, close)) return at + last + 1;
    const behind = bytes[at + last];
    if (behind === undefined || (behind <= SPACE && standsAt(bytes, at, close.subarray(0, last)))) return -1;
  }
  return -1;
}
