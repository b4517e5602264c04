import type { Answer, Score } from '../../model/answers';
import type { Item, Quadrant } from '../../model/catalogue';
import { cleanQuadrant, exactQuadrant } from '../../model/cleanQuadrant';
import { cleanScore } from '../../model/cleanScore';
import { quadrantWords } from '../../text/choicesIn';
import type { ShownValue } from '../../workbook/description';
import { movedColumns, tornRows } from './outOfLine';
import { rowsById, type ListRow } from './rowsById';
import { textOf, type Slice, type Source } from './source';
import { workedOut } from './uncalculated';

const COLUMNS = [
  'ISOMM_Quadrant',
  'ISOMM_Insource',
  'ISOMM_Outsource',
  'ISOMM_Note',
  'ISOMM_Supplement',
] as const;
/** The last layout whose formulas take a quadrant only as the drop-down writes it. */
const EXACT_UNTIL = 2;
const TEXTS: readonly string[] = ['ISOMM_Note', 'ISOMM_Supplement'];

/** The scores, quadrants and notes of every item whose row is there. */
export function readChecklist(source: Source): Slice {
  const rows = rowsById(source, 'ISOMM_Id', COLUMNS);
  if (!rows) return { items: {} };
  const moved = movedColumns(source, 'ISOMM_Id', COLUMNS);
  const torn = tornRows(source);
  const items: Record<string, Answer> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const item of source.model.items) {
    const row = rows.get(item);
    if (!row) {
      source.flag('missing-id', 'ISOMM_Id', { id: item.id }, null);
      continue;
    }
    const left: Record<string, ShownValue> = {};
    /** Names a cell that may belong to another item, and keeps what stands there. */
    const elsewhere = (name: (typeof COLUMNS)[number], key: keyof Answer): boolean => {
      if (!source.cells(name) || !(moved.has(name) || torn.has(row.row))) return false;
      const value = row.value(name);
      const blank = value === null || value === '';
      // A blank note is none; the score of a blank cell may stand in the one above or below.
      if (blank && TEXTS.includes(name)) return true;
      source.flag('shifted', name, { row: row.row, id: item.id }, value);
      if (!blank) left[key] = value;
      return true;
    };
    const score = (
      name: 'ISOMM_Insource' | 'ISOMM_Outsource',
      key: 'insource' | 'outsource',
    ): Score | null => {
      if (elsewhere(name, key)) return null;
      const formula = row.uncalculated(name);
      const value = row.value(name) ?? (formula === null ? null : workedOut(source, formula));
      if (value === null && formula !== null) {
        left[key] = `=${formula}`;
        source.flag('uncalculated', name, { row: row.row, id: item.id }, left[key]);
        return null;
      }
      const { score: clean, kind } = cleanScore(value);
      if (kind) {
        source.flag(kind, name, { row: row.row, id: item.id }, value);
        left[key] = value;
      }
      return clean;
    };
    const text = (name: 'ISOMM_Note' | 'ISOMM_Supplement', key: 'note' | 'supplement'): string =>
      elsewhere(name, key) ? '' : textOf(row.value(name));
    const quadrant = elsewhere('ISOMM_Quadrant', 'quadrant') ? null : quadrantOf(source, item, row, left);
    items[item.id] = {
      insource: score('ISOMM_Insource', 'insource'),
      outsource: score('ISOMM_Outsource', 'outsource'),
      quadrant,
      note: text('ISOMM_Note', 'note'),
      supplement: text('ISOMM_Supplement', 'supplement'),
    };
    if (Object.keys(left).length > 0) leftovers[item.id] = left;
  }
  return { items, leftovers };
}

/** Where the whole column is gone the catalogue's default stands in; where the cell is wrong, nothing does. */
function quadrantOf(
  source: Source,
  item: Item,
  row: ListRow,
  left: Record<string, ShownValue>,
): Quadrant | null {
  if (!source.cells('ISOMM_Quadrant')) return item.quadrant;
  const value = row.value('ISOMM_Quadrant');
  const quadrant =
    source.layout <= EXACT_UNTIL ? exactQuadrant(value) : cleanQuadrant(value, quadrantWords());
  if (quadrant === null) {
    source.flag('bad-quadrant', 'ISOMM_Quadrant', { row: row.row, id: item.id }, value);
    left['quadrant'] = value;
  }
  return quadrant;
}
