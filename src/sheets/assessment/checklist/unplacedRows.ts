import { namedCells } from '../../../workbook/namedCells';
import type { Problem } from '../../../model/answers';
import type { UnplacedRow } from '../../../model/carry/carried';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { ReadWorkbook } from '../../../workbook/rows';
import { textOf } from '../reading/source';

const COLUMNS = {
  function: 'ISOMM_Function',
  name: 'ISOMM_Name',
  description: 'ISOMM_Description',
  quadrant: 'ISOMM_Quadrant',
  insource: 'ISOMM_Insource',
  outsource: 'ISOMM_Outsource',
  note: 'ISOMM_Note',
  supplement: 'ISOMM_Supplement',
} as const;
type Key = keyof typeof COLUMNS;

/** A row of the checklist that counts for no item, as its cells are. */
export interface StrayRow {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly values: Readonly<Record<Key, ShownValue>>;
}

/** Rows of the checklist that count for no item: their id is unknown, or another row with it counts. */
export function strayRows(read: ReadWorkbook, problems: readonly Problem[]): StrayRow[] {
  const cells = (name: string) => namedCells(read, name);
  const ids = cells('ISOMM_Id');
  if (!ids) return [];
  const strange = new Set(
    problems
      .filter(({ kind, sheet }) => sheet === ids.sheet && (kind === 'unknown-id' || kind === 'duplicate-id'))
      .map(({ cell }) => cell),
  );
  return ids.values.flatMap(([id = null], index): StrayRow[] => {
    const row = ids.row + index;
    const cell = cellAt(row, ids.column);
    if (!strange.has(cell)) return [];
    const values = Object.entries(COLUMNS).map(([key, name]) => {
      const column = cells(name);
      return [key, column?.values[row - column.row]?.[0] ?? null] as const;
    });
    return [
      {
        ...{ id: textOf(id), sheet: ids.sheet, cell },
        values: Object.fromEntries(values) as StrayRow['values'],
      },
    ];
  });
}

/** The same rows, as the record of a carried workbook keeps them. */
export const unplacedRows = (read: ReadWorkbook, problems: readonly Problem[]): UnplacedRow[] =>
  strayRows(read, problems).map(({ id, sheet, cell, values }) => ({
    ...{ id, place: `${sheet} ${cell}` },
    ...{ insource: textOf(values.insource), outsource: textOf(values.outsource) },
    ...{ note: textOf(values.note), supplement: textOf(values.supplement) },
  }));
