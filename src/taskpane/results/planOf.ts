import type { PlanSettings } from '../../model/answers';
import { gap, type Gap } from '../../model/plan/gap';
import { isAnyPlanned, plannedMean } from '../../model/plan/plan';
import { plainPlan } from '../../model/plan/planSettings';
import type { Book } from '../shell/scene';

/** What is planned in a workbook, and what that comes to. */
export interface Planned {
  readonly gap: Gap;
  readonly settings: PlanSettings;
  /** The planned mean of a function; `null` where it has none. */
  readonly meanOf: (functionId: string) => number | null;
}

/** The plan of a workbook; `null` where nothing is planned. */
export function planOf({ answers, assessment }: Book): Planned | null {
  const settings = answers.plan ?? plainPlan(answers.language);
  const found = gap(assessment, answers, settings.asOf);
  if (!isAnyPlanned(answers, found.items)) return null;
  return {
    gap: found,
    settings,
    meanOf: (functionId) => {
      const figures = found.functions.find(({ id }) => id === functionId);
      return figures ? plannedMean(figures, settings) : null;
    },
  };
}
