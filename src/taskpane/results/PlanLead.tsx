import { explainPlan } from '../../model/explain/explainPlan';
import { useScene, type Book } from '../shell/scene';
import { changeOf } from './changeOf';
import { Ids } from './Ids';
import type { Planned } from './planOf';

/** So many of the items that go down are named; the others are counted. */
const FIRST = 5;

/** What the whole plan comes to, in one sentence, and what in it goes down: a level that was planned may be surpassed by now. */
export function PlanLead({ book, plan }: { book: Book; plan: Planned }) {
  const { pane } = useScene().words;
  const { planned: said, gap: between } = pane;
  const reason = explainPlan(plan.gap, plan.settings, null);
  const { shown, lowering } = reason;
  const { overallShown } = book.assessment;
  if (shown === null || reason.difference === null || overallShown === null) return null;
  const change = changeOf(reason, pane);
  const more = lowering.length - FIRST;
  return (
    <>
      <p style={{ margin: '0 0 8px' }}>
        {said.lead(plan.gap.overall.planned, pane.outOf(overallShown), pane.outOf(shown), change)}
      </p>
      {lowering.length > 0 && (
        <p style={{ margin: '0 0 8px' }}>
          {said.lowers(lowering.length)}
          <Ids book={book} ids={lowering.slice(0, FIRST).map(({ id }) => id)} />
          {more > 0 && said.lowersMore(more)}
          {between}
          {said.lowersNext(book.status.sheets['plan'] ?? null)}
        </p>
      )}
    </>
  );
}
