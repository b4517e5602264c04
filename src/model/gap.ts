import type { Answers, Level } from './answers';
import type { Assessment, ItemResult } from './assessment';
import type { Side } from './catalogue';

/** One item as it is and as it is planned. */
export interface ItemGap {
  readonly id: string;
  readonly function: string;
  /** A side or a level was written into the plan. */
  readonly planned: boolean;
  readonly asIsLevel: Level | null;
  readonly asIsSide: Side | null;
  /** The planned level; where none is planned, the level stays as it is. */
  readonly toBeLevel: Level | null;
  /** The planned side; where none is planned, what the target pattern requires. */
  readonly toBeSide: Side | null;
  /** To-Be minus As-Is; `null` where there is no level to start from. */
  readonly gap: number | null;
  /** Planned, but without a level today: it starts from nothing, which is no number. */
  readonly starts: boolean;
  /** Plan and present name different sides. */
  readonly switches: boolean;
}

/** A function, or everything: all three means are taken over the same items, those with a level today. */
export interface GapMean {
  readonly asIs: number | null;
  readonly toBe: number | null;
  readonly gap: number | null;
  readonly planned: number;
  readonly starts: number;
}

export interface Gap {
  readonly items: readonly ItemGap[];
  readonly functions: readonly (GapMean & { readonly id: string })[];
  readonly overall: GapMean;
}

const gapOf = (item: ItemResult, answers: Answers): ItemGap => {
  const answer = Object.hasOwn(answers.answers, item.id) ? answers.answers[item.id] : undefined;
  const targetLevel = answer?.targetLevel ?? null;
  const targetSide = answer?.targetSide ?? null;
  const toBeLevel = targetLevel ?? item.level;
  const toBeSide = targetSide ?? item.required;
  return {
    id: item.id,
    function: item.function,
    planned: targetLevel !== null || targetSide !== null,
    asIsLevel: item.level,
    asIsSide: item.side,
    toBeLevel,
    toBeSide,
    gap: item.level === null || toBeLevel === null ? null : toBeLevel - item.level,
    starts: targetLevel !== null && item.level === null,
    switches: item.side !== null && toBeSide !== null && item.side !== toBeSide,
  };
};

const meanOf = (items: readonly ItemGap[]): GapMean => {
  const both = items.flatMap(({ asIsLevel, toBeLevel }) =>
    asIsLevel === null || toBeLevel === null ? [] : [{ asIs: asIsLevel, toBe: toBeLevel }],
  );
  const mean = (value: (pair: { asIs: number; toBe: number }) => number) =>
    both.length === 0 ? null : both.reduce((sum, pair) => sum + value(pair), 0) / both.length;
  return {
    asIs: mean(({ asIs }) => asIs),
    toBe: mean(({ toBe }) => toBe),
    gap: mean(({ asIs, toBe }) => toBe - asIs),
    planned: items.filter(({ planned }) => planned).length,
    starts: items.filter(({ starts }) => starts).length,
  };
};

/** To-Be minus As-Is, per item, per function and overall; items marked unnecessary are left out. */
export function gap(assessment: Assessment, answers: Answers): Gap {
  const items = assessment.items.filter(({ excluded }) => !excluded).map((item) => gapOf(item, answers));
  return {
    items,
    functions: assessment.functions.map(({ id }) => ({
      id,
      ...meanOf(items.filter((item) => item.function === id)),
    })),
    overall: meanOf(items),
  };
}
