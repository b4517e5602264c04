const WINDOW = 1 << 12;

const units = new Uint16Array(WINDOW);
/** As the text of a whole part is decoded: what is no UTF-8 becomes U+FFFD. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const follows = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many UTF-16 units a short text has, once they stand in `units`; -1 for what the decoder is to look at. */
function fill(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to;) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      units[length++] = first;
      at += 1;
      continue;
    }
    const second = bytes[at + 1] as number;
    if (at + 1 >= to || !follows(second)) return -1;
    if (first >= 0xc2 && first < 0xe0) {
      units[length++] = ((first & 0x1f) << 6) | (second & 0x3f);
      at += 2;
      continue;
    }
    const third = bytes[at + 2];
    if (first < 0xe0 || first > 0xef || at + 2 >= to || !follows(third)) return -1;
    const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | ((third as number) & 0x3f);
    if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return -1;
    units[length++] = unit;
    at += 3;
  }
  return length;
}

/** The text of some bytes out of many. For the short texts of cells this is faster than the decoder of the platform. */
export function utf8(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from > WINDOW ? -1 : fill(bytes, from, to);
  return length < 0
    ? decoder.decode(bytes.subarray(from, to))
    : String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
