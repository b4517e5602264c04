import type { Entry } from '../../../model/departments/entry';
import { proposeUses } from '../../../model/departments/proposeUses';
import type { Use } from '../../../model/departments/use';
import type { GatheredReturns } from './gathered';

/** What the returns are used for, by what the coordinator prefers. */
export interface Decided {
  readonly uses: ReadonlyMap<number, Use>;
  readonly counting: readonly Entry[];
}

/** The headquarters chosen, unless another return of that department has taken its place. */
export const headquartersIn = (counting: readonly Entry[], chosen: number | null): number | null =>
  counting.some(({ no }) => no === chosen) ? chosen : null;

export function decided({ own }: GatheredReturns, preferred: ReadonlySet<number>): Decided {
  const uses = proposeUses(own, preferred);
  return { uses, counting: own.filter(({ no }) => uses.get(no) === 'counts') };
}
