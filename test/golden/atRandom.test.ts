import { collectFile } from '../../src/actions/reading/collectFile';
import { checkFile } from '../../src/actions/reading/checkFile';
import { openFile } from '../../src/actions/reading/openFile';
import { repair } from '../../src/actions/repair';
import { catalogue } from '../../src/catalog';
import type { Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { isReturned } from '../../src/model/departments/returned';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { languages } from '../../src/text/languages';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { fc } from '../machine/random';
import { amount } from '../machine/wide';
import { AS_OTHERS_WRITE } from '../xlsx/asOthersWrite';
import { surgery } from '../xlsx/surgery';
import { AlteredFile } from './alterSheet';

const FILLED = ['ISOMM_Insource', 'ISOMM_Outsource', 'ISOMM_Note', 'ISOMM_Supplement', 'ISOMM_Quadrant'] as const;
const COLUMNS = ['ISOMM_Id', 'ISOMM_Name', ...FILLED] as const;

/** What somebody does to the list: the step, the column it is about, and how far down. */
interface Step {
  readonly what: keyof typeof STEPS;
  readonly column: (typeof COLUMNS)[number];
  readonly down: number;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const STEPS = {
  'cell deleted': (file: AlteredFile, row: number, column: number) => {
    file.deleteUp(row, column);
  },
  'cell put in': (file: AlteredFile, row: number, column: number) => {
    file.insertDown(row, column);
  },
  'row deleted': (file: AlteredFile, row: number) => {
    file.deleteRow(row);
  },
  'row above deleted': (file: AlteredFile) => {
    file.deleteRow(1);
  },
  'heads deleted': (file: AlteredFile) => {
    file.deleteRow(file.column('ISOMM_Quadrant').row - 1);
  },
  'column deleted': (file: AlteredFile, _row: number, column: number) => {
    file.deleteColumn(column);
  },
  'column put in': (file: AlteredFile, _row: number, column: number) => {
    file.insertColumn(column, true);
  },
  // From the notes on it is texts that move into the columns of texts beside them.
  'cells moved right': (file: AlteredFile, row: number, column: number) => {
    file.shiftRight(row, Math.min(column, file.column('ISOMM_Quadrant').column + 2));
  },
  // What is sorted to the right of the quadrants alone bears no mark of it.
  'sorted from there on': (file: AlteredFile, _row: number, place: number) => {
    const { row, lastRow, column: quadrants } = file.column('ISOMM_Quadrant');
    const column = Math.min(place, quadrants);
    const rows = range(row, lastRow);
    file.reorder(
      range(column, 45),
      rows,
      rows.map((_each, index) => rows.length - 1 - index),
    );
  },
  'cell cleared in the ids': (file: AlteredFile, row: number) => {
    const ids = file.names.get('ISOMM_Id');
    if (ids) file.type(row, ids.column, null);
  },
} as const;

const ENDS = ['as it is', 'no names', 'texts in their cells', 'values only', 'by Google Sheets'] as const;

const [model] = catalogue.models;
if (!model) throw new Error('no model');
const made = languages().map((language) => {
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const items = model.items.map(({ id, quadrant }, index) => {
    // No two neighbours are alike, so that one row too high or too low shows.
    const [insource, outsource] = [(index * 7 + 3) % 6, (index * 5 + 1) % 6] as [Score, Score];
    return [id, { insource, outsource, quadrant, note: `${id} note`, supplement: `${id} more` }] as const;
  });
  const answers: Answers = { ...blank, organisation: 'X', answers: Object.fromEntries(items) };
  const workbook = describeWorkbook(catalogue, model, answers);
  const title = workbook.sheets.find(({ key }) => key === 'checklist')?.title ?? '';
  return { answers, title, bytes: writeXlsx(workbook) };
});

const anyAlteration = fc.record({
  language: fc.nat(made.length - 1),
  steps: fc.array(
    fc.record({
      what: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
      column: fc.constantFrom(...COLUMNS),
      down: fc.nat(53),
    }),
    { minLength: 1, maxLength: 2 },
  ) as fc.Arbitrary<readonly Step[]>,
  end: fc.constantFrom(...ENDS),
});

function altered(bytes: Uint8Array, title: string, steps: readonly Step[], end: (typeof ENDS)[number]) {
  const file = new AlteredFile(bytes, title);
  for (const { what, column, down } of steps) {
    const place = file.names.get(column);
    if (place) STEPS[what](file, Math.min(place.row + down, place.lastRow), place.column);
  }
  if (end === 'no names') file.pointing = () => null;
  const write = AS_OTHERS_WRITE[end];
  return write ? surgery(file.bytes, write) : file.bytes;
}

interface Named {
  readonly kind: string;
  readonly id: string | null;
  readonly found: string | null;
}

const KEYS = { insource: 'ISOMM_Insource', outsource: 'ISOMM_Outsource', note: 'ISOMM_Note' } as const;

/** What is at another item, or nowhere, and not named. Without names nothing tells where cells of a column of texts belong. */
function lost(
  was: Answers,
  is: Answers | null,
  problems: readonly Named[],
  end: (typeof ENDS)[number],
): string[] {
  if (!is) return problems.length > 0 ? [] : ['all, without a word'];
  const named = new Set(problems.map(({ id }) => id));
  const gone = new Set(problems.flatMap(({ kind, found }) => (kind === 'missing-name' ? [found] : [])));
  return Object.entries(was.answers).flatMap(([id, before]) =>
    (['insource', 'outsource', ...(end === 'no names' ? [] : (['note'] as const))] as const).flatMap((key) => {
      const now = is.answers[id]?.[key] ?? null;
      if (now === before[key]) return [];
      const isBlank = now === null || now === '';
      return isBlank && (named.has(id) || gone.has(KEYS[key])) ? [] : [`${id} ${key}: ${String(before[key])} → ${String(now)}`];
    }),
  );
}

const step = (what: Step['what'], column: Step['column'], down = 0): Step => ({ what, column, down });

/** Those by which something was lost once: they are tried in every run. */
const MET: readonly { language: number; steps: readonly Step[]; end: (typeof ENDS)[number] }[] = [
  {
    language: 0,
    steps: [step('sorted from there on', 'ISOMM_Quadrant'), step('cell deleted', 'ISOMM_Quadrant')],
    end: 'as it is',
  },
  {
    language: 0,
    steps: [step('cells moved right', 'ISOMM_Id'), step('sorted from there on', 'ISOMM_Quadrant')],
    end: 'as it is',
  },
  {
    language: 1,
    steps: [step('cell put in', 'ISOMM_Outsource'), step('cell put in', 'ISOMM_Quadrant', 15)],
    end: 'no names',
  },
  {
    language: 1,
    steps: [step('column deleted', 'ISOMM_Id'), step('cell deleted', 'ISOMM_Insource', 3)],
    end: 'no names',
  },
  {
    language: 0,
    steps: [step('column deleted', 'ISOMM_Quadrant'), step('cell put in', 'ISOMM_Insource', 3)],
    end: 'no names',
  },
];

test('whatever is done to a list, each command has every score and note at its item, or names it', () => {
  fc.assert(
    fc.property(anyAlteration, ({ language, steps, end }) => {
      const { bytes, title, answers } = made[language] ?? made[0]!;
      const file = altered(bytes, title, steps, end);
      const read = openFile(catalogue, readXlsx, file, { results: false });
      expect(lost(answers, read.answers, read.problems, end)).toEqual([]);
      expect(checkFile(catalogue, readXlsx, file).answers).toEqual(read.answers);
      const taken = collectFile(catalogue, readXlsx, 'a.xlsx', file);
      expect(isReturned(taken) ? taken.answers.answers : null).toEqual(read.answers?.answers ?? null);
      const { copy, left, repaired } = repair(catalogue, readXlsx, file);
      if (!copy) return;
      const again = openFile(catalogue, readXlsx, writeXlsx(copy), { results: false });
      const said = [...left.map(({ problem }) => problem), ...repaired];
      expect(lost(answers, again.answers, said, end)).toEqual([]);
    }),
    { numRuns: amount(12, 200), examples: MET.map((each) => [each]) },
  );
});
