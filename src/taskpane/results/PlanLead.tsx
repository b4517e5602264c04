import { explainPlan } from '../../model/explain/explainPlan';
import { useScene, type Book } from '../shell/scene';
import type { Planned } from './planOf';

/** What the whole plan comes to, in one sentence. */
export function PlanLead({ book, plan }: { book: Book; plan: Planned }) {
  const { pane } = useScene().words;
  const { shown, difference } = explainPlan(plan.gap, plan.settings, null);
  const { overallShown } = book.assessment;
  if (shown === null || difference === null || overallShown === null) return null;
  return (
    <p style={{ margin: '0 0 8px' }}>
      {pane.planned.lead(plan.gap.overall.planned, pane.outOf(overallShown), pane.outOf(shown), difference)}
    </p>
  );
}
