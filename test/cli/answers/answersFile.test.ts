import { ANY_OPTIONAL_PARTS, fitsModel } from '../../../src/sheets/assessment/family';
import { fc } from '../../machine/random';
import { catalogue, modelById } from '../../../src/catalog';
import { answersFile, type AnswersContext } from '../../../src/cli/answers/answersFile';
import { Stop } from '../../../src/cli/stop';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { wordsIn } from '../../../src/text/wordsIn';
import { anyAnswers } from '../../model/anyAnswers';

const model = modelById('isomm-2.1')!;
const services = modelById('x1060-3.2.1')!;
const CONTEXT: AnswersContext = {
  catalogue,
  layout: 1,
  maxText: 100,
  maxName: 20,
  model: null,
  language: 'ja',
  file: 'a.json',
  words: wordsIn('en'),
};

const read = (content: unknown, context: Partial<AnswersContext> = {}) =>
  answersFile(typeof content === 'string' ? content : JSON.stringify(content), { ...CONTEXT, ...context });

test('a model alone gives blank answers', () => {
  const { answers, problems } = read({ model: 'isomm-2.1' });
  expect(answers).toEqual(blankAnswers(model, catalogue.patterns, 'ja', 1));
  expect(problems).toEqual([]);
});

test('the model may come from outside instead', () => {
  expect(read({}, { model }).model.id).toBe('isomm-2.1');
  expect(() => read({ model: 'x1060-3.2.1' }, { model })).toThrow('x1060-3.2.1');
  expect(() => read({})).toThrow('no model');
});

test('whatever answers there are come back the same', () => {
  fc.assert(
    fc.property(anyAnswers(services, catalogue.patterns), (given) => {
      const blank = blankAnswers(services, catalogue.patterns, 'ja', 1);
      const carried = Object.fromEntries(
        Object.entries(given.answers).map(([id, { recommendation, ...answer }]) => {
          const { insource, outsource, quadrant, note, supplement } = answer;
          const part = recommendation ? { recommendation } : {};
          return [id, { insource, outsource, quadrant, note, supplement, ...part }];
        }),
      );
      const { answers } = read({ ...given, answers: carried });
      const chosen = Object.values(given.answers).some(({ recommendation }) => recommendation);
      expect(answers).toEqual({
        ...given,
        ...(chosen && { parts: ['scope'] }),
        answers: { ...blank.answers, ...carried },
      });
    }),
    { numRuns: 100 },
  );
});

test('a slip in a value is a problem that names the key, and the rest is read', () => {
  const { answers, problems } = read({
    model: 'isomm-2.1',
    currentPattern: 'hybird',
    targetPattern: 'hybrid',
    patterns: { hybrid: { I: 'inside' } },
    answers: {
      'A-1': { insource: '3', outsource: 6 },
      'A-2': { insource: [1], outsource: 4, quadrant: 'V' },
      'Z-9': { insource: 1 },
    },
  });
  expect(problems.map(({ kind, cell, id, found }) => [kind, cell, id, found])).toEqual([
    ['bad-pattern', 'currentPattern', null, 'hybird'],
    ['bad-pattern', 'patterns.hybrid.I', null, 'inside'],
    ['unknown-id', 'answers.Z-9', 'Z-9', 'Z-9'],
    ['text-number', 'answers.A-1.insource', 'A-1', '3'],
    ['not-a-score', 'answers.A-1.outsource', 'A-1', '6'],
    ['bad-quadrant', 'answers.A-2.quadrant', 'A-2', 'V'],
    ['not-a-score', 'answers.A-2.insource', 'A-2', '[1]'],
  ]);
  expect(answers.currentPattern).toBeNull();
  expect(answers.targetPattern).toBe('hybrid');
  expect(answers.patterns.hybrid).toEqual({ I: null, II: 'in', III: 'out', IV: 'out' });
  expect(answers.answers['A-1']).toMatchObject({ insource: null, outsource: null });
  expect(answers.answers['A-2']).toMatchObject({ insource: null, outsource: 4, quadrant: null });
});

