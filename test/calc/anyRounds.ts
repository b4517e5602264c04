import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import type { Answer, Answers, Score } from '../../src/model/answers';
import type { Model } from '../../src/model/catalogue';
import { keepRound, roundOf } from '../../src/model/rounds/keepRound';
import { withCheck, type KeptRound } from '../../src/model/rounds/keptRound';
import { oneToOne } from '../../src/model/rounds/throughMapping';
import type { ShownValue } from '../../src/workbook/description';

export const ROUND_NAMES = ['2025上期', 'H2 "2025" *', '=1+1'];
/** Kept under the model before, where there is one. */
const OLDER = 'v2.1のとき';
const SCORES: readonly (Score | null)[] = [null, 0, 1, 2, 3, 4, 5, null];

/** Answers of an earlier day: every item moves from one round to the next, some with a plan of any kind. */
const earlier = (model: Model, answers: Answers, nth: number): Answers => ({
  ...answers,
  date: ['2025-06-30', '2025-12-31', 'いつか'][nth] ?? '',
  targetPattern: 'hybrid',
  answers: Object.fromEntries(
    model.items.map(({ id, quadrant }, index): [string, Answer] => [
      id,
      {
        ...{ quadrant, note: index % 9 === 0 ? 'メモ' : '', supplement: '' },
        insource: SCORES[(index * 5 + nth * 3) % 8] ?? null,
        outsource: SCORES[(index * 3 + nth * nth * 7 + 1) % 8] ?? null,
        ...(index % 3 === 0 && { targetLevel: 4 }),
        ...(index % 4 === 0 && { targetSide: index % 8 === 0 ? 'both' : 'out' }),
        ...(index % 7 === 3 && { targetLevel: 1 }),
        ...(index % 5 > 0 && { due: index % 5 === 1 ? '2026-09-30' : '2026-04-01' }),
        ...(index % 13 === 0 && { recommendation: 'unnecessary' }),
      },
    ]),
  ),
});

/** The round as it is when somebody has exchanged two of its scores by hand: no count and no sum tells. */
function exchanged(round: KeptRound): KeptRound {
  const all = Object.entries(round.items);
  const [one, ...others] = all.filter(([, { insource }]) => insource !== null);
  const other = others.find(([, { insource }]) => insource !== one?.[1].insource);
  if (!one || !other) return round;
  const items = all.map(([id, item]) => {
    const from = id === one[0] ? other : id === other[0] ? one : null;
    return [id, from ? { ...item, insource: from[1].insource } : item] as const;
  });
  return withCheck({ ...round, items: Object.fromEntries(items) });
}

/**
 * These answers with three rounds, always the same, kept before them, the second of them edited by hand since; `blank`:
 * what nobody has touched.
 */
export function withRounds(model: Model, answers: Answers, blank: Answers): Answers {
  const older = catalogue.models.find((each) => each.id !== model.id && oneToOne(each, model).size > 0);
  const before = older
    ? {
        ...answers,
        rounds: [
          roundOf(older, earlier(older, { ...blank, model: older.id }, 0), {
            ...{ name: OLDER, keptOn: '2025-01-01', reserved: [] },
          }),
        ],
      }
    : answers;
  return ROUND_NAMES.reduce<Answers>((all, name, index) => {
    const wish = { name, keptOn: '2026-01-01', reserved: [] };
    const { rounds = [] } = keepRound(
      model,
      { ...earlier(model, blank, index), rounds: all.rounds ?? [] },
      wish,
    );
    return {
      ...all,
      rounds: rounds.map((round) => (index === 1 && round.name === name ? exchanged(round) : round)),
    };
  }, before);
}

const MOMENTS = [null, 'now', ...ROUND_NAMES, OLDER];

/** Which two times are put side by side, now and then by a word that is none of them. */
export const anyProgress = fc.record({
  from: fc.constantFrom(...MOMENTS),
  to: fc.constantFrom(...MOMENTS),
  junk: fc.option(fc.constantFrom<ShownValue[]>('春', 3, '*', true, { error: '#N/A' }), { freq: 4 }),
});
