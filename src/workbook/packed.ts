/** A file inside a zip, as its directory lists it: plain data, so that another thread may read it. */
export interface Packed {
  /** With forward slashes and without a leading one; only ever a key, never a path on a disk. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** The way to the files inside a zip. */
export interface Archives {
  /** All of them; `null` where the bytes are no zip that can be read. */
  readonly list: (bytes: Uint8Array) => readonly Packed[] | null;
  /** One of them, from its own header on, within the limits of a single file; throws as the reader of workbooks does. */
  readonly take: (bytes: Uint8Array, packed: Packed) => Uint8Array;
}
