import { explainPlan } from '../../model/explain/explainPlan';
import { useScene, type Book } from '../shell/scene';
import { changeOf } from './changeOf';
import type { Planned } from './planOf';

/** What the whole plan comes to, in one sentence. */
export function PlanLead({ book, plan }: { book: Book; plan: Planned }) {
  const { pane } = useScene().words;
  const reason = explainPlan(plan.gap, plan.settings, null);
  const { shown } = reason;
  const { overallShown } = book.assessment;
  if (shown === null || reason.difference === null || overallShown === null) return null;
  const change = changeOf(reason, pane);
  return (
    <p style={{ margin: '0 0 8px' }}>
      {pane.planned.lead(plan.gap.overall.planned, pane.outOf(overallShown), pane.outOf(shown), change)}
    </p>
  );
}
