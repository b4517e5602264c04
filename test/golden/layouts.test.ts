import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFile } from '../../src/actions/reading/collectFile';
import { describe as describeFilling } from '../../src/actions/describe';
import { catalogue } from '../../src/catalog';
import type { Answers, Problem } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { isReturned } from '../../src/model/departments/returned';
import { compareResults } from '../../src/sheets/assessment/results/compare';
import { ASSESSMENT } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { invalidCount } from '../../src/sheets/assessment/reading/leftovers';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import { requiredNames } from '../../src/sheets/family';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { FROZEN, frozenBytes, LAYOUTS } from './frozen';
import { asUnderstood } from './understood';

const wanted = (name: string) => name.startsWith('ISOMM_');
const read = (bytes: Uint8Array) => readXlsx(bytes, { wanted, formulas: true });

/** Every workbook that was ever frozen, with what `read --json` said of it on that day. */
const frozen = FROZEN.map(({ layout, file }) => ({
  layout,
  file: `${file}.xlsx`,
  bytes: frozenBytes(layout, file),
  said: JSON.parse(readFileSync(join(LAYOUTS, String(layout), `${file}.json`), 'utf8')) as Answers & {
    problems: readonly Problem[];
  },
}));

test('there is something of every layout before this one', () => {
  expect(new Set(frozen.map(({ layout }) => layout))).toEqual(
    new Set(Array.from({ length: LAYOUT - 1 }, (_, index) => index + 1)),
  );
});

test('no layout has more or fewer names than on the day it came: what is new needs a layout of its own', () => {
  const recorded = JSON.parse(readFileSync(join(LAYOUTS, 'names.json'), 'utf8')) as Record<string, string[]>;
  const now = Array.from({ length: LAYOUT }, (_, index) => index + 1).map((layout) => [
    String(layout),
    requiredNames(ASSESSMENT, layout, []).sort(),
  ]);
  expect(Object.fromEntries(now)).toEqual(recorded);
});

test.each(frozen)('layout $layout: $file is read as on the day it was frozen', ({ bytes, said, layout }) => {
  const { answers, problems } = readAnswers(catalogue, read(bytes));
  expect(JSON.parse(JSON.stringify({ ...answers, problems }))).toEqual(said);
  expect(answers?.layout).toBe(layout);
});

test.each(frozen)('layout $layout: $file has no result that is not what it should be', ({ bytes }) => {
  const cells = read(bytes);
  const { answers, model, leftovers } = readAnswers(catalogue, cells);
  if (!answers || !model) throw new Error('not read');
  expect(compareResults(cells, assess(model, answers), invalidCount(leftovers))).toEqual([]);
});

test.each(frozen)('layout $layout: $file is collected', ({ bytes, said, file }) => {
  const returned = collectFile(catalogue, readXlsx, file, bytes);
  if (!isReturned(returned)) throw new Error('not read');
  const { problems, ...answers } = said;
  expect(returned.answers).toEqual(answers);
  expect(returned.problems).toEqual(problems);
});

test.each(frozen)('layout $layout: $file comes up to today with every answer and every slip', ({ bytes }) => {
  const before = readAnswers(catalogue, read(bytes));
  const { answers, model, leftovers } = before;
  if (!answers || !model) throw new Error('not read');
  const after = readAnswers(
    catalogue,
    read(writeXlsx(describeFilling(catalogue, { model, answers, leftovers }))),
  );
  const wanted = asUnderstood({ answers, leftovers, problems: before.problems });
  expect(after.answers).toEqual({ ...wanted.answers, layout: LAYOUT });
  expect(after.leftovers).toEqual(wanted.leftovers);
  expect(after.problems.map(({ kind, id, found }) => ({ kind, id, found }))).toEqual(
    wanted.problems.map(({ kind, id, found }) => ({ kind, id, found })),
  );
});
