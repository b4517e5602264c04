import { bands } from '../../src/bands';
import { background } from '../../src/background';
import { catalogue } from '../../src/catalog';
import { WEAK } from '../../src/model/departments/itemAcross';
import { ruleText } from '../../src/model/ruleText';

/** Who made each rule; what is not ISOG-J's must never be shown as ISOG-J's. */
const ORIGINS = {
  'isog-j': ['criteria', 'level', 'note', 'supplement', 'quadrants', 'patterns', 'lists'],
  inferred: [
    'mean',
    'rounding',
    'ranking',
    'comments',
    'pattern-table',
    'pattern-use',
    'list-switch',
    'list-strengthen',
    'list-first-three',
  ],
  ours: [
    'side-tie',
    'side-tie-default',
    'combination',
    'three-states',
    'not-done',
    'unanswered',
    'deleted-row',
    'invalid',
    'overall',
    'ranking-few',
    'bands',
    'wording',
    'quadrant-defaults',
    'list-no-quadrant',
    'list-order',
    'list-urgent',
    'department-figure',
    'department-means',
    'common-weakness',
    'two-names',
    'english',
  ],
};

test.each(Object.entries(ORIGINS))('rules that are %s', (origin, ids) => {
  expect(background.rules.filter((rule) => rule.origin === origin).map(({ id }) => id)).toEqual(ids);
});

/** What stands in one version alone is told as such. */
const NAMED = /v2\.1の機能・役割/;

test.each(catalogue.models)('$id has its own noun in the rules, and no other', (model) => {
  const [, other] = catalogue.models[0] === model ? catalogue.models : [null, catalogue.models[0]];
  if (!other) throw new Error('two models were expected');
  for (const language of ['ja', 'en'] as const) {
    const told = background.rules.map((rule) => ruleText(rule, model, language).replace(NAMED, ''));
    expect(told.filter((text) => text.includes('{'))).toEqual([]);
    expect(told.filter((text) => text.includes(other.functionNoun[language]))).toEqual([]);
    expect(told.some((text) => text.includes(model.functionNoun[language]))).toBe(true);
  }
});

test('the list titles of the rules are the four lists', () => {
  const { text } = background.rules.find(({ id }) => id === 'lists')!;
  expect(text.en).toMatch(
    /strengthen insource, strengthen outsource, switch to insource, switch to outsource/,
  );
});

test('the bands told are the bands used', () => {
  const { text } = background.rules.find(({ id }) => id === 'bands')!;
  const [, ...starts] = bands.map(({ from }) => from);
  const top = starts.pop();
  const middle = starts.map((from, index) => `${from}以上${starts[index + 1] ?? top}未満`);
  expect(text.ja).toContain([`${starts[0]}未満`, ...middle, `${top}の`].join('、'));
});

test('what is told of common weaknesses is what is counted', () => {
  const { text } = background.rules.find(({ id }) => id === 'common-weakness')!;
  expect(WEAK.share).toBe(0.5);
  expect(text.en).toContain(`at ${String(WEAK.level)} or below`);
  expect(text.ja).toContain(`成熟度${String(WEAK.level)}以下`);
});
