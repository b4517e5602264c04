import * as fc from 'fast-check';
import type { Answer, PortfolioSettings } from '../../src/model/answers';
import { reviewKey } from '../../src/model/plan/portfolioCells';
import { SETUP_LEFT, type Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import type { ShownValue } from '../../src/workbook/description';

const JUNK: readonly ShownValue[] = ['×', 1, true, { error: '#N/A' }, '*', 'unassigned'];

/** What one service says beside scores, recommendation and plan; now and then what no mark is. */
const said = fc.record({
  adoptionReason: fc.constantFrom(undefined, undefined, '法令で求められる', '=A1'),
  unassigned: fc.constantFrom<(true | undefined)[]>(true, undefined, undefined),
  assignee: fc.constantFrom(undefined, '田中', '-1'),
  provider: fc.constantFrom(undefined, '委託先A'),
  junk: fc.oneof(
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...JUNK) },
  ),
});
const day = fc.constantFrom(null, '2026-03-31', '2027-03-31');
const step = fc.record({ last: day, next: day });
const reviews = fc.record({ catalogue: step, profile: step, portfolio: step });

export interface AnyPortfolio {
  readonly items: readonly (Readonly<Record<string, unknown>> & { readonly junk: ShownValue })[];
  readonly portfolio: PortfolioSettings;
  readonly junkDate: boolean;
}

/** A random portfolio of so many services. */
export const anyPortfolio = (count: number, mayOrder = false): fc.Arbitrary<AnyPortfolio> =>
  fc
    .record({
      items: fc.array(said, { minLength: count, maxLength: count }),
      reviews,
      junkDate: fc.boolean(),
      ordered: mayOrder ? fc.boolean() : fc.constant(false),
    })
    .map(({ items, reviews: made, junkDate, ordered }) => ({
      items,
      junkDate,
      portfolio: {
        ...(ordered && { order: 'recommendation' as const }),
        reviews: junkDate ? { ...made, profile: { ...made.profile, next: null } } : made,
      },
    }));

/** The same on the answers and leftovers of a filling; each item as it was, and what its portfolio says. */
export function withPortfolio(
  { items, junkDate }: AnyPortfolio,
  ids: readonly string[],
  answers: Record<string, Answer>,
  leftovers: Record<string, Leftovers[string]>,
): void {
  ids.forEach((id, index) => {
    const { junk = null, ...rest } = items[index] ?? {};
    const before = answers[id];
    if (!before) return;
    const kept = Object.entries(rest).filter(
      ([key, value]) => value !== undefined && !(key === 'unassigned' && junk !== null),
    );
    answers[id] = { ...before, ...Object.fromEntries(kept) };
    if (junk !== null) leftovers[id] = { ...leftovers[id], unassigned: junk };
  });
  if (junkDate) leftovers[SETUP_LEFT] = { ...leftovers[SETUP_LEFT], [reviewKey('profile', 'next')]: '来春' };
}
