import type { Problem } from '../model/answers';
import type { Decider } from '../model/decisions';
import type { ImportEntry, ImportKey } from '../model/imports/importRecord';
import { strayRows } from '../sheets/assessment/checklist/unplacedRows';
import { ownRecord } from '../sheets/assessment/reading/ownRecord';
import { textOf } from '../sheets/assessment/reading/source';
import { boxOf, cellAt } from '../workbook/a1';
import { namedCells } from '../workbook/namedCells';
import type { ReadWorkbook } from '../workbook/rows';
import type { Filling } from './filling/filling';
import { withParts } from './optionalParts';

/** What of a workbook stands nowhere in one that is made anew of it. */
const LEFT_OUT: readonly Problem['kind'][] = [
  'shifted',
  'unknown-id',
  'duplicate-id',
  'copied-sheet',
  'mark-outside',
  'two-marks',
  'score-elsewhere',
];
/** Of these the cell says all there is. */
const IN_A_CELL: readonly Problem['kind'][] = [
  'copied-sheet',
  'mark-outside',
  'two-marks',
  'score-elsewhere',
];

const OF_ROWS = [
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
  ['ISOMM_Note', 'note'],
  ['ISOMM_Supplement', 'supplement'],
] as const satisfies readonly (readonly [string, ImportKey])[];

/** The file a workbook is made anew of, and the day. */
export interface OldFile {
  readonly file: string;
  readonly today: string;
}

const notTaken = (entry: Omit<ImportEntry, 'became' | 'outcome'>): ImportEntry => ({
  ...entry,
  ...{ became: '', outcome: 'left' },
});

function leftEntries(read: ReadWorkbook, problems: readonly Problem[]): ImportEntry[] {
  const cells = problems.flatMap(({ kind, sheet, cell, id, found }): ImportEntry[] =>
    sheet === null || cell === null || !(IN_A_CELL.includes(kind) || (kind === 'unknown-id' && id === null))
      ? []
      : [notTaken({ sheet, cell, id, key: 'other', found: found ?? '' })],
  );
  const rows = strayRows(read, problems).flatMap(({ id, sheet, cell, values }) =>
    OF_ROWS.flatMap(([name, key]): ImportEntry[] => {
      const column = namedCells(read, name)?.column;
      const found = textOf(values[key]);
      if (id === '' || found === '' || column === undefined) return [];
      return [notTaken({ sheet, cell: cellAt(boxOf(cell).row, column), id, key, found })];
    }),
  );
  return [...cells, ...rows];
}

/**
 * A filling for a workbook that is made anew, with a record in it of each cell of the old one, those before all others
 * that stand nowhere in the new one; without one where none is left out.
 */
export function withLeftOut(
  filling: Filling,
  read: ReadWorkbook,
  problems: readonly Problem[],
  { settled }: Pick<Decider, 'settled'>,
  { file, today }: OldFile,
): Filling {
  const lost = problems.filter(({ kind }) => LEFT_OUT.includes(kind));
  if (lost.length === 0) return filling;
  const { answers } = filling;
  const { imported } = answers;
  const chosen = new Set(settled.map(({ question: { sheet, cell } }) => `${sheet ?? ''}!${cell ?? ''}`));
  const decided = (sheet: string, cell: string) => chosen.has(`${sheet}!${cell}`);
  const left = leftEntries(read, lost);
  const places = new Set(left.map(({ sheet, cell }) => `${sheet}!${cell}`));
  // Of rows with one id only that which counts was taken.
  const taken = ownRecord(read, answers, decided).filter(
    ({ sheet, cell }) => !places.has(`${sheet}!${cell}`),
  );
  const all = [...left, ...taken];
  const blank = ({ outcome }: ImportEntry) => outcome === 'open' || outcome === 'left';
  const entries = [...all.filter(blank), ...all.filter((entry) => !blank(entry))];
  const record = {
    file: [imported?.file, file].filter(Boolean).join(', '),
    ...{ on: today, by: imported?.by ?? '' },
    entries: [...entries, ...(imported?.entries ?? [])],
  };
  return { ...filling, answers: withParts({ ...answers, imported: record }, ['importRecord']) };
}
