import type { Answer, Answers, Impact, PlanSettings } from '../answers';
import { dateSerial } from '../cells/dates';
import type { GapMean, ItemGap } from './gap';
import { answerOf } from '../answerOf';

/** The cells that say how a plan is looked at, each with what it says and how it is said anew. */
export const PLAN_CELLS: Readonly<
  Record<
    string,
    {
      readonly get: (plan: PlanSettings) => PlanSettings[keyof PlanSettings] | number;
      readonly set: (plan: PlanSettings, value: never) => PlanSettings;
    }
  >
> = {
  'plan.asOf': { get: ({ asOf }) => asOf, set: (plan, asOf) => ({ ...plan, asOf }) },
  'plan.startsCount': {
    get: ({ startsCount }) => startsCount,
    set: (plan, startsCount) => ({ ...plan, startsCount }),
  },
  'plan.fiscalMonth': {
    get: ({ fiscalMonth }) => fiscalMonth,
    set: (plan, fiscalMonth) => ({ ...plan, fiscalMonth }),
  },
  'plan.capacity': { get: ({ capacity }) => capacity, set: (plan, capacity) => ({ ...plan, capacity }) },
  'plan.effortSteps.0': {
    get: ({ effortSteps: [small] }) => small,
    set: (plan, small) => ({ ...plan, effortSteps: [small, plan.effortSteps[1]] }),
  },
  'plan.effortSteps.1': {
    get: ({ effortSteps: [, medium] }) => medium,
    set: (plan, medium) => ({ ...plan, effortSteps: [plan.effortSteps[0], medium] }),
  },
};

/** Ours, not ISOG-J's: what lifts much for little comes first, from 6 down to 2; `null` where one of both is not said. */
export function priority({ effort = null, impact = null }: Answer, plan: PlanSettings): number | null {
  if (effort === null || impact === null) return null;
  const [small, medium] = plan.effortSteps;
  return (impact satisfies Impact) + (effort <= small ? 3 : effort <= medium ? 2 : 1);
}

/** What a row of the plan is marked with; the first that holds. */
export const REMARKS = ['overdue', 'lowers', 'starts', 'noTarget'] as const;
export type Remark = (typeof REMARKS)[number];

export function remarkOf(item: ItemGap, answer: Answer, today: string): Remark | null {
  const { action = '', due = null, owner = '', progress = null } = answer;
  const late = due !== null && dateSerial(due) !== null && dateSerial(today) !== null && due < today;
  if (late && progress !== 'done' && progress !== 'dropped') return 'overdue';
  if (item.counts && (item.gap ?? 0) < 0) return 'lowers';
  if (item.starts) return 'starts';
  if (!item.planned && (action !== '' || owner !== '' || (due ?? '') !== '')) return 'noTarget';
  return null;
}

export const HALVES = 4;
const iso = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

export interface HalfYear {
  /** Its first day. */
  readonly from: string;
  readonly effort: number;
}

/** What is planned and not dropped, with the day it is due, where it is due on one. */
const rowsAhead = (answers: Answers, items: readonly ItemGap[]) =>
  items.flatMap(({ id, planned }) => {
    const answer = answerOf(answers, id);
    if (!planned || !answer || answer.progress === 'dropped') return [];
    const due = answer.due && dateSerial(answer.due) !== null ? answer.due : null;
    return [{ due, effort: answer.effort ?? 0 }];
  });

/** Whether anything is planned and not dropped: of no plan there are no figures, and of one that changes nothing there are. */
export const isAnyPlanned = (answers: Answers, items: readonly ItemGap[]): boolean =>
  rowsAhead(answers, items).length > 0;

/** The effort of all that is planned and not dropped. */
export const effortOf = (answers: Answers, items: readonly ItemGap[]): number =>
  rowsAhead(answers, items).reduce((sum, { effort }) => sum + effort, 0);

/**
 * The same half-year by half-year, from the one of the assessment's day, or of the first day something is due; `null`
 * where there is no day to begin with.
 */
export function effortAhead(
  answers: Answers,
  items: readonly ItemGap[],
  plan: PlanSettings,
): { readonly begin: string; readonly halves: readonly HalfYear[] } | null {
  const rows = rowsAhead(answers, items);
  const [earliest] = rows.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const begin = dateSerial(answers.date) === null ? earliest : answers.date;
  if (begin === undefined) return null;
  const [year, month] = [Number(begin.slice(0, 4)), Number(begin.slice(5, 7))];
  const first = month - 1 - ((((month - plan.fiscalMonth) % 12) + 12) % 6);
  const halves = Array.from({ length: HALVES }, (_, index): HalfYear => {
    const [from, to] = [iso(year, first + 6 * index), iso(year, first + 6 * (index + 1))];
    const within = rows.filter(({ due }) => due !== null && due >= from && due < to);
    return { from, effort: within.reduce((sum, { effort }) => sum + effort, 0) };
  });
  return { begin, halves };
}

/** The planned mean that is shown: with what starts from nothing, or without. */
export const plannedMean = ({ toBe, withStarts }: GapMean, { startsCount }: PlanSettings): number | null =>
  startsCount ? withStarts.toBe : toBe;
