import { UnreadableFile, type OtherFile } from '../unreadableFile';

/** As much of a file as is looked at. */
const BEGINNING = 1_024;
/** A sign-in page that was saved in place of a file, and an internet shortcut. */
const WEB = /^(?:<!doctype html|<html[\s>]|\[InternetShortcut\])/i;
/** What Google Drive leaves on a disk of a sheet that stands elsewhere. */
const DRIVE = /^\{[^{}]*(?:"doc_id"\s*:|"url"\s*:\s*"https:\/\/docs\.google\.)/;
/** Workbooks as one text: of Excel 2003, and flat ones of LibreOffice. */
const SHEET_XML = /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet|<office:document\s/;
/** How pictures begin: PNG, JPEG, GIF, and the photos of phones. */
const PICTURES = /^(?:\x89PNG|\xff\xd8\xff|GIF8|.{4}ftyp(?:heic|heix|mif1))/s;
/** A shortcut of Windows. */
const SHORTCUT = [0x4c, 0, 0, 0, 1, 0x14, 2, 0];

function instead(bytes: Uint8Array): OtherFile | null {
  if (SHORTCUT.every((byte, at) => bytes[at] === byte)) return 'link';
  if (PICTURES.test(String.fromCharCode(...bytes.subarray(0, 16)))) return 'picture';
  const text = new TextDecoder().decode(bytes).trimStart();
  if (WEB.test(text) || DRIVE.test(text)) return 'link';
  if (SHEET_XML.test(text)) return '.xml';
  return text.startsWith('%PDF-') ? '.pdf' : null;
}

/** What is no zip, told by how it begins. */
export function refuseOther(bytes: Uint8Array): never {
  const beginning = bytes.subarray(0, BEGINNING);
  // A disk or a synchronisation that failed leaves the length of a file and none of its bytes.
  if (beginning.length === BEGINNING && beginning.every((byte) => byte === 0))
    throw new UnreadableFile('damaged', 'begins with nothing but 0');
  throw new UnreadableFile('not-isomm', 'not a zip file', instead(beginning));
}
