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

/** The last place where the mark stands, or -1. */
export function lastPlaceOf(bytes: Uint8Array, mark: Uint8Array): number {
  const first = mark[0];
  for (let at = bytes.length - mark.length; at >= 0; at--) {
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

/** Signs one of which every second byte shows where "<" and what follows it matter. */
const TELLING = new Uint8Array(256);
for (const sign of [LESS, BANG, SLASH]) TELLING[sign] = 1;

/**
 * The place behind the next `close` ("</c>"), whatever stands before it; -1 where it cannot be told from bytes alone:
 * comments, CDATA, spaces in the tag. Looks at every second byte only, for that is where nearly all time goes.
 */
export function behindClose(bytes: Uint8Array, from: number, close: Uint8Array): number {
  const last = close.length - 1;
  for (let at = from + 1; at < bytes.length; at += 2) {
    const byte = bytes[at] as number;
    if (TELLING[byte] === 0) continue;
    const less = byte === LESS ? at : at - 1;
    if (bytes[less] !== LESS) continue;
    if (bytes[less + 1] === BANG) return -1;
    let same = 1;
    while (same < last && bytes[less + same] === close[same]) same += 1;
    if (same < last) continue;
    const behind = bytes[less + last];
    if (behind === GREATER) return less + last + 1;
    if (behind === undefined || behind <= SPACE) return -1;
  }
  return -1;
}
