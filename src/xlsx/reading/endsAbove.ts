import { endOfTag, lastPlaceOf, markup } from './markup';

const ROW = markup('<row ');
const NUMBER = /\sr="(\d{1,7})"/;

/** Whether the last row of a sheet is surely above this one, told from the end of its bytes; `false` where that is not sure. */
export function endsAbove(bytes: Uint8Array, row: number): boolean {
  const at = lastPlaceOf(bytes, ROW);
  const end = at < 0 ? -1 : endOfTag(bytes, at);
  if (end < 0) return false;
  const number = NUMBER.exec(new TextDecoder().decode(bytes.subarray(at, end)))?.[1];
  return number !== undefined && Number(number) - 1 < row;
}
