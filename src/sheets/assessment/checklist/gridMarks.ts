import { SCORES, type Score } from '../../../model/answers';
import { cleanScore, typedScore } from '../../../model/cells/cleanScore';
import type { Box } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { WholeSheet } from '../../../workbook/rows';
import { CIRCLES } from '../../foreign/marks';
import { textOf, type GridMarks, type Source } from '../reading/source';

/** What people put into the grid of the original to choose a score; a circle alone may as well mean that it is not chosen. */
const MARKS = new Set(['●', '◉', '⦿', '■', '✓', '✔', '☑', '☒']);
const SIDES = ['insource', 'outsource'] as const;
/** The grid's columns, between the score of the second side and the level. */
const WIDTH = SIDES.length * SCORES.length;
/** How far above the first item its heads may be. */
const HEADS_ABOVE = 5;

/** One thing typed where a formula belongs: in which column of the grid, and the score if it is surely one. */
interface Typed {
  readonly column: number;
  readonly value: ShownValue;
  readonly score: Score | null;
}

/** The grid with the rows above it, where it is beside the scores and the level; `null` where it is not. */
function gridBeside({ cells }: Source): Box | null {
  const ids = cells('ISOMM_Id');
  const before = cells('ISOMM_Outsource');
  if (!ids || !before || cells('ISOMM_Level')?.column !== before.column + WIDTH + 1) return null;
  return {
    row: Math.max(0, ids.row - HEADS_ABOVE),
    column: before.column + 1,
    lastRow: ids.row + ids.values.length - 1,
    lastColumn: before.column + WIDTH,
  };
}

/** Whether its heads, in one of the rows above the first item, say that it is the grid. */
const hasHeads = (sheet: WholeSheet, { row, column }: Box, first: number): boolean =>
  Array.from({ length: first - row }, (_, above) => sheet.rows.get(row + above) ?? []).some((heads) =>
    Array.from({ length: WIDTH }).every(
      (_, index) => heads[column + index] === SCORES[index % SCORES.length],
    ),
  );

/** Circles beside a mark, or in all of the grid, say of each score that it is not chosen: the formulas' own values. */
function chosen(typed: readonly Typed[]): readonly Typed[] {
  const others = typed.filter(({ value }) => !CIRCLES.has(textOf(value).trim()));
  return others.length > 0 || typed.length === SCORES.length ? others : typed;
}

function typedIn(line: readonly ShownValue[], from: number): Typed[] {
  return SCORES.flatMap((own, index): Typed[] => {
    const value = line[from + index] ?? null;
    const text = textOf(value).trim();
    if (text === '') return [];
    const digit = typeof value === 'number' ? cleanScore(value).score : typedScore(value);
    return [{ column: from + index, value, score: MARKS.has(text) || digit === own ? own : null }];
  });
}

/**
 * Marks and digits typed into the ○/● grid, where formulas belong, as the original is filled in. One mark beside a blank
 * score cell is that score; anything else is left as it is. All of it is named.
 */
export const readGridMarks: GridMarks = (source, rows, items) => {
  const open = Object.values(items).some(
    ({ insource, outsource }) => insource === null || outsource === null,
  );
  const ids = source.cells('ISOMM_Id');
  if (!ids || !open) return;
  const box = gridBeside(source);
  const sheet = box && source.typed(ids.sheet, box);
  if (!box || !sheet || !hasHeads(sheet, box, ids.row)) return;
  for (const [{ id }, { row, value: cell }] of rows) {
    const line = sheet.rows.get(row);
    const answer = items[id];
    if (!line || !answer) continue;
    for (const [at, side] of SIDES.entries()) {
      const typed = chosen(typedIn(line, box.column + at * SCORES.length));
      const [only] = typed;
      if (!only) continue;
      const scoreCell = cell(side === 'insource' ? 'ISOMM_Insource' : 'ISOMM_Outsource');
      const isBlank = scoreCell === null || scoreCell === '';
      if (!isBlank && typed.every(({ score }) => score === answer[side])) continue;
      const place = { row, column: only.column - box.column + 1, id };
      const sure = isBlank && typed.length === 1 ? only.score : null;
      if (sure !== null) items[id] = { ...answer, ...items[id], [side]: sure };
      if (sure !== null && source.mend('mark-outside', 'ISOMM_Outsource', place, only.value, sure)) continue;
      const several = isBlank && typed.length > 1;
      const found = several ? typed.map(({ value }) => textOf(value)).join(' ') : only.value;
      source.flag(several ? 'two-marks' : 'mark-outside', 'ISOMM_Outsource', place, found);
    }
  }
};
