import type { Answers } from '../model/answers';
import { PATTERN_IDS, type Catalogue, type PatternId } from '../model/catalogue';
import { dateSerial } from '../model/dates';
import { cellAt } from '../workbook/a1';
import type { INPUT_NAMES } from '../sheets/assessment/names';
import type { ShownValue } from '../workbook/description';
import { dayIn1904 } from './dateSystem';
import type { CellPlace, LiveReading, LiveWorkbook } from './liveWorkbook';
import { open, type Opened } from './open';
import { finished, refused, type Outcome } from './outcome';
import { recover } from './recover';
import { rewrite, sawAll } from './rewrite';
import type { Run } from './run';

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
} as const satisfies Partial<Record<keyof Change, (typeof INPUT_NAMES)[number]>>;

/** Changes language, patterns or who answers; every answer and note stays. */
export async function change(
  live: LiveWorkbook,
  catalogue: Catalogue,
  wanted: Change,
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished) {
    const { done, kept } = await recover(live, catalogue, run);
    if (!done) return refused(before);
    const outcome = await change(live, catalogue, wanted, run);
    return { ...outcome, kept: [...kept, ...outcome.kept] };
  }
  const { answers, model, leftovers } = before.reading;
  if (!answers || !model) return refused(before);

  const next: Answers = { ...answers, ...wanted };
  const cells = next.language === answers.language ? singleCells(before, wanted) : null;
  if (cells) {
    await live.write(cells);
    return finished(live, catalogue);
  }
  if (!sawAll(before)) return refused(before);
  const now = { model, answers, leftovers };
  return rewrite(live, catalogue, before, now, { ...now, answers: next }, run);
}

/** The cells to write where the change needs no more than that; `null` where words of the sheet depend on it. */
function singleCells(
  { live, reading: { answers } }: Opened,
  wanted: Change,
): (CellPlace & { value: ShownValue })[] | null {
  const cells: (CellPlace & { value: ShownValue })[] = [];
  for (const [key, value] of Object.entries(wanted) as [keyof Change, string | null][]) {
    if (answers?.[key] === value) continue;
    if (!(key in CELLS)) return null;
    const place = placeOfName(live, CELLS[key as keyof typeof CELLS]);
    if (!place) return null;
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

function placeOfName(live: LiveReading, name: string): CellPlace | null {
  const cells = live.names.get(name);
  return cells && cells !== 'broken' ? { sheet: cells.sheet, cell: cellAt(cells.row, cells.column) } : null;
}

/** A pattern in the words that stand in the workbook's own table. */
function patternWord(live: LiveReading, id: PatternId): string | null {
  const names = live.names.get('ISOMM_PatternNames');
  if (!names || names === 'broken') return null;
  const word = names.values[PATTERN_IDS.indexOf(id)]?.[0];
  return typeof word === 'string' ? word : null;
}
