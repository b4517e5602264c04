import type { Packed } from '../../workbook/packed';
import { UnreadableFile } from '../unreadableFile';
import { entryName } from './entryName';
import type { ReadLimits } from './limits';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

const damaged = (detail: string) => new UnreadableFile('damaged', detail);

/** The end record; a comment behind it may contain its signature, and junk may follow it. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let last = -1;
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  return last;
}

function wide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('zip64 field cut off');
  return Number(view.getBigUint64(at, true));
}

function directory(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged('zip64 end not found');
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

/** Sizes and offset, taken from the zip64 field where the plain ones say so. */
function extents(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      const take = (value: number) => {
        if (value !== IN_ZIP64) return value;
        next += 8;
        return wide(view, next - 8);
      };
      size = take(size);
      compressedSize = take(compressedSize);
      offset = take(offset);
    }
    field += 4 + length;
  }
  return { size, compressedSize, offset };
}

/** The files of a zip in the order of its directory; `null` when the bytes are no zip at all. */
export function zipDirectory(bytes: Uint8Array, limits: ReadLimits): readonly Packed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const looksLikeZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const end = findEnd(view);
  if (end < 0) {
    if (looksLikeZip) throw damaged('zip without an end: cut off');
    return null;
  }
  const { count, offset } = directory(view, end);
  if (count > limits.parts) throw new UnreadableFile('too-large', `${count} files in the zip`);
  const entries: Packed[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged('zip directory cut off');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const next = extra + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged('zip directory cut off');
    entries.push({
      name: entryName(bytes, at + 46, extra, flags),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...extents(view, at, extra, extraLength),
    });
    at = next;
  }
  return entries;
}
