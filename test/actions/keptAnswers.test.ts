import { keepAnswers, keptAnswers } from '../../src/actions/backup/keptAnswers';
import type { Answer } from '../../src/model/answers';
import { ITEM_KEYS } from '../../src/actions/filling/filling';
import { catalogue, filled, model } from './small';

const filling = { model, answers: filled, leftovers: { 'B-2': { insource: 'later' } } };
const text = keepAnswers(catalogue, filling);

test('what is kept comes back the same', () => {
  expect(keptAnswers(catalogue, text)).toEqual(filling);
});

/** Everything that can be said of one item: a further key does not compile until it is here. */
const whole: Required<Answer> = {
  ...{ insource: 3, outsource: 2, quadrant: 'II', quadrantDefault: 'III', note: 'n', supplement: 's' },
  ...{ targetSide: 'in', targetLevel: 5, due: '2027-03-31', progress: 'doing', action: 'a', planNote: 'p' },
  ...{ owner: 'o', effort: 2.5, impact: 3, recommendation: 'unnecessary', adoptionReason: 'r' },
  ...{ unassigned: true, assignee: 'i', provider: 'v', contractor: 'c', contractService: 'k' },
  ...{ contractEnd: '2028-03-31', annualCost: 100, protects: 'd', protectedValue: 1_000 },
  ...{ impactBefore: 50, impactAfter: 20, frequencyBefore: 2, frequencyAfter: 1 },
  tolerable: 10,
  evidence: { done: 'yes', on: '2026-01-31', place: 'e' },
};

test('whatever can be said of an item is kept, and none of its cells is forgotten', () => {
  const answers = { ...filled, answers: { ...filled.answers, 'A-1': whole } };
  expect(keptAnswers(catalogue, keepAnswers(catalogue, { ...filling, answers }))?.answers).toEqual(answers);
  const keys = new Set(ITEM_KEYS.map((key) => key.split('.')[0]));
  expect([...keys].filter((key) => !Object.hasOwn(whole, key ?? ''))).toEqual([]);
});

test('what a later version kept is not read as if it were ours', () => {
  const change = (more: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...more });
  expect(keptAnswers(catalogue, change({ version: 3 }))).toBeNull();
  expect(keptAnswers(catalogue, change({ answers: { ...filled, model: 'x' } }))).toBeNull();
  expect(keptAnswers(catalogue, change({ answers: undefined }))).toBeNull();
  expect(keptAnswers(catalogue, change({ version: 1 }))).toEqual(filling);
});

test.each(['', '{', 'null', '[]', '7', '"text"', '{"answers":null}', '{"version":2,"answers":[]}'])(
  'what is no backup of ours is none, and nothing throws: %s',
  (broken) => {
    expect(keptAnswers(catalogue, broken)).toBeNull();
  },
);

test('a planted backup leaves only what could have been filled in', () => {
  const planted = {
    version: 2,
    leftovers: {
      'A-1': { insource: { error: '=HYPERLINK("http://x","y")' }, outsource: { error: '#N/A' }, other: 1 },
      'B-2': { insource: '=1+1', quadrant: ['V'], outsource: 1e999 },
      'Z-9': { insource: 'x' },
      setup: { currentPattern: 'x', organisation: { error: '=1' } },
    },
    answers: {
      ...filled,
      organisation: { toString: 'x' },
      department: 'd'.repeat(40_000),
      currentPattern: 'constructor',
      patterns: { hybrid: { I: 'both', II: 'out' }, more: {} },
      parts: ['scope', 'constructor'],
      answers: {
        'A-1': { insource: 9, outsource: '3', quadrant: 'V', note: 7, supplement: '=1+1', extra: 1 },
        'A-2': null,
        'Z-9': { insource: 5 },
      },
    },
  };
  const kept = keptAnswers(catalogue, JSON.stringify(planted));
  expect(kept?.leftovers).toEqual({
    'A-1': { outsource: { error: '#N/A' } },
    'B-2': { insource: '=1+1', outsource: null },
    setup: { currentPattern: 'x' },
  });
  const { answers, organisation, department, currentPattern, patterns, parts } = kept?.answers ?? {};
  expect(Object.keys(answers ?? {})).toEqual(model.items.map(({ id }) => id));
  expect(answers?.['A-1']).toEqual({
    insource: null,
    outsource: null,
    quadrant: null,
    note: '',
    supplement: '=1+1',
  });
  expect([organisation, department?.length, currentPattern]).toEqual(['', 32_767, null]);
  expect([patterns?.hybrid.I, patterns?.hybrid.II, parts]).toEqual([null, 'out', ['scope']]);
});
