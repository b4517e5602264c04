import type { Answers, Level } from '../answers';
import type { Model } from '../catalogue';
import { maturity, type Maturity } from '../maturity';
import type { CarriedRole } from './carried';
import { levelOf, roleIn, type Roles } from './propose';
import type { Ledger, StandingLine } from './standing';

const isLevel = (level: Level | null): level is Level => level !== null;

/** What older items came to, of one function or of all (`null`). */
export const oldMaturity = (from: Model, roles: Roles, functionId: string | null): Maturity =>
  maturity(
    from.items
      .filter((item) => functionId === null || item.function === functionId)
      .map(({ id }): CarriedRole => roleIn(roles, id))
      .filter(({ excluded }) => !excluded)
      .map(levelOf)
      .filter(isLevel),
  );

/** Whether a line is the first of a newer item that older ones lead to. */
export const isCarriedTo = ({ first, service, kind }: StandingLine): boolean =>
  first && service !== null && kind !== 'new' && kind !== 'nearest';

/** Levels of the newer items that older ones lead to, as the checklist has them. */
export const carriedLevels = (ledger: Ledger, functionId: string | null): Level[] =>
  ledger.lines
    .filter(isCarriedTo)
    .filter(({ service }) => functionId === null || service?.function === functionId)
    .filter(({ now }) => now.recommendation !== 'unnecessary')
    .map(({ now }) => levelOf(now))
    .filter(isLevel);

/** Both overall means, as shown, and over how many newer items the second one is. */
export function carryMean(
  from: Model,
  ledger: Ledger,
  { carried }: Answers,
): { readonly old: string | null; readonly fresh: string | null; readonly count: number } {
  const levels = carriedLevels(ledger, null);
  return {
    old: oldMaturity(from, carried?.roles ?? {}, null).shown,
    fresh: maturity(levels).shown,
    count: levels.length,
  };
}
