import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import type { Answer, Answers, Level, Score } from '../../src/model/answers';
import { LIST_NAMES } from '../../src/model/assessment';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { PATTERN_IDS, type Model } from '../../src/model/catalogue';
import { anyAnswers } from './anyAnswers';
import { madeModel } from './madeModel';
import { amount } from '../machine/wide';

const RUNS = amount(100, 400);

const blank = (model: Model): Answers => blankAnswers(model, catalogue.patterns, 'ja', 1);

/** Answers with some items changed. */
const fill = (answers: Answers, change: (id: string, answer: Answer) => Partial<Answer>): Answers => ({
  ...answers,
  answers: Object.fromEntries(
    Object.entries(answers.answers).map(([id, answer]) => [id, { ...answer, ...change(id, answer) }]),
  ),
});

describe.each(catalogue.models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const answers = anyAnswers(model, catalogue.patterns);

  test('everything at 5 is 5.0 everywhere, strengths A and B, weaknesses I and H', () => {
    for (const both of [true, false]) {
      const result = assess(
        model,
        fill(blank(model), () => ({ insource: 5, outsource: both ? 5 : null })),
      );
      expect(result.functions.map(({ shown }) => shown)).toEqual(Array.from({ length: 9 }, () => '5.0'));
      expect(result.functions.map(({ maturity }) => maturity)).toEqual(Array.from({ length: 9 }, () => 5));
      expect(result.strengths).toEqual(['A', 'B']);
      expect(result.weaknesses).toEqual(['I', 'H']);
      expect(result).toMatchObject({
        overall: 5,
        overallShown: '5.0',
        minimum: 5,
        scored: model.items.length,
        notDone: 0,
        unanswered: 0,
      });
    }
  });

  test('nothing answered is no number anywhere', () => {
    const result = assess(model, { ...blank(model), currentPattern: 'hybrid', targetPattern: 'hybrid' });
    for (const group of result.functions) {
      expect(group).toMatchObject({ maturity: null, shown: null, minimum: null, rank: null, scored: 0 });
    }
    expect(result).toMatchObject({
      overall: null,
      overallShown: null,
      minimum: null,
      scored: 0,
      notDone: 0,
      unanswered: model.items.length,
      strengths: [],
      weaknesses: [],
    });
    expect(Object.values(result.lists).flat()).toEqual([]);
  });

  test('items missing from the answers are blank items', () => {
    expect(assess(model, { ...blank(model), answers: {} })).toEqual(assess(model, blank(model)));
  });

  test('one item 0 changes the denominator by one', () => {
    const full = fill(blank(model), (id) => ({ insource: id.endsWith('-1') ? 2 : 4 }));
    const first = model.items[0]?.id;
    const before = assess(model, full);
    const after = assess(
      model,
      fill(full, (id) => (id === first ? { insource: 0 } : {})),
    );
    const size = model.items.filter((item) => item.function === 'A').length;
    expect(before.functions[0]).toMatchObject({ scored: size, notDone: 0, maturity: (4 * size - 2) / size });
    expect(after.functions[0]).toMatchObject({ scored: size - 1, notDone: 1, maturity: 4, unanswered: 0 });
    expect(after.functions.slice(1).map(({ maturity }) => maturity)).toEqual(
      before.functions.slice(1).map(({ maturity }) => maturity),
    );
  });

  test.each(PATTERN_IDS)('%s reached, every item on its required side at 5: four empty lists', (pattern) => {
    const set = { ...blank(model), currentPattern: pattern, targetPattern: pattern };
    const reached = fill(set, (_id, { quadrant }) =>
      quadrant !== null && set.patterns[pattern][quadrant] === 'in'
        ? { insource: 5, outsource: null }
        : { insource: 0, outsource: 5 },
    );
    expect(Object.values(assess(model, reached).lists)).toEqual([[], [], [], []]);
  });

  test('the lists are disjoint and hold every item that belongs in one, by the table of the rules', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = assess(model, given);
        const expected = model.items.map((item) => {
          const answer = given.answers[item.id];
          const inside = answer?.insource ?? 0;
          const outside = answer?.outsource ?? 0;
          const level = Math.max(inside, outside);
          const quadrant = answer ? answer.quadrant : item.quadrant;
          const asks = (pattern: Answers['currentPattern']) =>
            pattern === null || quadrant === null ? null : given.patterns[pattern][quadrant];
          const required = asks(given.targetPattern);
          const side =
            inside === outside ? (asks(given.currentPattern) ?? 'in') : inside > outside ? 'in' : 'out';
          if (level === 0 || required === null || answer?.recommendation === 'unnecessary') return null;
          if (side !== required) return required === 'in' ? 'switchToInsource' : 'switchToOutsource';
          if (level === 5) return null;
          return required === 'in' ? 'strengthenInsource' : 'strengthenOutsource';
        });
        expect(result.items.map(({ list }) => list)).toEqual(expected);
        for (const name of LIST_NAMES) {
          const members = model.items.filter((_item, index) => expected[index] === name).map(({ id }) => id);
          expect([...result.lists[name]].sort()).toEqual(members.sort());
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('a list goes from the lowest level up, ties in catalogue order', () => {
    const place = new Map(model.items.map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(answers, (given) => {
        const result = assess(model, given);
        const keyOf = (id: string) =>
          (result.items.find((item) => item.id === id)?.level ?? NaN) * 1000 + (place.get(id) ?? NaN);
        for (const list of Object.values(result.lists)) {
          const keys = list.map(keyOf);
          expect(keys).toEqual([...keys].sort((a, b) => a - b));
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('every item is counted once, and means run over what is scored', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = assess(model, given);
        const excluded = result.items.filter((item) => item.excluded).length;
        expect(result.scored + result.notDone + result.unanswered + excluded).toBe(model.items.length);
        for (const key of ['scored', 'notDone', 'unanswered'] as const) {
          expect(result.functions.reduce((sum, group) => sum + group[key], 0)).toBe(result[key]);
        }
        for (const group of result.functions) {
          const levels = result.items.flatMap((item) =>
            item.function === group.id && item.level !== null && !item.excluded ? [item.level] : [],
          );
          expect(levels).toHaveLength(group.scored);
          if (levels.length === 0) expect(group).toMatchObject({ maturity: null, shown: null, rank: null });
          else
            expect(group.maturity).toBe(
              levels.reduce((sum: number, level) => sum + level, 0) / levels.length,
            );
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('the order of the answers, notes and ids we do not know change nothing', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (given, seed) => {
        const shuffled = Object.entries(given.answers)
          .map(([id, answer], index) => ({ id, answer, key: Math.sin(seed + index) }))
          .sort((a, b) => a.key - b.key)
          .map(({ id, answer }) => [id, { ...answer, note: '=1+1', supplement: '0' }] as const);
        const other = {
          ...given,
          answers: Object.fromEntries([...shuffled, ['Z-1', shuffled[0]?.[1]]]) as Answers['answers'],
        };
        expect(assess(model, other)).toEqual(assess(model, given));
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('raising a score that counts never lowers a mean', () => {
    fc.assert(
      fc.property(answers, fc.nat(model.items.length - 1), (given, index) => {
        const id = model.items[index]?.id ?? '';
        const before = assess(model, given);
        const answer = given.answers[id];
        const level = before.items[index]?.level ?? null;
        fc.pre(answer !== undefined && level !== null && level < 5);
        const raised: Answer = {
          ...answer,
          ...(before.items[index]?.side === 'in'
            ? { insource: (level + 1) as Score }
            : { outsource: (level + 1) as Score }),
        };
        const after = assess(model, { ...given, answers: { ...given.answers, [id]: raised } });
        expect(after.items[index]?.level).toBe(((level as number) + 1) as Level);
        for (const [place, group] of after.functions.entries()) {
          expect(group.maturity ?? 0).toBeGreaterThanOrEqual(before.functions[place]?.maturity ?? 0);
        }
        expect(after.overall ?? 0).toBeGreaterThanOrEqual(before.overall ?? 0);
      }),
      { numRuns: RUNS },
    );
  });
});

test('the sample of the source deck: strengths B and C, weaknesses H and F', () => {
  const model = madeModel(Array.from({ length: 9 }, () => 10));
  const tenths: Readonly<Record<string, number>> = {
    A: 30,
    B: 40,
    C: 40,
    D: 40,
    E: 30,
    F: 30,
    G: 39,
    H: 30,
    I: 40,
  };
  const answers = fill(blank(model), (id) => {
    const [letter = '', number = ''] = id.split('-');
    const sum = tenths[letter] ?? 0;
    const low = Math.floor(sum / 10);
    return { insource: (Number(number) <= sum - low * 10 ? low + 1 : low) as Score };
  });
  const result = assess(model, answers);
  expect(result.functions.map(({ shown }) => shown)).toEqual([
    '3.0',
    '4.0',
    '4.0',
    '4.0',
    '3.0',
    '3.0',
    '3.9',
    '3.0',
    '4.0',
  ]);
  expect(result.strengths).toEqual(['B', 'C']);
  expect(result.weaknesses).toEqual(['H', 'F']);
  expect(result.functions.map(({ rank }) => rank)).toEqual([6, 1, 2, 3, 7, 8, 5, 9, 4]);
});

test('equal scores take the side of the current pattern, and the inside where it says nothing', () => {
  const model = madeModel([4]);
  const equal = fill(blank(model), () => ({ insource: 3, outsource: 3 }));
  const sides = (answers: Answers) => assess(model, answers).items.map(({ side }) => side);
  expect(sides({ ...equal, currentPattern: 'minimum-insource' })).toEqual(['in', 'out', 'out', 'out']);
  expect(sides({ ...equal, currentPattern: 'minimum-outsource' })).toEqual(['in', 'in', 'in', 'out']);
  expect(sides({ ...equal, targetPattern: 'minimum-insource' })).toEqual(['in', 'in', 'in', 'in']);
  const lost = fill({ ...equal, currentPattern: 'minimum-insource' }, () => ({ quadrant: null }));
  expect(sides(lost)).toEqual(['in', 'in', 'in', 'in']);
});

test('an edited quadrant and an edited table are followed', () => {
  const model = madeModel([1]);
  const set: Answers = { ...blank(model), targetPattern: 'hybrid' };
  const scored = fill(set, () => ({ insource: 3, quadrant: 'IV' }));
  expect(assess(model, scored).lists.switchToOutsource).toEqual(['A-1']);
  const patterns = { ...set.patterns, hybrid: { ...set.patterns.hybrid, IV: 'in' as const } };
  expect(assess(model, { ...scored, patterns }).lists.strengthenInsource).toEqual(['A-1']);
});

test('an item marked unnecessary leaves every mean, count and list', () => {
  const model = madeModel([2]);
  const set: Answers = { ...blank(model), targetPattern: 'hybrid' };
  const answers = fill(set, (id) => ({
    insource: id === 'A-1' ? 1 : 5,
    ...(id === 'A-1' ? { recommendation: 'unnecessary' as const } : {}),
  }));
  const result = assess(model, answers);
  expect(result).toMatchObject({ overall: 5, scored: 1, notDone: 0, unanswered: 0 });
  expect(result.items[0]).toMatchObject({ excluded: true, list: null, level: 1 });
});

test('answers for another model are a programming error', () => {
  const model = madeModel([1]);
  expect(() => assess(model, { ...blank(model), model: 'other' })).toThrow('other');
});
