/** Eight tables, so that eight bytes are taken per turn. */
const TABLES = Array.from({ length: 8 }, () => new Int32Array(256));

function fill(): void {
  const [first = new Int32Array(256)] = TABLES;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  for (let byte = 0; byte < 256; byte++) {
    let value = first[byte] ?? 0;
    for (const table of TABLES.slice(1)) {
      value = (value >>> 8) ^ (first[value & 255] ?? 0);
      table[byte] = value;
    }
  }
}
fill();

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** The checksum that zip files carry, as an unsigned number; `before`: that of what goes before these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  // Indexes stay in range by their masks; the typed arrays hold numbers only.
  const at = (table: Int32Array, index: number) => table[index] as number;
  const end = bytes.length;
  const wide = end - (end % 8);
  let crc = ~before;
  let i = 0;
  for (; i < wide; i += 8) {
    const low =
      crc ^
      ((bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24));
    crc =
      at(T7, low & 255) ^
      at(T6, (low >>> 8) & 255) ^
      at(T5, (low >>> 16) & 255) ^
      at(T4, low >>> 24) ^
      at(T3, bytes[i + 4] as number) ^
      at(T2, bytes[i + 5] as number) ^
      at(T1, bytes[i + 6] as number) ^
      at(T0, bytes[i + 7] as number);
  }
  for (; i < end; i++) crc = (crc >>> 8) ^ at(T0, (crc ^ (bytes[i] as number)) & 255);
  return (crc ^ -1) >>> 0;
}
