import { cleanScore } from '../../../model/cells/cleanScore';
import { isBlank, textOf, type MergedScores } from '../reading/source';
import { flagMerged } from './mergedScores';
import { SCORES } from './filledNames';

/** How far below the list a score is looked for. */
const REACH = 60;
/** A digit that may be a score, in whatever is written around it. */
const SCORE = /(?<![\d.,])[0-5](?![\d.,]*\d)/;

/** Names what a comment says beside a score cell that is blank. */
const inComments: MergedScores = (source, rows) => {
  const ids = source.cells('ISOMM_Id');
  const comments = ids ? source.comments(ids.sheet) : [];
  if (comments.length === 0) return;
  const texts = new Map(comments.map(({ row, column, text }) => [`${String(row)},${String(column)}`, text]));
  for (const [{ id }, { row, value, uncalculated }] of rows)
    for (const name of SCORES) {
      const text = texts.get(`${String(row)},${String(source.cells(name)?.column)}`);
      if (text === undefined || !isBlank(value(name)) || uncalculated(name) !== null) continue;
      if (SCORE.test(text.normalize('NFKC'))) source.flag('score-elsewhere', name, { row, id }, text);
    }
};

/** Names scores in rows below the list: cut and pasted there, or of a row that was copied. */
const belowList: MergedScores = (source, rows) => {
  const ids = source.cells('ISOMM_Id');
  if (!ids) return;
  const columns = SCORES.flatMap((name) => {
    const found = source.cells(name);
    if (found?.sheet !== ids.sheet) return [];
    // Where cells were put in the end of the column is below that of the ids.
    return [{ name, column: found.column, end: found.row + found.values.length }];
  });
  if (columns.length === 0) return;
  const row = ids.row + ids.values.length;
  const all = [ids.column, ...columns.map(({ column }) => column)];
  const box = { row, lastRow: row + REACH, column: Math.min(...all), lastColumn: Math.max(...all) };
  const below = source.typed(ids.sheet, box)?.rows;
  if (!below || below.size === 0) return;
  const taken = new Set([...rows.values()].map((each) => each.row));
  const missing = new Set(
    source.model.items.filter((item) => !rows.has(item)).map((item) => item.id.toLowerCase()),
  );
  for (const [at, line] of below) {
    const id = textOf(line[ids.column] ?? null).trim();
    // A row of an item that has no other is told of by itself.
    if (taken.has(at) || missing.has(id.toLowerCase())) continue;
    for (const { name, column, end } of columns) {
      const value = line[column] ?? null;
      const { score, kind } = cleanScore(value);
      if (at >= end && (score !== null || kind === 'text-number'))
        source.flag('score-elsewhere', name, { row: at, ...(id !== '' && { id }) }, value);
    }
  }
};

/** Names scores that stand where no score is read: hidden by merging, in comments, below the list. */
export const flagElsewhere: MergedScores = (source, rows) => {
  flagMerged(source, rows);
  inComments(source, rows);
  belowList(source, rows);
};
