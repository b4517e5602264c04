import { explainPlan } from '../../model/explain/explainPlan';
import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { changeOf } from './changeOf';
import { ItemTable } from './ItemTable';
import { LeftItems } from './LeftItems';
import type { Planned } from './planOf';

interface Props {
  readonly book: Book;
  readonly plan: Planned;
  /** `null`: everything. */
  readonly functionId: string | null;
}

/** Which items move and which stay, what is not in the planned mean, and as of when. */
export function PlanWhy({ book, plan, functionId }: Props) {
  const styles = useWhyStyles();
  const { pane } = useScene().words;
  const { planned: said } = pane;
  const reason = explainPlan(plan.gap, plan.settings, functionId);
  const { moving, lowering, staying, starting, startsCount, waiting, asOf, sum, count, shown } = reason;
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {shown === null
          ? said.noMean
          : said.sum(String(sum), String(count), pane.outOf(shown), changeOf(reason, pane))}
      </p>
      {asOf !== null && <p className={styles.line}>{said.asOf(asOf)}</p>}
      <ItemTable
        book={book}
        caption={said.moving}
        heads={[said.now, said.then]}
        rows={moving.map(({ id, asIsLevel, toBeLevel }) => ({ id, cells: [asIsLevel, toBeLevel] }))}
      />
      <LeftItems book={book} what={said.lowering(lowering.length)} items={lowering} />
      {count > 0 && <p className={styles.line}>{said.staying(staying)}</p>}
      <LeftItems book={book} what={said.starting(starting.length, startsCount)} items={starting} />
      <LeftItems book={book} what={said.waiting(waiting.length)} items={waiting} />
    </div>
  );
}
