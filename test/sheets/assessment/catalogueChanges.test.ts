import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Answers } from '../../../src/model/answers';
import type { Catalogue, Item } from '../../../src/model/catalogue';
import { decideDefaults } from '../../../src/model/catalogueChanges';
import { catalogueMark } from '../../../src/model/catalogueMark';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { both } from '../../text/both';

const model = catalogue.models.find(({ id }) => id === 'isomm-2.1');
if (!model) throw new Error('no model');

/** The same catalogue a year later. */
const with_ = (changes: Readonly<Record<string, Partial<Item>>>): Catalogue => ({
  ...catalogue,
  models: [
    {
      ...model,
      revision: '2027-11-27',
      items: model.items.map((item) => ({ ...item, ...changes[item.id] })),
    },
  ],
});
const [first, second, third, fourth] = model.items;
if (!first || !second || !third || !fourth) throw new Error('too few items');
const other = (item: Item) => (item.quadrant === 'II' ? 'III' : 'II');
const later = with_({
  [first.id]: { quadrant: other(first) },
  [second.id]: { quadrant: other(second) },
  [third.id]: { name: both('新しい名前', 'New name') },
  [fourth.id]: { description: both('新しい説明', 'New sentence') },
});

const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
/** The second item's quadrant is a person's own. */
const answers: Answers = {
  ...blank,
  answers: {
    ...blank.answers,
    [first.id]: { ...blank.answers[first.id], insource: 3, note: 'メモ' },
    [second.id]: { ...blank.answers[second.id], quadrant: 'IV' === second.quadrant ? 'I' : 'IV' },
  } as Answers['answers'],
};
const written = (by: Catalogue, said: Answers) => {
  const [whole] = by.models.filter(({ id }) => id === 'isomm-2.1');
  if (!whole) throw new Error('no model');
  return writeXlsx(describeWorkbook(by, whole, said));
};
const read = (by: Catalogue, bytes: Uint8Array) => openFile(by, readXlsx, bytes, { results: true });

test('what the catalogue says otherwise is listed; a default follows where somebody says so, and nothing else changes', () => {
  const same = read(catalogue, written(catalogue, answers));
  expect(same.answers).toEqual(answers);
  expect(same.catalogue).toMatchObject({ newer: false, changes: [] });

  const found = read(later, written(catalogue, answers));
  expect(found.problems).toEqual([]);
  expect(found.catalogue?.changes.map(({ id, field, was, now }) => [id, field, was, now])).toEqual([
    [first.id, 'quadrant', first.quadrant, other(first)],
    [third.id, 'name', third.name.ja, '新しい名前'],
    [fourth.id, 'description', fourth.description.ja, '新しい説明'],
  ]);
  const offered = found.answers;
  if (!offered || !found.model) throw new Error('no answers');
  expect(offered.answers[first.id]).toEqual({
    ...answers.answers[first.id],
    quadrantDefault: first.quadrant,
  });
  expect(offered.answers[second.id]).toEqual(answers.answers[second.id]);

  // Made anew without a word, it is offered again; with one, never.
  const again = read(later, written(later, offered));
  expect(again.answers).toEqual(offered);
  expect(again.catalogue?.changes.map(({ id, field }) => `${id} ${field}`)).toEqual([`${first.id} quadrant`]);
  for (const [choice, quadrant] of [
    ['keep', first.quadrant],
    ['new', other(first)],
  ] as const) {
    const decided = decideDefaults(offered, new Map([[first.id, choice]]), found.model);
    expect(decided).toEqual({
      ...answers,
      answers: { ...answers.answers, [first.id]: { ...answers.answers[first.id], quadrant } },
    });
    const settled = read(later, written(later, decided));
    expect(settled.answers).toEqual(decided);
    expect(settled.catalogue?.changes).toEqual([]);
  }
});

test('a workbook of a later catalogue is read, and says so; one that does not tell is read as ever', () => {
  const newer = read(catalogue, written(later, answers));
  expect(newer.catalogue).toMatchObject({ newer: true, made: { revision: '2027-11-27' } });
  const { names, ...rest } = describeWorkbook(catalogue, model, answers);
  const untold = ['ISOMM_Catalogue', 'ISOMM_QuadrantDefault', 'ISOMM_Description'];
  const old = { ...rest, names: names.filter(({ name }) => !untold.includes(name)) };
  const silent = read(later, writeXlsx(old));
  expect(silent.problems).toEqual([]);
  expect(silent.catalogue).toMatchObject({ made: null, newer: false, changes: [] });
  expect(silent.answers).toEqual(answers);
});

test('whoever changes what workbooks show of a model gives it a new day', () => {
  expect(catalogue.models.map((each) => catalogueMark(each))).toEqual([
    '2026-11-27 585c0b57',
    '2026-11-27 1efa3ddc',
  ]);
});
