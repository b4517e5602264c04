import { namedCells } from '../../workbook/namedCells';
import { ASSESSMENT } from '../../sheets/assessment/family';
import type { Workbook } from '../../workbook/description';
import { ALLOWED } from '../../workbook/protection';
import type { ReadWorkbook } from '../../workbook/rows';
import { namesAsked } from '../../workbook/spelling';
import type { ReadBytes } from '../fileFormat';

/** Names that tell which sheet is which. */
const MARKS = namesAsked(ASSESSMENT.parts.flatMap(({ marks }) => marks));

/**
 * A workbook that is made anew, with those sheets protected that were in the one it is made of. A sheet that is new is
 * protected where every other one was. A password does not come along: no file holds it.
 */
export function keepProtection(workbook: Workbook, read: ReadWorkbook): Workbook {
  const titles = new Set(read.guarded?.() ?? []);
  if (titles.size === 0) return workbook;
  const was = new Map<string, boolean>();
  for (const { key, marks } of ASSESSMENT.parts) {
    for (const mark of marks) {
      const found = namedCells(read, mark);
      if (!found) continue;
      was.set(key, titles.has(found.sheet));
      break;
    }
  }
  const every = was.size > 0 && [...was.values()].every(Boolean);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      (was.get(sheet.key) ?? every) ? { ...sheet, protection: ALLOWED } : sheet,
    ),
  };
}

/** The same for the bytes of the file it is made of. */
export const protectedLike = (workbook: Workbook, read: ReadBytes, old: Uint8Array): Workbook =>
  keepProtection(workbook, read(old, MARKS));
