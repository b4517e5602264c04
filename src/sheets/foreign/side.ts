import { SCORES, type Score } from '../../model/answers';
import { bareText } from '../../model/cells/bareText';
import { cleanScore, typedScore } from '../../model/cells/cleanScore';
import { LEAVE, type Choice } from '../../model/decisions';
import type { ImportMap } from '../../model/imports/importMap';
import type { ShownValue } from '../../workbook/description';
import { textOf } from '../assessment/reading/source';
import type { ImportAccount, Spot } from './importAccount';
import type { ForeignColumn } from './layout';
import { signOf, type GridCell, type GridStyle } from './marks';
import type { PlacedControls } from './placedControls';
import type { Table } from './tables';

export const SIDES = ['insource', 'outsource'] as const;
export type SideKey = (typeof SIDES)[number];

/** In what a score was found. */
export type Store = 'cell' | 'mark' | 'control';

/** The columns of one side of a list. */
export interface SideColumns {
  readonly side: SideKey;
  readonly single: ForeignColumn | null;
  readonly grid: readonly (ForeignColumn & { readonly score: Score })[];
}

export const sideColumns = ({ layout }: Table, side: SideKey): SideColumns => {
  const own = layout.columns.filter(({ meaning }) => meaning === side);
  return {
    side,
    single: own.find(({ score }) => score === null) ?? null,
    grid: own.flatMap((each) => (each.score === null ? [] : [{ ...each, score: each.score }])),
  };
};

/** The columns of both grids. */
export const gridColumns = ({ layout }: Table): ReadonlySet<number> =>
  new Set(
    layout.columns.flatMap(({ meaning, score, column }) =>
      score !== null && SIDES.some((side) => side === meaning) ? [column] : [],
    ),
  );

/** The cells of a side's grid in one row, as far as no control keeps its number there. */
export const gridCells = (
  { grid }: SideColumns,
  cells: readonly ShownValue[],
  row: number,
  controls: PlacedControls,
): GridCell[] =>
  grid.map(({ column, score }) => ({
    column,
    score,
    value: controls.isLinked(row, column) ? null : (cells[column] ?? null),
  }));

/** What is needed to read scores out of one list. */
export interface SideReader {
  readonly table: Table;
  readonly map: ImportMap;
  readonly desk: ImportAccount;
  readonly controls: PlacedControls;
  readonly style: GridStyle;
  /** Takes down in what a score was found. */
  readonly stored: (store: Store) => void;
}

const scoreChoices = (scores: readonly Score[]): Choice[] =>
  [...new Set(scores)].sort((a, b) => b - a).map((score) => ({ choice: String(score), gives: score }));

interface Candidate {
  readonly score: Score;
  readonly column: number;
  readonly found: string;
  readonly store: Store;
  readonly sure: boolean;
}

/** What one side of a row says, from its grid and the controls over it. */
function inGrid(columns: SideColumns, row: number, reader: SideReader): Candidate[] {
  const { table, controls, style } = reader;
  const cells = gridCells(columns, table.sheet.rows.get(row) ?? [], row, controls);
  const signs = cells.map((cell) => signOf(cell, style));
  // A row with a circle in every cell says nothing, whatever a circle means elsewhere.
  const untouched =
    signs.every((sign) => sign === 'strange') && new Set(cells.map(({ value }) => value)).size === 1;
  const typed = cells.flatMap(({ column, score, value }, index): Candidate[] => {
    const sign = signs[index];
    if (untouched || sign === 'empty' || sign === undefined) return [];
    return [{ score, column, found: textOf(value), store: 'mark', sure: sign === 'mark' }];
  });
  // Buttons of both sides may be numbered together.
  const over = controls.over(row, gridColumns(table));
  controls.use(over);
  const pressed = over.flatMap(({ control, column, says }): Candidate[] => {
    const score = columns.grid.find((each) => each.column === column)?.score;
    if (score === undefined || says === 'empty' || typed.some((each) => each.column === column)) return [];
    return [
      { score, column, found: control.kind === 'radio' ? '◉' : '☑', store: 'control', sure: says === 'mark' },
    ];
  });
  return [...typed, ...pressed].sort((a, b) => a.column - b.column);
}

/** The score that stands in a cell of its own, and whether it is surely one. */
function inCell(
  { single }: SideColumns,
  row: number,
  { table, map, controls }: SideReader,
): Candidate | 'junk' | null {
  if (!single) return null;
  const value = table.sheet.rows.get(row)?.[single.column] ?? null;
  const found = textOf(value);
  if (found.trim() === '') return null;
  if (controls.hasList(row, single.column)) return 'junk';
  const said = map.values.find(({ text }) => bareText(text) === bareText(found));
  if (said?.score === null) return null;
  const score = said ? said.score : typeof value === 'number' ? cleanScore(value).score : typedScore(value);
  return score === null ? 'junk' : { score, column: single.column, found, store: 'cell', sure: true };
}

/** The score of one side of an item; `null` where it is blank, or unclear and nobody has said. */
export function readSide(columns: SideColumns, row: number, id: string, reader: SideReader): Score | null {
  const { desk, table, stored } = reader;
  const { side, single } = columns;
  const spotOf = (column: number | null): Spot => ({ sheet: table.sheet.title, row, column, id });
  const cell = inCell(columns, row, reader);
  const marks = inGrid(columns, row, reader);
  const take = (spot: Spot, found: ShownValue, chosen: string): Score | null => {
    const score = SCORES.find((each) => String(each) === chosen) ?? null;
    desk.enter(spot, side, found, chosen === LEAVE ? '' : chosen, 'decided');
    return score;
  };
  const ask = (
    kind: 'two-marks' | 'not-a-score',
    spot: Spot,
    found: ShownValue,
    scores: readonly Score[],
  ) => {
    const chosen = desk.ask(kind, spot, found, scoreChoices(scores));
    if (chosen !== null) return take(spot, found, chosen);
    desk.enter(spot, side, found, '', 'open');
    return null;
  };

  if (cell === 'junk') {
    const column = single?.column ?? null;
    return ask('not-a-score', spotOf(column), table.sheet.rows.get(row)?.[column ?? 0] ?? null, SCORES);
  }
  const all = [...(cell ? [cell] : []), ...marks];
  const [first, ...others] = all;
  if (!first) return null;
  const spot = spotOf(first.column);
  const found = all.map((each) => each.found).join(' ');
  const strange = all.find(({ sure }) => !sure);
  if (strange) {
    const scores = all.map(({ score }) => score);
    return ask('not-a-score', spotOf(strange.column), all.length === 1 ? strange.found : found, scores);
  }
  if (others.some(({ score }) => score !== first.score))
    return ask(
      'two-marks',
      spot,
      found,
      all.map(({ score }) => score),
    );
  stored(first.store);
  desk.enter(spot, side, first.found, String(first.score), 'read');
  return first.score;
}
