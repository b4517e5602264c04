import { SCORES, type Answer } from '../../model/answers';
import { QUADRANTS, type Quadrant } from '../../model/catalogue';
import { cleanQuadrant } from '../../model/cells/cleanQuadrant';
import { beginning, TEXT_LIMITS } from '../../model/cells/textLimits';
import { typedQuadrant } from '../../model/cells/typedQuadrant';
import { quadrantWords } from '../../text/choicesIn';
import { textOf } from '../assessment/reading/source';
import { spotOf, type ItemRow } from './identify';
import { outcomeOf, type ImportAccount } from './importAccount';
import { isFilledMark } from './marks';
import type { PlacedControls } from './placedControls';
import { SIDES } from './side';

/** The quadrant that stands there; where none does, that of the catalogue. */
export function readQuadrant(row: ItemRow, usual: Quadrant, desk: ImportAccount): Quadrant | null {
  const column = row.table.layout.columns.find(({ meaning }) => meaning === 'quadrant')?.column;
  const value = column === undefined ? null : (row.table.sheet.rows.get(row.row)?.[column] ?? null);
  if (column === undefined || textOf(value).trim() === '') return usual;
  const found = cleanQuadrant(value, quadrantWords()) ?? typedQuadrant(value);
  const spot = spotOf(row, column);
  if (found) {
    desk.enter(spot, 'quadrant', value, found, 'read');
    return found;
  }
  const chosen = desk.ask(
    'bad-quadrant',
    spot,
    value,
    QUADRANTS.map((each) => ({ choice: each, gives: each })),
  );
  const quadrant = QUADRANTS.find((each) => each === chosen) ?? null;
  desk.enter(spot, 'quadrant', value, quadrant ?? '', outcomeOf(chosen));
  return quadrant;
}

export function readText(row: ItemRow, key: 'note' | 'supplement', desk: ImportAccount): string {
  const columns = row.table.layout.columns.filter(({ meaning }) => meaning === key);
  const texts = columns.flatMap(({ column }) => {
    const value = row.table.sheet.rows.get(row.row)?.[column] ?? null;
    const text = textOf(value);
    if (text.trim() === '') return [];
    desk.enter(spotOf(row, column), key, value, text, 'read');
    return [text];
  });
  const text = texts.join('\n');
  if (text.length > TEXT_LIMITS.text) desk.flag('long-text', spotOf(row, columns[0]?.column ?? 0), text);
  return beginning(text, TEXT_LIMITS.text);
}

const OUTSIDE = SIDES.flatMap((side) =>
  SCORES.map((score) => ({ choice: `${side}-${String(score)}`, gives: score, side })),
);

/**
 * What stands beside an item and is not taken. A mark under no head may be a score in the wrong place: the scores that a
 * person says it means.
 */
export function readOthers(row: ItemRow, desk: ImportAccount, controls: PlacedControls): Partial<Answer> {
  const { table } = row;
  let moved: Partial<Answer> = {};
  for (const { column, head, meaning, by } of table.layout.columns) {
    const value = table.sheet.rows.get(row.row)?.[column] ?? null;
    if (meaning !== 'ignore' || textOf(value).trim() === '' || controls.isLinked(row.row, column)) continue;
    const spot = spotOf(row, column);
    if (head !== '' || by === 'map' || !isFilledMark(value)) desk.enter(spot, 'other', value, '', 'left');
    else {
      const choices = OUTSIDE.map(({ choice, gives }) => ({ choice, gives }));
      const chosen = desk.ask('mark-outside', spot, value, choices);
      const meant = OUTSIDE.find(({ choice }) => choice === chosen);
      if (meant) moved = { ...moved, [meant.side]: meant.gives };
      const became = meant ? String(meant.gives) : '';
      desk.enter(spot, meant?.side ?? 'other', value, became, outcomeOf(chosen));
    }
  }
  return moved;
}
