import type { Answer, Answers, Level, PlannedSide, Score } from '../answers';
import type { Assessment, ItemResult } from '../assessment';
import { dateSerial } from '../cells/dates';
import { answerOf } from '../answerOf';

/** One item as it is and as it is planned. */
export interface ItemGap {
  readonly id: string;
  readonly function: string;
  /** A side or a level was written into the plan. */
  readonly planned: boolean;
  /** Planned, not dropped, and due in time. What does not count stays as it is. */
  readonly counts: boolean;
  readonly asIsLevel: Level | null;
  readonly asIsSide: PlannedSide | null;
  readonly toBeLevel: Level | null;
  readonly toBeSide: PlannedSide | null;
  /** Who the plan says is to deliver it, or the target pattern where it does not; `null` where neither does. */
  readonly promisedSide: PlannedSide | null;
  /** To-Be minus As-Is; `null` where there is no level to start from. */
  readonly gap: number | null;
  /** Planned, but without a level today: it starts from nothing, which is no number. */
  readonly starts: boolean;
  /** Somebody else, or somebody more, is to deliver it. */
  readonly switches: boolean;
}

/** A function, or everything: the three means are taken over the same items, those with a level today. */
export interface GapMean {
  readonly asIs: number | null;
  readonly toBe: number | null;
  readonly gap: number | null;
  /** How many items the plan that counts names. */
  readonly planned: number;
  readonly starts: number;
  /** The planned mean over what starts as well, and over how many items that is. */
  readonly withStarts: { readonly toBe: number | null; readonly count: number };
}

export interface Gap {
  readonly items: readonly ItemGap[];
  readonly functions: readonly (GapMean & { readonly id: string })[];
  readonly overall: GapMean;
}

const isPlanned = ({ targetLevel = null, targetSide = null }: Answer): boolean =>
  targetLevel !== null || targetSide !== null;

/** Whether a row of the plan counts on a day: a text in place of the date is due on no day, and in the whole plan. */
function counts(answer: Answer, asOf: string | null): boolean {
  if (!isPlanned(answer) || answer.progress === 'dropped') return false;
  if (asOf === null) return true;
  const due = answer.due ?? '';
  return dateSerial(due) !== null && due <= asOf;
}

const isLevel = (score: Score | null | undefined): boolean => (score ?? 0) > 0;

const gapOf = (item: ItemResult, answer: Answer | undefined, asOf: string | null): ItemGap => {
  const now = item.combined ? 'both' : item.side;
  const inPlan = answer !== undefined && counts(answer, asOf);
  const targetLevel = inPlan ? (answer.targetLevel ?? null) : null;
  const toBeLevel = targetLevel ?? item.level;
  const promisedSide = inPlan ? (answer.targetSide ?? item.required) : null;
  const toBeSide = promisedSide ?? item.side;
  // One of two sides that are scored may well be the one that is planned: nobody has to change anything for it.
  const delivers =
    toBeSide === 'both' ? isLevel(answer?.insource) && isLevel(answer?.outsource) : toBeSide === item.side;
  return {
    id: item.id,
    function: item.function,
    planned: answer !== undefined && isPlanned(answer),
    counts: inPlan,
    asIsLevel: item.level,
    asIsSide: now,
    toBeLevel,
    toBeSide,
    promisedSide,
    gap: item.level === null || toBeLevel === null ? null : toBeLevel - item.level,
    starts: targetLevel !== null && item.level === null,
    switches: item.side !== null && toBeSide !== null && !delivers,
  };
};

const meanOf = (items: readonly ItemGap[]): GapMean => {
  const both = items.flatMap(({ asIsLevel, toBeLevel }) =>
    asIsLevel === null || toBeLevel === null ? [] : [{ asIs: asIsLevel, toBe: toBeLevel }],
  );
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  const later = items.flatMap(({ toBeLevel }) => (toBeLevel === null ? [] : [toBeLevel]));
  return {
    asIs: mean(both.map(({ asIs }) => asIs)),
    toBe: mean(both.map(({ toBe }) => toBe)),
    gap: mean(both.map(({ asIs, toBe }) => toBe - asIs)),
    planned: items.filter((item) => item.counts).length,
    starts: items.filter(({ starts }) => starts).length,
    withStarts: { toBe: mean(later), count: later.length },
  };
};

/** Each item as it is and as it is planned; those marked unnecessary are left out. */
export const gapItems = (assessment: Assessment, answers: Answers, asOf: string | null = null): ItemGap[] =>
  assessment.items
    .filter(({ excluded }) => !excluded)
    .map((item) => gapOf(item, answerOf(answers, item.id), asOf));

/**
 * To-Be minus As-Is, per item, per function and overall; items marked unnecessary are left out. As of a day only what is
 * due by then counts; without one the whole plan does.
 */
export function gap(assessment: Assessment, answers: Answers, asOf: string | null = null): Gap {
  const items = gapItems(assessment, answers, asOf);
  return {
    items,
    functions: assessment.functions.map(({ id }) => ({
      id,
      ...meanOf(items.filter((item) => item.function === id)),
    })),
    overall: meanOf(items),
  };
}
