import type { Assessment } from '../assessment';
import { lastRound } from '../rounds/chosen';
import { compareItems, isLater, PROMISES, type PlanKept } from '../rounds/compareMoments';
import { momentNow, momentOf } from '../rounds/moment';
import type { Returned } from './returned';

/** What became of what was planned for an item; `later`: it was due later, on no day, or is not rated again yet. */
export const PLAN_OUTCOMES = [...PROMISES, 'later'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** What became since its last round of one return: of its plan, and the levels it had then. */
export interface SinceLast {
  readonly plan: PlanKept;
  readonly outcomes: ReadonlyMap<string, PlanOutcome>;
  readonly levels: ReadonlyMap<string, number>;
}

/** `null` where nothing was kept before. */
export function sinceLast({ model, answers }: Returned, assessment: Assessment): SinceLast | null {
  const round = lastRound(answers);
  if (!round) return null;
  const { items, plan } = compareItems(model, momentOf(round), momentNow(assessment, answers));
  const outcomes = items.flatMap((item): [string, PlanOutcome][] => {
    const became = item.plan ?? (isLater(item) ? 'later' : null);
    return became === null ? [] : [[item.id, became]];
  });
  const levels = items.flatMap(({ id, before }): [string, number][] =>
    before.level === null ? [] : [[id, before.level]],
  );
  return { plan, outcomes: new Map(outcomes), levels: new Map(levels) };
}
