import { decodeXml } from './decodeXml';
import type { Wanted } from './grid';
import type { ReadLimits } from './limits';
import { quickSheet, quickTyped, type Passed } from './quickSheet';
import { quickStart } from './quickStart';
import { findSheetData, readSheetPart, type SheetCells } from './sheetPart';
import { XmlScanner } from './xmlScanner';

const SHEET_DATA = '<sheetData>';

/** What readings of a file's sheets passed, by the path of the part. */
export type PassedSheets = Map<string, Passed>;

/**
 * The wanted cells of a sheet: from its bytes where they allow it, else by the reader that knows all of the format. Who
 * wants to know what was typed beside what was read before has no second walk to wait for.
 */
export function readSheet(
  bytes: Uint8Array,
  path: string,
  wanted: Wanted,
  date1904: boolean,
  limits: ReadLimits,
  passed: PassedSheets = new Map(),
): SheetCells {
  const simple = !wanted.formulas && !wanted.extent;
  const before = simple && wanted.typed ? passed.get(path) : undefined;
  const typed = before && quickTyped(bytes, before, wanted, date1904, limits);
  if (typed) return typed;
  const start = simple ? quickStart(bytes, path, SHEET_DATA, limits.depth, findSheetData) : null;
  const quick = start === null ? null : quickSheet(bytes, start, wanted, date1904, limits);
  if (!quick) {
    const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
    return readSheetPart(scanner, wanted, date1904, limits);
  }
  passed.set(path, quick.passed);
  return { grid: quick.grid, pending: quick.pending };
}
