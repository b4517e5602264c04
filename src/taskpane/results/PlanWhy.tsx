import { explainPlan } from '../../model/explain/explainPlan';
import type { ItemGap } from '../../model/plan/gap';
import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { Ids } from './Ids';
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
  const { words, language } = useScene();
  const { pane } = words;
  const { planned: said, why } = pane;
  const reason = explainPlan(plan.gap, plan.settings, functionId);
  const { moving, staying, starting, startsCount, waiting, asOf, sum, count, shown, difference } = reason;
  const line = (what: string, items: readonly ItemGap[]) =>
    items.length > 0 && (
      <p className={styles.line}>
        {why.left(what)}
        <Ids book={book} ids={items.map(({ id }) => id)} />
      </p>
    );
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {shown === null
          ? said.noMean
          : said.sum(String(sum), String(count), pane.outOf(shown), difference ?? pane.none)}
      </p>
      {asOf !== null && <p className={styles.line}>{said.asOf(asOf)}</p>}
      {moving.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.head}>{said.moving}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {why.columns.item}
              </th>
              <th scope="col" className={styles.number}>
                {said.now}
              </th>
              <th scope="col" className={styles.number}>
                {said.then}
              </th>
            </tr>
          </thead>
          <tbody>
            {moving.map(({ id, asIsLevel, toBeLevel }) => (
              <tr key={id}>
                <th scope="row" className={styles.name}>
                  <Ids book={book} ids={[id]} />{' '}
                  {book.model.items.find((item) => item.id === id)?.name[language] ?? ''}
                </th>
                <td className={styles.number}>{asIsLevel}</td>
                <td className={styles.number}>{toBeLevel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > 0 && <p className={styles.line}>{said.staying(staying)}</p>}
      {line(said.starting(starting.length, startsCount), starting)}
      {line(said.waiting(waiting.length), waiting)}
    </div>
  );
}
