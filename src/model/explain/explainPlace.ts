import type { Assessment, FunctionResult } from '../assessment';

/** Why some functions are named as strengths and others as weaknesses. */
export interface PlaceReason {
  /** Everything that has a mean, from rank 1 on. */
  readonly order: readonly FunctionResult[];
  /** Functions without a mean, which have no rank. */
  readonly unranked: readonly FunctionResult[];
  readonly rules: readonly string[];
}

/** The ranking behind the strengths and weaknesses. */
export function explainPlace({ functions }: Assessment): PlaceReason {
  return {
    order: functions.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    unranked: functions.filter(({ rank }) => rank === null),
    rules: ['ranking', 'ranking-few', 'rounding', 'comments', 'bands', 'wording'],
  };
}
