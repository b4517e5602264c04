import type { Answer, Score } from '../../../model/answers';
import type { Item, Quadrant } from '../../../model/catalogue';
import { cleanQuadrant, exactQuadrant } from '../../../model/cells/cleanQuadrant';
import { cleanScore, typedScore } from '../../../model/cells/cleanScore';
import { typedQuadrant } from '../../../model/cells/typedQuadrant';
import { quadrantWords } from '../../../text/choicesIn';
import type { ShownValue } from '../../../workbook/description';
import { FILLED } from './filledNames';
import { movedColumns, tornRows } from './outOfLine';
import { displaced } from './questions';
import { rowsById } from './rowsById';
import { textOf, type Slice, type Source, type ListRow } from '../reading/source';
import { workedOut } from '../reading/uncalculated';

/** The last layout whose formulas take a quadrant only as the drop-down writes it. */
const EXACT_UNTIL = 2;
const TEXTS: readonly string[] = ['ISOMM_Note', 'ISOMM_Supplement'];

/** The scores, quadrants and notes of every item whose row is there. */
export function readChecklist(source: Source): Slice {
  const rows = rowsById(source, 'ISOMM_Id', FILLED);
  if (!rows) return { items: {} };
  const moved = movedColumns(source, 'ISOMM_Id', FILLED);
  const torn = tornRows(source);
  const items: Record<string, Answer> = {};
  const sound = new Map(rows);
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const item of source.model.items) {
    const row = rows.get(item);
    if (!row) continue;
    const left: Record<string, ShownValue> = {};
    const contradicted = !row.chosen && torn(row.row, item.id);
    if (contradicted) sound.delete(item);
    /** What counts in a cell of this item; `undefined` where it may be another item's. */
    const own = (name: (typeof FILLED)[number], key: keyof Answer): ShownValue | undefined => {
      const here = row.value(name);
      if (!(contradicted || moved.has(name)) || !source.cells(name)) return here;
      const value = displaced(source, {
        ...{ idName: 'ISOMM_Id', name, row, id: item.id, column: moved.has(name) },
        // A blank note is none; the score of a blank cell may stand in the one above or below.
        blankIsNone: TEXTS.includes(name),
        ...(key === 'quadrant' && { otherwise: item.quadrant }),
      });
      if (value === undefined && here !== null && here !== '' && !source.anew) left[key] = here;
      return value;
    };
    const score = (
      name: 'ISOMM_Insource' | 'ISOMM_Outsource',
      key: 'insource' | 'outsource',
    ): Score | null => {
      const read = own(name, key);
      if (read === undefined) return null;
      const formula = read === null ? row.uncalculated(name) : null;
      const value = read ?? (formula === null ? null : workedOut(source, formula));
      if (value === null && formula !== null) {
        left[key] = `=${formula}`;
        source.flag('uncalculated', name, { row: row.row, id: item.id }, left[key]);
        return null;
      }
      const { score: clean, kind } = cleanScore(value);
      if (kind === null) return clean;
      const meant = kind === 'text-number' ? typedScore(value) : null;
      if (meant !== null && source.mend(kind, name, { row: row.row, id: item.id }, value, meant))
        return meant;
      source.flag(kind, name, { row: row.row, id: item.id }, value);
      left[key] = value;
      return null;
    };
    const text = (name: 'ISOMM_Note' | 'ISOMM_Supplement', key: 'note' | 'supplement'): string =>
      textOf(own(name, key) ?? null);
    const quadrant = quadrantOf(source, item, row, left, own('ISOMM_Quadrant', 'quadrant'));
    items[item.id] = {
      insource: score('ISOMM_Insource', 'insource'),
      outsource: score('ISOMM_Outsource', 'outsource'),
      note: text('ISOMM_Note', 'note'),
      supplement: text('ISOMM_Supplement', 'supplement'),
      quadrant,
      ...defaultOf(source, item, row, quadrant),
    };
    if (Object.keys(left).length > 0) leftovers[item.id] = left;
  }
  source.mergedScores?.(source, rows);
  if (moved.size === 0) source.gridMarks?.(source, sound, items);
  return { items, leftovers };
}

/**
 * What the catalogue proposed when the workbook was made, where it proposes something else now and nobody has chosen
 * otherwise: whoever has is not asked again.
 */
function defaultOf(source: Source, item: Item, { row }: ListRow, quadrant: Quadrant | null) {
  const cells = source.cells('ISOMM_QuadrantDefault');
  if (!cells || item.own) return {};
  const then = cleanQuadrant(cells.values[row - cells.row]?.[0] ?? null);
  return then !== null && then !== item.quadrant && then === quadrant ? { quadrantDefault: then } : {};
}

/** Where the whole column is gone the catalogue's default stands in; where the cell is wrong, nothing does. */
function quadrantOf(
  source: Source,
  item: Item,
  row: ListRow,
  left: Record<string, ShownValue>,
  value: ShownValue | undefined,
): Quadrant | null {
  if (!source.cells('ISOMM_Quadrant')) return item.quadrant;
  if (value === undefined) return null;
  const quadrant =
    source.layout <= EXACT_UNTIL ? exactQuadrant(value) : cleanQuadrant(value, quadrantWords());
  if (quadrant !== null) return quadrant;
  const place = { row: row.row, id: item.id };
  const meant = typedQuadrant(value);
  if (meant !== null && source.mend('bad-quadrant', 'ISOMM_Quadrant', place, value, meant)) return meant;
  source.flag('bad-quadrant', 'ISOMM_Quadrant', place, value);
  left['quadrant'] = value;
  return null;
}
