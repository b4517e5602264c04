import { namedCells } from '../workbook/namedCells';
import type { Answers } from '../model/answers';
import { PATTERN_IDS, type Catalogue, type PatternId } from '../model/catalogue';
import { dateSerial } from '../model/cells/dates';
import { cellAt } from '../workbook/a1';
import { finishFirst } from './finishFirst';
import { dayIn1904 } from './reading/dateSystem';
import type { LiveReading, LiveWorkbook, Run } from './liveWorkbook';
import { open, openedOf, wholeFilling, type Opened } from './reading/open';
import { finished, refused, type Outcome } from './outcome';
import { mayRewrite, rewrite } from './rewrite';
import { writeCells, type CellChange } from './filling/writeCells';

/** What may be changed from outside the cells; answers of items are typed in the sheet. */
export type Change = Partial<
  Pick<
    Answers,
    | 'language'
    | 'organisation'
    | 'department'
    | 'respondent'
    | 'position'
    | 'date'
    | 'currentPattern'
    | 'targetPattern'
  >
>;

const CELLS = {
  organisation: 'ISOMM_Organisation',
  department: 'ISOMM_Department',
  respondent: 'ISOMM_Respondent',
  date: 'ISOMM_Date',
  currentPattern: 'ISOMM_CurrentPattern',
  targetPattern: 'ISOMM_TargetPattern',
} as const satisfies Partial<Record<keyof Change, string>>;

/** Changes language, patterns or who answers; every answer and note stays. */
export async function change(
  live: LiveWorkbook,
  catalogue: Catalogue,
  wanted: Change,
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => change(live, catalogue, wanted, run));
  const now = wholeFilling(before);
  if (!now) return refused(before);

  const next: Answers = { ...now.answers, ...wanted };
  const cells = next.language === now.answers.language ? singleCells(before, wanted) : null;
  if (cells) {
    if (cells.length === 0) return finished(before);
    const { reading, overtaken } = await writeCells(live, before.live, cells);
    return finished(openedOf(reading, catalogue), [], overtaken);
  }
  if (!mayRewrite(before)) return refused(before);
  return rewrite(live, catalogue, before, now, { ...now, answers: next }, run);
}

/** The cells to write where the change needs no more than that; `null` where words of the sheet depend on it. */
function singleCells({ live, reading: { answers } }: Opened, wanted: Change): CellChange[] | null {
  const cells: CellChange[] = [];
  for (const [key, value] of Object.entries(wanted) as [keyof Change, string | null][]) {
    if (answers?.[key] === value) continue;
    if (!(key in CELLS)) return null;
    const found = namedCells(live, CELLS[key as keyof typeof CELLS]);
    if (!found) return null;
    const place = {
      sheet: found.sheet,
      cell: cellAt(found.row, found.column),
      read: found.values[0]?.[0] ?? null,
    };
    const isPattern = key === 'currentPattern' || key === 'targetPattern';
    if (isPattern && value !== null) {
      const word = patternWord(live, value as PatternId);
      if (word === null) return null;
      cells.push({ ...place, value: word });
    } else if (key === 'date') {
      const day = dateSerial(value ?? '');
      const own = day !== null && live.date1904 ? dayIn1904(day) : day;
      cells.push({ ...place, value: own ?? (value || null) });
    } else cells.push({ ...place, value: value || null });
  }
  return cells;
}

/** A pattern in the words that stand in the workbook's own table. */
function patternWord(live: LiveReading, id: PatternId): string | null {
  const word = namedCells(live, 'ISOMM_PatternNames')?.values[PATTERN_IDS.indexOf(id)]?.[0];
  return typeof word === 'string' ? word : null;
}