test.each([
  ['', 'not valid JSON'],
  ['{"model":', 'not valid JSON'],
  ['[]', 'JSON must be an object'],
  ['null', 'JSON must be an object'],
  [{ model: 3 }, 'model must be text'],
  [{ model: 'isomm-2.1', language: 'fr' }, 'language must be one of ja, en, but is "fr"'],
  [{ model: 'isomm-2.1', organisation: 3 }, 'organisation must be text, but is 3'],
  [{ model: 'isomm-2.1', department: 'x'.repeat(21) }, 'department must be text of at most 20'],
  [{ model: 'isomm-2.1', layout: 'one' }, 'layout must be a whole number'],
  [{ model: 'isomm-2.1', answers: [] }, 'answers must be an object'],
  [{ model: 'isomm-2.1', answers: { 'A-1': 3 } }, 'answers.A-1 must be an object'],
  [{ model: 'isomm-2.1', answers: { 'A-1': { note: 3 } } }, 'answers.A-1.note must be text'],
  [{ model: 'isomm-2.1', asked: 'A' }, 'asked must be a list'],
  [{ model: 'isomm-2.1', parts: 'scope' }, 'parts must be a list'],
  [
    { model: 'isomm-2.1', parts: ['scope', 'plans'] },
    `parts.1 must be one of ${ANY_OPTIONAL_PARTS.filter((key) => fitsModel(key, 'isomm-2.1')).join(', ')}, but is "plans"`,
  ],
  [{ model: 'isomm-2.1', answers: { 'A-1': { note: 'x'.repeat(101) } } }, 'text of at most 100'],
  [{ model: 'isomm-2.1', patterns: { hybrid: 1 } }, 'patterns.hybrid must be an object'],
])('%j stops, naming the key', (content, message) => {
  expect(() => read(content)).toThrow(Stop);
  expect(() => read(content)).toThrow(message);
});

test.each([
  [{ model: 'isomm-9' }, 'unknown-model', 'isomm-9'],
  [{ model: 'isomm-2.1', layout: 2 }, 'newer-layout', '2'],
])('%j is ours, but not for this version', (content, kind, found) => {
  const stopped = (): unknown => {
    try {
      return read(content);
    } catch (error) {
      return error;
    }
  };
  expect(stopped()).toMatchObject({ code: 'unreadable', problems: [{ kind, found }] });
});

test.each([
  ['isomm-2.1', 'basic'],
  ['isomm-2.1', 'some'],
  ['x1060-3.2.1', 'some'],
  ['x1060-3.2.1', 3],
])('%s does not offer %j for an item: named, not carried', (id, recommendation) => {
  const item = modelById(id)!.items[1]!.id;
  const { answers, problems } = read({ model: id, answers: { [item]: { recommendation } } });
  expect(problems).toEqual([
    {
      kind: 'not-a-recommendation',
      sheet: null,
      cell: `answers.${item}.recommendation`,
      id: item,
      found: String(recommendation),
    },
  ]);
  expect(answers.answers[item]).not.toHaveProperty('recommendation');
  expect(answers).not.toHaveProperty('parts');
});

test('what is chosen for one item makes the part that holds it', () => {
  const answers = { 'A-1': { recommendation: 'unnecessary' }, 'A-2': { recommendation: null } };
  expect(read({ model: 'isomm-2.1', answers }).answers.parts).toEqual(['scope']);
  expect(read({ model: 'isomm-2.1', parts: ['itemList'], answers }).answers.parts).toEqual([
    'scope',
    'itemList',
  ]);
  expect(read({ model: 'isomm-2.1', parts: [] }).answers).not.toHaveProperty('parts');
});

/** What later versions carry; until they do, taking them would lose them. */
const TO_COME = ['nickname'];

test.each(TO_COME)('%s of an answer is refused until it is carried', (key) => {
  const content = { model: 'isomm-2.1', answers: { 'A-1': { [key]: null } } };
  expect(() => read(content)).toThrow(Stop);
  expect(() => read(content)).toThrow(`: answers.A-1.${key}. Correct or remove`);
});

test.each(['horoscope'])('%s beside the answers is refused until it is carried', (key) => {
  expect(() => read({ model: 'isomm-2.1', [key]: {} })).toThrow(`: ${key}. Correct or remove`);
});

test('all unknown keys are named, at every depth, before any value is looked at', () => {
  const content = {
    model: 'isomm-2.1',
    organization: 'x',
    problems: [{ kind: 'anything' }],
    department: 3,
    patterns: { hybird: {}, hybrid: { V: 'in' } },
    answers: { 'A-1': { score: 3, insource: '3' }, 'Z-9': { level: 1 } },
  };
  expect(() => read(content)).toThrow(
    '"a.json" has keys that this version of isomm does not know: organization, patterns.hybird, patterns.hybrid.V, answers.A-1.score, answers.Z-9.level.',
  );
});

test('a file of a newer layout is said to be newer, whatever keys it has', () => {
  expect(() => read({ model: 'isomm-2.1', layout: 2, plan: {} })).not.toThrow('plan');
});

test.each(['__proto__', 'constructor', 'toString', '*'])('%s is a key like any other', (key) => {
  const name = JSON.stringify(key);
  const { problems } = read(`{"model":"isomm-2.1","answers":{${name}:{"insource":5}}}`);
  expect(problems.map(({ kind, id }) => [kind, id])).toEqual([['unknown-id', key]]);
  expect(() => read(`{"model":"isomm-2.1",${name}:{}}`)).toThrow(`: ${key}. Correct`);
  expect(() => read(`{"model":"isomm-2.1","answers":{"A-1":{${name}:1}}}`)).toThrow(`: answers.A-1.${key}. `);
});
