import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import type { Answer, Answers } from '../../../src/model/answers';
import { assess } from '../../../src/model/assess';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { chosenMoments } from '../../../src/model/rounds/chosen';
import { compareMoments } from '../../../src/model/rounds/compareMoments';
import { keepRound, roundRefusal, type RoundWish } from '../../../src/model/rounds/keepRound';
import { oneToOne, throughMapping } from '../../../src/model/rounds/throughMapping';
import { withCheck, type KeptRound, type RoundItem } from '../../../src/model/rounds/keptRound';
import { anyFilled } from '../../calc/anyFilled';

const model = catalogue.models[0];
if (!model) throw new Error('no model');
const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);
const wish: RoundWish = { name: '2026上期', keptOn: '2026-04-02', reserved: ['現在', 'now'] };

type Some = Readonly<Record<string, Partial<Answer>>>;
const filled = (items: Some, base: Answers = blank): Answers => ({
  ...base,
  date: '2026-04-01',
  targetPattern: 'hybrid',
  answers: Object.fromEntries(
    Object.entries(base.answers).map(([id, answer]) => [id, { ...answer, ...items[id] }]),
  ),
});
const compared = (answers: Answers) => {
  const { first, second } = chosenMoments(answers, assess(model, answers));
  return compareMoments(model, first, second);
};
/** Kept, then rated again on a later day. */
const later = (before: Some, after: Some) =>
  compared({ ...filled(after, keepRound(model, filled(before), wish)), date: '2026-10-01' });

test('one item of seven from 2 to 4: a difference of two sevenths, and one change', () => {
  const ids = model.items.filter((item) => item.function === 'E').map(({ id }) => id);
  const before = Object.fromEntries(ids.map((id) => [id, { insource: 2 as const }]));
  const { functions, items } = later(before, { [ids[0] ?? '']: { insource: 4 } });
  expect(functions.find(({ id }) => id === 'E')).toMatchObject({
    before: 2,
    likeForLike: 2 / ids.length,
    compared: ids.length,
  });
  expect(items.filter(({ change }) => change !== null)).toMatchObject([
    { id: ids[0], change: 'up', difference: 2, far: true },
  ]);
});

test('a weak item that is dropped lifts the mean and no difference', () => {
  const before = { 'A-1': { insource: 1 }, 'A-2': { insource: 4 } } as const;
  const dropped = later(before, { 'A-1': { insource: null } });
  expect(dropped.overall).toMatchObject({ before: 2.5, after: 4, likeForLike: 0, noLongerScored: 1 });
  const out = later(before, { 'A-1': { recommendation: 'unnecessary' } });
  expect(out.overall).toEqual(dropped.overall);
});

test.each<[string, Partial<Answer>, Partial<Answer>, string | null]>([
  ['reached, on its side', { insource: 2, targetLevel: 4, targetSide: 'in' }, { insource: 4 }, 'kept'],
  ['beyond', { insource: 2, targetLevel: 3 }, { insource: 5 }, 'kept'],
  [
    'reached on the other side',
    { insource: 2, targetLevel: 4, targetSide: 'out' },
    { insource: 4 },
    'partly',
  ],
  ['half way', { insource: 2, targetLevel: 4 }, { insource: 3 }, 'partly'],
  ['still there', { insource: 2, targetLevel: 4 }, { insource: 2 }, 'unchanged'],
  ['lower', { insource: 2, targetLevel: 4 }, { insource: 1 }, 'back'],
  ['no longer done', { insource: 2, targetLevel: 4 }, { insource: 0 }, 'back'],
  ['not rated again yet', { insource: 2, targetLevel: 4 }, { insource: null }, null],
  [
    'not rated again yet, and decided against before',
    { insource: 0, targetLevel: 4 },
    { insource: null },
    null,
  ],
  ['not begun', { targetLevel: 2 }, {}, 'unchanged'],
  ['begun', { targetLevel: 2 }, { insource: 1 }, 'partly'],
  ['lowered as planned', { insource: 5, targetLevel: 3 }, { insource: 3 }, 'kept'],
  ['lowered further than planned', { insource: 5, targetLevel: 4 }, { insource: 1 }, 'back'],
  ['lowered, not yet as planned', { insource: 5, targetLevel: 3 }, { insource: 4 }, 'partly'],
  ['raised against the plan', { insource: 4, targetLevel: 3 }, { insource: 5 }, 'back'],
  ['both sides', { insource: 3, targetSide: 'both' }, { outsource: 1 }, 'kept'],
  ['the side alone', { insource: 3, targetSide: 'out' }, { insource: null, outsource: 3 }, 'kept'],
  ['the side, one level lower', { insource: 3, targetSide: 'out' }, { insource: 0, outsource: 2 }, 'back'],
  ['due later', { insource: 2, targetLevel: 4, due: '2027-03-31' }, { insource: 4 }, null],
  ['due on no day', { insource: 2, targetLevel: 4, due: null }, { insource: 4 }, null],
  ['given up before', { insource: 2, targetLevel: 4, progress: 'dropped' }, { insource: 4 }, null],
  ['out of scope since', { insource: 2, targetLevel: 4 }, { recommendation: 'unnecessary' }, null],
])('a plan: %s', (_, before, after, plan) => {
  const { items } = later({ 'A-1': { due: '2026-10-01', ...before } }, { 'A-1': after });
  expect(items[0]?.plan).toBe(plan);
});

test('where neither the plan nor a target pattern says who is to deliver it, a level that is reached is kept on any side', () => {
  const before = { insource: 2, targetLevel: 4, due: '2026-10-01' } as const;
  const now = { insource: 0, outsource: 4 } as const;
  const since = (targetPattern: Answers['targetPattern']) => {
    const kept = keepRound(model, { ...filled({ 'A-1': before }), targetPattern }, wish);
    return compared({ ...filled({ 'A-1': now }, kept), date: '2026-10-01' }).items[0]?.plan;
  };
  expect([since('hybrid'), since(null)]).toEqual(['partly', 'kept']);
});

