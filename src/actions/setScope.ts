import { namedCells } from '../workbook/namedCells';
import { RECOMMENDATIONS, type Recommendation } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { cellAt } from '../workbook/a1';
import type { ReadWorkbook } from '../workbook/rows';
import { finishFirst } from './finishFirst';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { open, openedOf, wholeFilling } from './reading/open';
import { withParts, writtenWith } from './optionalParts';
import { finished, refused, type Outcome } from './outcome';
import { mayRewrite, onlyOf, rewrite } from './rewrite';
import { writeCells, type CellChange } from './filling/writeCells';

const PART = 'scope';

/** Takes items out of the assessment, or back into it (`null`); their scores and notes stay. The sheet comes where it is missing. */
export async function setScope(
  live: LiveWorkbook,
  catalogue: Catalogue,
  ids: readonly string[],
  recommendation: Recommendation | null,
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => setScope(live, catalogue, ids, recommendation, run));
  const now = wholeFilling(before);
  if (!now) return refused(before);
  const cells = now.answers.parts?.includes(PART) ? scopeCells(before.live, ids, recommendation) : 'no-row';
  if (!cells) return refused(before);
  if (cells !== 'no-row') {
    if (cells.length === 0) return finished(before);
    const { reading, overtaken } = await writeCells(live, before.live, cells);
    return finished(openedOf(reading, catalogue), [], overtaken);
  }
  if (!mayRewrite(before)) return refused(before);
  const answers = { ...now.answers.answers };
  for (const id of ids) {
    const answer = answers[id];
    if (answer) answers[id] = { ...answer, recommendation };
  }
  const next = { ...now, answers: withParts({ ...now.answers, answers }, [PART]) };
  return rewrite(live, catalogue, before, now, next, { ...run, ...onlyOf(now, writtenWith([PART])) });
}

/** The cells to write; `null` where the sheet has no such words. Where it has not a row for each item, it is written anew. */
function scopeCells(
  read: ReadWorkbook,
  ids: readonly string[],
  recommendation: Recommendation | null,
): CellChange[] | 'no-row' | null {
  const cells = (name: string) => namedCells(read, name);
  const [rows, column, words] = [
    cells('ISOMM_ScopeId'),
    cells('ISOMM_Recommendation'),
    cells('ISOMM_RecommendationNames'),
  ];
  if (!rows || !column || !words) return null;
  const word = recommendation === null ? null : words.values[RECOMMENDATIONS.indexOf(recommendation)]?.[0];
  if (word === undefined) return null;
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const there = new Set(rows.values.map(([id]) => (typeof id === 'string' ? id.toLowerCase() : null)));
  if ([...wanted].some((id) => !there.has(id))) return 'no-row';
  return rows.values.flatMap(([id], index): CellChange[] => {
    if (typeof id !== 'string' || !wanted.has(id.toLowerCase())) return [];
    const row = rows.row + index;
    const found = column.values[row - column.row]?.[0] ?? null;
    if (found === word) return [];
    return [{ sheet: column.sheet, cell: cellAt(row, column.column), value: word, read: found }];
  });
}
