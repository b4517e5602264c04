/** Rows of one return as bytes; each still lacks its beginning, which is known when all returns are. */
export interface RowText {
  readonly bytes: Uint8Array;
  /** Where each row ends. */
  readonly ends: Uint32Array;
}

export function rowText(rows: readonly string[]): RowText {
  const ends = new Uint32Array(rows.length);
  let end = 0;
  rows.forEach((row, index) => {
    end += Buffer.byteLength(row);
    ends[index] = end;
  });
  // Memory of its own, so that it can be handed to another thread.
  const bytes = Buffer.allocUnsafeSlow(end);
  bytes.write(rows.join(''));
  return { bytes, ends };
}

/** The rows in full: each with its beginning. */
export function begun({ bytes, ends }: RowText, beginning: string): Uint8Array {
  const start = Buffer.from(beginning);
  const whole = Buffer.allocUnsafe(bytes.length + start.length * ends.length);
  let from = 0;
  let to = 0;
  for (const end of ends) {
    whole.set(start, to);
    whole.set(bytes.subarray(from, end), to + start.length);
    to += start.length + end - from;
    from = end;
  }
  return whole;
}
