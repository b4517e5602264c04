import { openRead } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';

const COPIES = 12;

test('of copies without end every one is named, and no more of their scores than a thousand', () => {
  const model = catalogue.models[1];
  if (!model) throw new Error('no second model');
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const filled: Answers = {
    ...blank,
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, one]) => [id, { ...one, insource: 3, outsource: 4 }]),
    ),
  };
  const read = (answers: Answers) =>
    readXlsx(writeXlsx(describeWorkbook(catalogue, model, answers)), { wanted: () => true });
  const checklist = read(filled)
    .whole?.()
    .find(({ title }) => title === '入力');
  if (!checklist) throw new Error('no checklist');
  const copies = Array.from({ length: COPIES }, (_, index) => ({
    ...checklist,
    title: `入力 (${index + 2})`,
  }));
  const titles = copies.map(({ title }) => title);
  const { problems } = openRead(
    catalogue,
    { ...read(blank), copied: titles, whole: () => copies },
    { results: false },
  );
  const named = problems.filter(({ kind }) => kind === 'copied-sheet');
  expect(named.filter(({ cell }) => cell === null).map(({ sheet }) => sheet)).toEqual(titles);
  const scores = named.filter(({ cell }) => cell !== null);
  expect(scores.length).toBeGreaterThan(900);
  expect(scores.length).toBeLessThanOrEqual(1_000);
});
