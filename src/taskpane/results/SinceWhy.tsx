import { explainMoments } from '../../model/explain/explainMoments';
import type { Compared, ItemCompared } from '../../model/rounds/compareMoments';
import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { Ids } from './Ids';

interface Props {
  readonly book: Book;
  readonly compared: Compared;
  /** `null`: everything. */
  readonly functionId: string | null;
}

/** Which items moved between two times, which stayed, and which stand in one of the two means only. */
export function SinceWhy({ book, compared, functionId }: Props) {
  const styles = useWhyStyles();
  const { words, language } = useScene();
  const { pane } = words;
  const { since, why } = pane;
  const reason = explainMoments(compared, functionId);
  const { moved, same, newlyScored, noLongerScored, sideChanged, sum, count, difference } = reason;
  const line = (say: (count: number) => string, items: readonly ItemCompared[]) =>
    items.length > 0 && (
      <p className={styles.line}>
        {why.left(say(items.length))}
        <Ids book={book} ids={items.map(({ id }) => id)} />
      </p>
    );
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {difference === null ? since.nothing : since.sum(sum, String(count), difference)}
      </p>
      {reason.before !== null && reason.after !== null && (
        <p className={styles.line}>{since.means(pane.outOf(reason.before), pane.outOf(reason.after))}</p>
      )}
      {moved.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.head}>{since.moved}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {why.columns.item}
              </th>
              <th scope="col" className={styles.number}>
                {since.before}
              </th>
              <th scope="col" className={styles.number}>
                {since.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, before, after }) => (
              <tr key={id}>
                <th scope="row" className={styles.name}>
                  <Ids book={book} ids={[id]} />{' '}
                  {book.model.items.find((item) => item.id === id)?.name[language] ?? ''}
                </th>
                <td className={styles.number}>{before.level}</td>
                <td className={styles.number}>{after.level}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same > 0 && <p className={styles.line}>{since.same(same)}</p>}
      {line(since.newly, newlyScored)}
      {line(since.gone, noLongerScored)}
      {line(since.sides, sideChanged)}
    </div>
  );
}