test('what is kept is not kept twice, not under any name, and not without an answer', () => {
  const some = filled({ 'A-1': { outsource: 0 } });
  const refusal = (answers: Answers, name = wish.name) => roundRefusal(answers, { ...wish, name });
  expect(refusal(some)).toBeNull();
  expect(refusal(blank)).toBe('nothing-filled-in');
  expect(refusal(some, ' ')).toBe('no-name');
  expect(refusal(some, '現在')).toBe('reserved-name');
  expect(refusal(some, 'x'.repeat(61))).toBe('long-name');
  const once = keepRound(model, some, { ...wish, name: 'H1' });
  expect(refusal(once, ' h1 ')).toBe('name-taken');
  const full = Array.from({ length: 23 }).reduce<Answers>(
    (answers, _, index) => keepRound(model, answers, { ...wish, name: `r${String(index)}` }),
    once,
  );
  expect(refusal(full, 'one more')).toBe('full');
});

test('begun anew, scores are blank; notes and the plan stay, unanswered items are kept as unanswered', () => {
  const plan = { insource: 2, note: 'n', targetLevel: 4 } as const;
  const { answers, rounds } = keepRound(model, filled({ 'A-1': plan }), { ...wish, clear: true });
  expect(answers['A-1']).toMatchObject({ ...plan, insource: null });
  expect(rounds?.[0]?.items['A-1']).toMatchObject({ note: 'n', targetLevel: 4, targetSide: 'in' });
  expect(rounds?.[0]?.kept).toMatchObject({ items: model.items.length, scored: 1, levels: 2 });
  expect(rounds?.[0]?.items['A-2']).toMatchObject({ state: 'unanswered', level: null });
  const without = keepRound(model, filled({ 'A-1': plan }), { ...wish, withoutNotes: true });
  expect(without.rounds?.[0]?.items['A-1']?.note).toBeUndefined();
});

test('whatever was filled in: now equals what was just kept, and one number edited by hand shows', () => {
  const numbers = ['insource', 'outsource', 'level'] as const;
  fc.assert(
    fc.property(
      anyFilled(catalogue, model, 'ja', ['plan', 'scope']),
      fc.nat(model.items.length - 1),
      fc.constantFrom(...numbers),
      fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
      ({ answers }, nth, key, value) => {
        const next = keepRound(model, answers, wish);
        const { overall, items } = compared(next);
        expect(items.filter(({ change }) => change !== null)).toEqual([]);
        expect(overall.likeForLike).toBe(overall.compared === 0 ? null : 0);
        const round = next.rounds?.[0];
        if (!round) throw new Error('not kept');
        expect(withCheck(round).changed).toBeUndefined();
        const id = model.items[nth]?.id ?? '';
        const item = round.items[id];
        const was = item?.[key] ?? null;
        if (key === 'level' && value === 0) return;
        const edited = { ...round.items, [id]: { ...item, [key]: value } as RoundItem };
        expect(withCheck({ ...round, items: edited }).changed).toBe(was === value ? undefined : true);
      },
    ),
    { numRuns: 40 },
  );
});

test('a round of an older model is chosen only through what corresponds one to one', () => {
  const newer = catalogue.models[1];
  if (!newer) throw new Error('no newer model');
  const then = Object.fromEntries(model.items.map(({ id }) => [id, { insource: 2 as const }]));
  const old = keepRound(model, filled(then), { ...wish, name: 'old' }).rounds ?? [];
  const now = blankAnswers(newer, catalogue.patterns, 'ja', 3);
  const answers: Answers = {
    ...now,
    rounds: old,
    progress: { from: 'old', to: 'now' },
    answers: Object.fromEntries(
      Object.entries(now.answers).map(([id, answer]) => [id, { ...answer, insource: 3 as const }]),
    ),
  };
  const assessment = assess(newer, answers);
  const alone = chosenMoments(answers, assessment);
  expect(compareMoments(newer, alone.first, alone.second).overall.compared).toBe(0);
  const mapped = chosenMoments(answers, assessment, (round) => throughMapping(round, model, newer));
  expect(compareMoments(newer, mapped.first, mapped.second).overall).toMatchObject({
    compared: oneToOne(model, newer).size,
    likeForLike: 1,
  });
});

test('where a round is missing nothing is compared, and nothing became of any item', () => {
  const scored = filled({ 'A-1': { insource: 3 }, 'A-2': { insource: 0 } });
  const kept = keepRound(model, scored, wish);
  const elsewhere = { ...wish, name: '別のモデルの回' };
  const foreign = { ...keepRound(model, scored, elsewhere).rounds?.[0], model: 'another' } as KeptRound;
  const rounds = [...(kept.rounds ?? []), foreign];
  const missing: readonly Answers[] = [
    scored,
    { ...kept, rounds, progress: { from: elsewhere.name, to: null } },
    { ...kept, rounds, progress: { from: null, to: elsewhere.name } },
  ];
  for (const answers of missing) {
    const { items, overall } = compared(answers);
    expect(items.flatMap(({ id, change }) => (change === null ? [] : [`${id} ${change}`]))).toEqual([]);
    expect(overall).toMatchObject({ compared: 0, newlyScored: 0, noLongerScored: 0, sideChanged: 0 });
  }
  expect(compared({ ...kept, answers: filled({ 'A-3': { insource: 1 } }).answers }).overall).toMatchObject({
    newlyScored: 1,
    noLongerScored: 1,
  });
});
