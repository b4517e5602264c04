/** Rows of one return as bytes; each still lacks its beginning, which is known when all returns are. */
export interface RowText {
  readonly bytes: Uint8Array;
  /** Where each row ends. */
  readonly ends: Uint32Array;
}

/** The memory that rows have for themselves. */
export const memoryOf = ({ bytes, ends }: RowText): ArrayBuffer[] => [
  bytes.buffer as ArrayBuffer,
  ends.buffer as ArrayBuffer,
];

/** As many bytes as a UTF-16 unit may take. */
const WIDEST = 3;

/** Where rows are put together; what comes of them has memory of its own. */
let room = Buffer.allocUnsafeSlow(1 << 16);
const MOST_ROOM = 1 << 20;

export function rowText(rows: readonly string[]): RowText {
  const ends = new Uint32Array(rows.length);
  let here = room;
  let end = 0;
  rows.forEach((row, index) => {
    const needed = end + row.length * WIDEST;
    if (needed > here.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      here.copy(larger, 0, 0, end);
      here = larger;
    }
    end += here.write(row, end);
    ends[index] = end;
  });
  if (here.length <= MOST_ROOM) room = here;
  // Memory of its own, so that it can be handed to another thread.
  const bytes = Buffer.allocUnsafeSlow(end);
  here.copy(bytes, 0, 0, end);
  return { bytes, ends };
}

/** The rows in full: each with its beginning. */
export function begun({ bytes, ends }: RowText, beginning: string): Uint8Array {
  const start = Buffer.from(beginning);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = Buffer.allocUnsafe(bytes.length + start.length * ends.length);
  let from = 0;
  let to = 0;
  for (const end of ends) {
    for (const byte of start) whole[to++] = byte;
    all.copy(whole, to, from, end);
    to += end - from;
    from = end;
  }
  return whole;
}
