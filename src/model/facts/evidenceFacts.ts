import type { Side } from '../catalogue';

/** Whether it is done or looked after at all; `declined`: considered, and decided against. */
export const ATTEMPTS = ['yes', 'no', 'declined'] as const;
export const YES_NO = ['yes', 'no'] as const;
/** Who could do it besides the person in charge. */
export const STAND_INS = ['nobody', 'part', 'fully'] as const;

/** What may be said of each fact, in the order in which the criteria speak of them. */
export const FACTS = {
  done: ATTEMPTS,
  documented: YES_NO,
  others: STAND_INS,
  approved: YES_NO,
  checked: ATTEMPTS,
  service: YES_NO,
  result: YES_NO,
  expected: YES_NO,
} as const;
export type Fact = keyof typeof FACTS;
export type Said<F extends Fact = Fact> = (typeof FACTS)[F][number];

/** The facts of each side. */
export const FACTS_OF = {
  in: ['done', 'documented', 'others', 'approved'],
  out: ['checked', 'service', 'result', 'expected'],
} as const satisfies Readonly<Record<Side, readonly Fact[]>>;

/** What a score rests on: facts that were answered, the day they were looked at, and where that can be seen. */
export type Evidence = { readonly [F in Fact]?: Said<F> } & {
  /** An ISO date. */
  readonly on?: string;
  readonly place?: string;
};

export const EVIDENCE_KEYS = [...(Object.keys(FACTS) as Fact[]), 'on', 'place'] as const;

/** What is said of all evidence of a file. */
export interface EvidenceSettings {
  /** Evidence older than so many months is marked; `null`: none is. */
  readonly months: number | null;
}

export const MOST_MONTHS = 120;
