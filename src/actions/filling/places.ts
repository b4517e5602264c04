import { namedCells } from '../../workbook/namedCells';
import { SIDES, type Side } from '../../model/catalogue';
import type { Fact } from '../../model/facts/evidenceFacts';
import { columnOf } from '../../sheets/assessment/evidence/readEvidence';
import { boxOf, cellAt } from '../../workbook/a1';
import type { ShownValue } from '../../workbook/description';
import type { ReadWorkbook } from '../../workbook/rows';
import type { CellPlace } from '../liveWorkbook';

const COLUMNS = {
  in: 'ISOMM_Insource',
  out: 'ISOMM_Outsource',
  note: 'ISOMM_Note',
  quadrant: 'ISOMM_Quadrant',
} as const;

/** What can be filled in of an item: a score on a side, the note, the quadrant, a fact behind a score. */
export type Field = keyof typeof COLUMNS | `evidence.${Fact}`;

/** The list a field stands in, by the name of its ids, and its column. */
const listOf = (field: Field): readonly [ids: string, column: string] =>
  field in COLUMNS
    ? ['ISOMM_Id', COLUMNS[field as keyof typeof COLUMNS]]
    : ['ISOMM_EvidenceId', columnOf(field.slice('evidence.'.length) as Fact)];

const same = (value: unknown, id: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === id.toLowerCase();

/** Where a score or the note of an item is typed. */
export function placeOf(read: ReadWorkbook, id: string, field: Field = 'in'): CellPlace | null {
  const [ids, column] = listOf(field).map((name) => namedCells(read, name));
  const index = ids?.values.findIndex(([value]) => same(value, id)) ?? -1;
  if (!ids || !column || index < 0) return null;
  return { sheet: column.sheet, cell: cellAt(ids.row + index, column.column) };
}

/** What stands in that cell, a formula beside it where it was read. */
export function standsAt(
  read: ReadWorkbook,
  id: string,
  field: Field,
): { readonly value: ShownValue; readonly formula: string | null } {
  const [ids, column] = listOf(field).map((name) => namedCells(read, name));
  const index = ids?.values.findIndex(([value]) => same(value, id)) ?? -1;
  if (!ids || !column || index < 0) return { value: null, formula: null };
  const row = ids.row + index - column.row;
  const value = column.values[row]?.[0] ?? null;
  return { value: value === '' ? null : value, formula: column.formulas?.[row]?.[0] ?? null };
}

/** Whether one row, and one only, is the item's. */
export const hasOneRow = (read: ReadWorkbook, id: string, field: Field = 'in'): boolean =>
  namedCells(read, listOf(field)[0])?.values.filter(([value]) => same(value, id)).length === 1;

/** The item whose checklist row a cell stands in, and the side where it is one of its score cells. */
export function itemAt(
  read: ReadWorkbook,
  place: CellPlace,
): { readonly id: string; readonly side: Side | null } | null {
  const ids = namedCells(read, 'ISOMM_Id');
  if (!ids || ids.sheet !== place.sheet) return null;
  const { row, column } = boxOf(place.cell);
  const id = ids.values[row - ids.row]?.[0];
  if (typeof id !== 'string' || id === '') return null;
  const side = SIDES.find((one) => namedCells(read, COLUMNS[one])?.column === column);
  return { id, side: side ?? null };
}
