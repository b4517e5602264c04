import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { assess } from '../../../src/model/assess';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { OwnItem } from '../../../src/model/own/ownItem';
import { withOwnItems } from '../../../src/model/own/ownItems';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { SETUP_LEFT, type Leftovers } from '../../../src/sheets/assessment/reading/leftovers';
import { WORDS } from '../../../src/text/wordsIn';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { both } from '../../text/both';

const [official] = catalogue.models;
if (!official) throw new Error('no model');

const own = (id: string, more: Partial<OwnItem> = {}): OwnItem => ({
  ...{ id, function: 'D', name: both(`独自 ${id}`, ''), description: '=1+1' },
  ...{ quadrant: 'II', counts: false, on: '2026-11-27', by: '田中' },
  ...more,
});

const filledWith = (ownItems: readonly OwnItem[], scores: Record<string, 1 | 2 | 3 | 4 | 5>): Answers => {
  const blank = blankAnswers(withOwnItems(official, ownItems), catalogue.patterns, 'ja', LAYOUT);
  const answers = Object.fromEntries(
    Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, insource: scores[id] ?? null }]),
  );
  return { ...blank, parts: ['ownItems'], answers };
};

const written = (answers: Answers, leftovers: Leftovers = {}) =>
  openFile(catalogue, readXlsx, writeXlsx(describeWorkbook(catalogue, official, answers, leftovers)), {
    results: true,
  });

const SCORES = { 'D-1': 2, 'D-2': 4, 'U-1': 5 } as const;
const inD = ({ assessment }: Pick<ReturnType<typeof written>, 'assessment'>) =>
  assessment?.functions.find(({ id }) => id === 'D');

test('an item that does not count leaves the mean of its function; one that counts enters it', () => {
  const without = written(filledWith([own('U-1')], SCORES));
  expect(without.problems).toEqual([]);
  expect(inD(without)).toMatchObject({ shown: '3.0', scored: 2, excluded: 1 });
  const counting = written(filledWith([own('U-1', { counts: true })], SCORES));
  expect(counting.problems).toEqual([]);
  expect(inD(counting)).toMatchObject({ shown: '3.7', scored: 3, excluded: 0 });
});

test('how many of them are in a mean is said on each sheet that has one over all items', () => {
  const saying = (counts: boolean, language: 'ja' | 'en') => {
    const answers = {
      ...filledWith([own('U-1', { counts })], SCORES),
      language,
      parts: ['summary', 'ownItems'],
    };
    const said = WORDS[language].sheets.ownItems.counted('1');
    return describeWorkbook(catalogue, official, answers).sheets.flatMap(({ key, rows }) =>
      rows.some(({ cells }) => cells.some((cell) => String(cell?.value).includes(said))) ? [key] : [],
    );
  };
  for (const language of ['ja', 'en'] as const) {
    expect(saying(true, language)).toEqual(['summary', 'byFunction']);
    expect(saying(false, language)).toEqual([]);
  }
});

test('an item that enters no mean is not called out of scope', () => {
  const textsOf = (answers: Answers, sheet: string) =>
    describeWorkbook(catalogue, official, answers)
      .sheets.filter(({ key }) => key === sheet)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)))
      .join('\n');
  const added: Answers = { ...filledWith([own('U-1')], SCORES), parts: ['summary', 'ownItems'] };
  expect(textsOf(added, 'byFunction')).toContain('対象外と、平均に入れない独自項目の計1件は含みません。');
  for (const sheet of ['byFunction', 'summary'])
    expect(textsOf(added, sheet)).toContain('×は対象外か、平均に入れない独自項目です。');
  expect(textsOf({ ...filledWith([], SCORES), parts: [] }, 'byFunction')).toContain('×は対象外です。');
});

test('what was added comes back as it was written, outside every function too', () => {
  const added = [
    own('U-2', { function: 'U', counts: true, name: both('', 'OT monitoring'), quadrant: 'IV' }),
    own('U-1', { on: '去年', by: '' }),
  ];
  const answers = filledWith(added, { ...SCORES, 'U-2': 1 });
  const read = written(answers);
  expect(read.answers).toEqual(answers);
  expect(read.model?.items.map(({ id }) => id)).toHaveLength(official.items.length + 2);
  expect(read.model?.functions.at(-1)?.id).toBe('U');
  expect(assess(official, { ...answers, ownItems: [] }).functions).toEqual(
    read.assessment?.functions.filter(({ id }) => id !== 'U').map((each) => ({ ...each, excluded: 0 })),
  );
});

test('what is not understood is named with its cell and id, counts nowhere, and stays', () => {
  const answers = filledWith([own('U-1', { function: '', counts: true })], SCORES);
  const left = {
    'ownItems.0.function': 'Z',
    'ownItems.0.counts': 'たぶん',
    'ownItems.0.quadrant': 'V',
    'ownItems.0.on': true,
  };
  const { 'ownItems.0.on': day, ...kept } = left;
  void day;
  const junk: Answers = { ...answers, ownItems: [own('U-1', { function: '', quadrant: 'I' })] };
  const read = written(junk, { [SETUP_LEFT]: kept });
  expect(read.leftovers).toEqual({ [SETUP_LEFT]: kept });
  expect(read.answers).toEqual(junk);
  expect(
    read.problems.map(
      ({ kind, sheet, cell, id }) => `${kind} ${String(sheet)} ${String(cell)} ${String(id)}`,
    ),
  ).toEqual([
    'not-a-progress 独自項目 C6 U-1',
    'bad-quadrant 独自項目 G6 U-1',
    'not-a-progress 独自項目 H6 U-1',
  ]);
  expect(inD(read)).toMatchObject({ shown: '3.0', scored: 2 });
});
