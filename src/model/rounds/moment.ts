import type { Answers, Level, PlannedSide } from '../answers';
import type { Assessment } from '../assessment';
import type { Side } from '../catalogue';
import { dateSerial } from '../cells/dates';
import { gapItems } from '../plan/gap';
import type { KeptRound, RoundState } from './keptRound';

/** What an item was to become, as it counted then. */
export interface Goal {
  readonly side: PlannedSide | null;
  readonly level: Level | null;
  /** An ISO date; `null` where it was due on none. */
  readonly due: string | null;
}

/** Where one item stands at some time. */
export interface MomentItem {
  readonly state: RoundState | null;
  readonly level: Level | null;
  readonly side: Side | null;
  /** Both sides are 1-5. */
  readonly combined: boolean;
  readonly goal: Goal | null;
  readonly reason: string;
}

/** All items at some time: of a round, or now. */
export interface Moment {
  /** The name of the round; `null` is now. */
  readonly name: string | null;
  readonly date: string;
  readonly items: Readonly<Record<string, MomentItem>>;
}

const day = (iso: string | null | undefined): string | null => (iso && dateSerial(iso) !== null ? iso : null);

/** A round as it was. */
export const momentOf = ({ name, date, items }: KeptRound): Moment => ({
  name,
  date,
  items: Object.fromEntries(
    Object.entries(items).map(([id, item]): [string, MomentItem] => {
      const { state, level, side, insource, outsource, targetSide, targetLevel, due, reason = '' } = item;
      const planned = targetSide !== undefined || targetLevel !== undefined;
      const goal = planned ? { side: targetSide ?? null, level: targetLevel ?? null, due: day(due) } : null;
      const combined = (insource ?? 0) > 0 && (outsource ?? 0) > 0;
      return [id, { state, level, side: level === null ? null : side, combined, goal, reason }];
    }),
  ),
});

/** What stands in the checklist and in the plan. */
export function momentNow(assessment: Assessment, answers: Answers): Moment {
  const planned = new Map(gapItems(assessment, answers).map((item) => [item.id, item]));
  const items = assessment.items.map(
    ({ id, excluded, state, level, side, combined }): [string, MomentItem] => {
      const plan = planned.get(id);
      const goal = plan?.counts
        ? { side: plan.promisedSide, level: plan.toBeLevel, due: day(answers.answers[id]?.due) }
        : null;
      return excluded
        ? [id, { state: 'excluded', level: null, side: null, combined: false, goal: null, reason: '' }]
        : [id, { state, level, side, combined, goal, reason: '' }];
    },
  );
  return { name: null, date: answers.date, items: Object.fromEntries(items) };
}
