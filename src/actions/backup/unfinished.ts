import { askedPart } from '../../model/askedPart';
import type { Problem } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { LEAVE, type Choice, type Decider } from '../../model/decisions';
import type { Mended, Reading } from '../../sheets/assessment/reading/read';
import { textOf } from '../../sheets/assessment/reading/source';
import { lateIn, typedIn } from '../../workbook/keptCells';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import { copiesIn, keptIn } from '../../workbook/keptLines';
import type { ReadWorkbook } from '../../workbook/rows';
import { keptBy } from './keptBy';
import type { Filling } from '../filling/filling';
import { keptAnswers } from './keptAnswers';
import { keptFilling } from './keptFilling';
import type { KeptBackup } from '../liveWorkbook';
import { sameFilling } from '../filling/sameFilling';
import { unsafe } from '../reading/unsafe';

const USE = 'use';

/** What the hidden sheet of a workbook keeps; `null` where it cannot be read. */
function backupIn(read: ReadWorkbook): KeptBackup | null {
  const sheet = read.whole?.().find(({ title }) => title === BACKUP_TITLE);
  const rows = [...(sheet?.rows.entries() ?? [])];
  const [last, width] = rows.reduce(
    ([row, most], [at, cells]) => [Math.max(row, at), Math.max(most, cells.length)],
    [-1, 0],
  );
  const cell = (row: number, column: number) => sheet?.rows.get(row)?.[column] ?? null;
  const kept = keptIn(Array.from({ length: last + 1 }, (_, row) => textOf(cell(row, 0))));
  try {
    const whole = kept && (JSON.parse(kept.text) as Readonly<Record<string, unknown>> | null);
    if (typeof whole?.['answers'] !== 'string') return null;
    const { answers, read: before, run } = whole;
    const copies = copiesIn(cell, width, typeof run === 'number' ? run : 0);
    return {
      answers,
      read: typeof before === 'string' ? before : null,
      saved: kept?.state === 'saved',
      written: kept?.state === 'written',
      late: lateIn(copies),
      typed: typedIn(copies),
    };
  } catch {
    return null;
  }
}

const countOf = (filling: Filling): number => keptBy(filling).answered;

/** Whose the backup is, in the words that stand in it. */
function whose(filling: Filling): string {
  const { organisation, department, date } = filling.answers;
  return [organisation, department, date].filter((word) => word !== '').join(', ');
}

/**
 * A workbook in which a command stopped half-way: what it kept is named, and taken only where a person says so. A
 * backup that holds nothing but what stands in the cells goes by itself when the workbook is made anew.
 */
export function withUnfinished(
  catalogue: Catalogue,
  read: ReadWorkbook,
  reading: Reading,
  decider: Decider,
  mended?: Mended[],
): Reading {
  if (!read.sheets.includes(BACKUP_TITLE)) return reading;
  const { model, answers, leftovers } = reading;
  const now: Filling | null = model && answers ? { model, answers, leftovers } : null;
  const found = backupIn(read);
  // Before anything was overwritten the sheets are right, unless something of them went or was moved since.
  const { problems } = reading;
  const isRight =
    found?.saved === true && !unsafe(problems) && !problems.some(({ kind }) => kind === 'missing-name');
  const backup = isRight ? null : found;
  const kept = backup && keptAnswers(catalogue, backup.answers);
  const merged = backup && keptFilling(catalogue, backup, read);
  const problem: Problem = {
    ...{ kind: 'unfinished', sheet: BACKUP_TITLE, cell: null, id: null },
    found: kept && whose(kept),
  };
  const named: Reading = { ...reading, problems: [...reading.problems, problem] };
  if (now && (isRight || (merged && sameFilling(merged, now)))) {
    mended?.push({ ...problem, becomes: null });
    return mended ? reading : named;
  }
  const choices: Choice[] = [
    ...(merged ? [{ choice: USE, gives: countOf(merged) }] : []),
    ...(now ? [{ choice: LEAVE, gives: countOf(now) }] : []),
  ];
  if (choices.length === 0) return named;
  const chosen = decider.ask({ ...problem, kind: 'unfinished', choices });
  if (chosen === null) return named;
  if (chosen === LEAVE || !merged) return reading;
  return {
    model: askedPart(merged.model, merged.answers.asked),
    answers: merged.answers,
    leftovers: merged.leftovers,
    problems: now ? reading.problems : [],
  };
}
