import { catalogue, modelById } from '../../src/catalog';
import type { Model } from '../../src/model/catalogue';
import { anonymous } from '../../src/model/departments/anonymous';
import { combine, median } from '../../src/model/departments/rule';
import { tidyRows } from '../../src/model/departments/tidyRows';
import { anyOrganisation } from './anyOrganisation';
import { consolidated, returnedFrom } from './consolidated';

const model = modelById('x1060-3.2.1') as Model;
const returns = returnedFrom(model, anyOrganisation(catalogue, model, 'en', 40, 11));

test('rules', () => {
  expect(combine('own', [1, 2, 5], null)).toBeCloseTo(8 / 3);
  expect(combine('best', [1, 2, 5], null)).toBe(5);
  expect(combine('worst', [1, 2, 5], null)).toBe(1);
  expect(combine('median', [5, 1, 2, 4], null)).toBe(3);
  expect(combine('headquarters', [1, 2], 4)).toBe(4);
  expect(combine('headquarters', [1, 2], null)).toBeNull();
  expect(combine('best', [], null)).toBeNull();
  expect(combine(null, [1, 2], 4)).toBeNull();
  expect(median([])).toBeNull();
});

test('nothing is combined before a rule is chosen', () => {
  const { side } = consolidated(model, 'en', returns);
  expect(side.items.every(({ combined }) => combined === null)).toBe(true);
  expect(side.combinedOverall.mean).toBeNull();
});

test('an item’s own rule goes before the rule for all', () => {
  const { side } = consolidated(model, 'en', returns, undefined, {
    rule: 'worst',
    itemRules: { 'A-1': 'best' },
    headquarters: null,
  });
  expect(side.items[0]?.combined).toBe(side.items[0]?.highest);
  expect(side.items[1]?.combined).toBe(side.items[1]?.lowest);
});

test('what is left out is in no figure', () => {
  const none = new Map(returns.map((_, index) => [index + 1, 'left-out' as const]));
  const { side } = consolidated(model, 'en', returns, none, { rule: 'own', itemRules: {}, headquarters: 1 });
  expect(side.overall).toEqual({ mean: null, minimum: null, scored: 0 });
  expect(side.gaps).toEqual([]);
  expect(side.weak).toEqual([]);
  expect(side.items.every(({ scored, unanswered, notDone }) => scored + unanswered + notDone === 0)).toBe(
    true,
  );
});

test('all at the maximum gives the maximum, and no gap and no weakness', () => {
  const full = returns.map((each) => ({
    ...each,
    answers: {
      ...each.answers,
      answers: Object.fromEntries(
        Object.entries(each.answers.answers).map(([id, answer]) => [id, { ...answer, insource: 5 as const }]),
      ),
    },
  }));
  const { side } = consolidated(model, 'en', full, undefined, {
    rule: 'own',
    itemRules: {},
    headquarters: null,
  });
  expect(side.overall.mean).toBe(5);
  expect(side.combinedOverall.mean).toBe(5);
  expect(side.gaps).toEqual([]);
  expect(side.weak).toEqual([]);
});

test('items that were not asked for are neither scored nor unanswered', () => {
  const narrow = returns.findIndex(({ answers }) => answers.asked && !answers.parts);
  const returned = returns[narrow];
  if (!returned) throw new Error('nobody was asked for a part');
  const asked = returned.answers.asked ?? [];
  const states = tidyRows(returned, model, 1, 'counts', 'en').map(({ function_id, state }) => [
    asked.includes(function_id),
    state === 'not-asked',
  ]);
  expect(states.length).toBe(model.items.length);
  expect(states.every(([isAsked, isLeftOut]) => isAsked !== isLeftOut)).toBe(true);
  const { side } = consolidated(model, 'en', [returned]);
  expect(
    side.items.filter(({ unanswered, scored, notDone }) => unanswered + scored + notDone > 0),
  ).toHaveLength(returned.model.items.length);
});

test('what is out of scope is in the tidy rows by that word, and in no figure', () => {
  const returned = returns.find(({ answers }) => answers.parts && !answers.asked);
  if (!returned) throw new Error('nobody left anything out');
  const out = new Set(
    model.items
      .map(({ id }) => id)
      .filter((id) => returned.answers.answers[id]?.recommendation === 'unnecessary'),
  );
  expect(out.size).toBeGreaterThan(3);
  const rows = tidyRows(returned, model, 1, 'counts', 'en');
  expect(rows.filter(({ state }) => state === 'unnecessary').map(({ item_id }) => item_id)).toEqual([...out]);
  expect(rows.every(({ item_id, level }) => level === null || !out.has(item_id))).toBe(true);
  const { side } = consolidated(model, 'en', [returned]);
  for (const { id, scored, notDone, unanswered, mean, weak } of side.items) {
    expect(scored + notDone + unanswered).toBe(out.has(id) ? 0 : 1);
    if (out.has(id)) expect([mean, weak]).toEqual([null, 0]);
  }
  expect(side.entries[0]?.entry.compatibility.asked).toBe(model.items.length - out.size);
});

test('the anonymous export holds none of the texts of a workbook', () => {
  const { side } = consolidated(model, 'en', returns);
  const entries = side.entries.map(({ entry }) => entry);
  const text = JSON.stringify(anonymous(model, entries));
  const texts = returns.flatMap(({ file, answers }) => [
    file,
    answers.organisation,
    answers.department,
    answers.respondent,
    answers.date,
    ...Object.values(answers.answers).map(({ note }) => note),
  ]);
  const telling = [...new Set(texts)].filter((each) => each.length > 3);
  expect(telling.length).toBeGreaterThan(20);
  expect(telling.filter((each) => text.includes(each))).toEqual([]);
  const shuffled = anonymous(model, [...entries].reverse());
  expect(JSON.stringify(shuffled)).toBe(text);
});
