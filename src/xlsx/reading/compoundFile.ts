import { UnreadableFile } from '../unreadableFile';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_LENGTH = 128;
const FIRST_SECTOR = 512;
const LARGE_SECTORS = 12;

/** A stream name as a directory entry of a compound file begins. */
const entryName = (name: string) =>
  Uint8Array.from([...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]));

const OLD_WORKBOOKS = ['Workbook', 'Book'].map(entryName);

function hasEntry(bytes: Uint8Array, name: Uint8Array): boolean {
  for (let at = FIRST_SECTOR; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Whether the file ends before its directory begins. */
function cutOff(bytes: Uint8Array): boolean {
  if (bytes.length < FIRST_SECTOR + ENTRY_LENGTH) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === LARGE_SECTORS ? 1 << LARGE_SECTORS : FIRST_SECTOR;
  return (view.getUint32(48, true) + 1) * size + ENTRY_LENGTH > bytes.length;
}

/**
 * Excel wraps a workbook with a password or a sensitivity label in the container that .xls, .doc and .msg files also
 * use; throws the fitting reason when the bytes are such a container.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return;
  if (hasEntry(bytes, entryName('EncryptedPackage'))) {
    throw new UnreadableFile('encrypted', 'protected by a password or a sensitivity label');
  }
  if (OLD_WORKBOOKS.some((name) => hasEntry(bytes, name))) {
    throw new UnreadableFile('not-isomm', 'a workbook in the old .xls format', '.xls');
  }
  if (cutOff(bytes)) throw new UnreadableFile('damaged', 'compound file without a directory: cut off');
  throw new UnreadableFile('not-isomm', 'a compound file of another program', '.doc');
}
