import type { PlanReason } from '../../model/explain/explainPlan';
import type { PaneWords } from '../../text/spoken';

/** The difference to now beside a planned mean; where new starts are in that mean, it says that they are not in this. */
export function changeOf(
  { difference, startsApart }: Pick<PlanReason, 'difference' | 'startsApart'>,
  pane: PaneWords['pane'],
): string {
  if (difference === null) return pane.none;
  return startsApart ? pane.planned.withoutStarts(difference) : difference;
}
