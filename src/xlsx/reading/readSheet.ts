import { decodeXml } from './decodeXml';
import type { Wanted } from './grid';
import type { ReadLimits } from './limits';
import { quickSheet } from './quickSheet';
import { quickStart } from './quickStart';
import { findSheetData, readSheetPart, type SheetCells } from './sheetPart';
import { XmlScanner } from './xmlScanner';

const SHEET_DATA = '<sheetData>';

/** The wanted cells of a sheet: from its bytes where they allow it, else by the reader that knows all of the format. */
export function readSheet(
  bytes: Uint8Array,
  path: string,
  wanted: Wanted,
  date1904: boolean,
  limits: ReadLimits,
): SheetCells {
  const simple = !wanted.formulas && !wanted.extent;
  const start = simple ? quickStart(bytes, path, SHEET_DATA, limits.depth, findSheetData) : null;
  const quick = start === null ? null : quickSheet(bytes, start, wanted, date1904, limits);
  return (
    quick ??
    readSheetPart(new XmlScanner(decodeXml(bytes, path), path, limits.depth), wanted, date1904, limits)
  );
}
