import { boxOf, type Box } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/description';
import type { KnownFamily } from '../../workbook/knownFamily';
import { addressOf } from '../reading/addressOf';
import type { FoundSheet } from '../reading/found';
import type { Snapshot } from '../reading/snapshot';
import type { Task } from './tasks';

/** Cells that people fill in, of which a command changes neither the value nor the place. */
export interface Staying {
  readonly name: string;
  /** The key of their sheet. */
  readonly sheet: string;
  readonly range: string;
}

/**
 * What people fill in on the sheets that are to be written, so that Excel itself can put there again what stood there at the
 * moment before: then nobody has to hear of it before the answers may be let go. `null` where some of it would be elsewhere.
 */
export function stayingIn(
  { names }: Workbook,
  tasks: readonly Task[],
  family: KnownFamily,
  snapshot: Snapshot,
  watch: readonly string[],
): readonly Staying[] | null {
  const staying: Staying[] = [];
  for (const { described, before, found, keepAs } of tasks) {
    if (!found || !family.last.includes(described.key)) continue;
    if (keepAs !== null || !standsAsDescribed(found, before)) return null;
    for (const { name, sheet, range } of names) {
      if (sheet !== described.key || !watch.includes(name)) continue;
      const box = boxOf(range);
      const now = snapshot.names.get(name);
      if (now?.sheet !== found.title || addressOf(now.box) !== range) return null;
      if (!sameConstants(described, before, box)) return null;
      staying.push({ name, sheet, range });
    }
  }
  return staying;
}

/** Whether a sheet holds what its description says, as far as that is no formula. */
function standsAsDescribed({ used, formulas }: FoundSheet, { rows }: Sheet): boolean {
  const [top, left] = [used?.row ?? 0, used?.column ?? 0];
  return rows.every(({ cells }, row) =>
    cells.every(
      (cell, column) =>
        !cell ||
        cell.formula !== undefined ||
        (cell.value ?? '') === (formulas[row - top]?.[column - left] ?? ''),
    ),
  );
}

/** Whether these cells hold the same in both descriptions, and none of them a formula. */
function sameConstants(one: Sheet, other: Sheet, box: Box): boolean {
  for (let row = box.row; row <= box.lastRow; row++)
    for (let column = box.column; column <= box.lastColumn; column++) {
      const [cell, before] = [one, other].map(({ rows }) => rows[row]?.cells[column]);
      if (cell?.formula !== undefined || before?.formula !== undefined) return false;
      if ((cell?.value ?? null) !== (before?.value ?? null)) return false;
    }
  return true;
}
