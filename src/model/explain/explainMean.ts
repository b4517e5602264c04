import type { Assessment, ItemResult } from '../assessment';

/** How a mean came about: which items made it, which stayed out, and by which rules. */
export interface MeanReason {
  /** The items whose level went in, lowest first: those are the ones that pull it down. */
  readonly counted: readonly ItemResult[];
  readonly notDone: readonly ItemResult[];
  readonly unanswered: readonly ItemResult[];
  /** Marked unnecessary. */
  readonly excluded: readonly ItemResult[];
  readonly sum: number;
  readonly mean: number | null;
  readonly shown: string | null;
  /** Ids of catalogue rules, in the order they were applied. */
  readonly rules: readonly string[];
}

/** Why a function, or everything (`null`), has the mean, the minimum and the counts it has. */
export function explainMean(assessment: Assessment, functionId: string | null): MeanReason {
  const group = functionId === null ? null : assessment.functions.find(({ id }) => id === functionId);
  if (group === undefined) throw new Error(`no function ${String(functionId)} in the assessment`);
  const all = assessment.items.filter((item) => functionId === null || item.function === functionId);
  const inIt = all.filter(({ excluded }) => !excluded);
  const counted = inIt.filter(({ level }) => level !== null).sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  return {
    counted,
    notDone: inIt.filter(({ state }) => state === 'not-done'),
    unanswered: inIt.filter(({ state }) => state === 'unanswered'),
    excluded: all.filter(({ excluded }) => excluded),
    sum: counted.reduce((sum, { level }) => sum + (level ?? 0), 0),
    mean: group ? group.maturity : assessment.overall,
    shown: group ? group.shown : assessment.overallShown,
    rules: [
      'level',
      'three-states',
      'not-done',
      'unanswered',
      'invalid',
      group ? 'mean' : 'overall',
      'rounding',
    ],
  };
}
