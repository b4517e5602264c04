import { explainPlace } from '../../model/explain/explainPlace';
import { RuleList } from '../pieces/RuleList';
import { useScene, type Book } from '../shell/scene';
import { useWhyStyles } from '../pieces/useWhyStyles';

/** The ranking behind the strengths and weaknesses, and the rules. */
export function PlaceWhy({ book }: { book: Book }) {
  const styles = useWhyStyles();
  const { words, language } = useScene();
  const { why, results, outOf, entry } = words.pane;
  const { order, unranked, rules } = explainPlace(book.assessment);
  const name = (id: string) =>
    entry(id, book.model.functions.find((each) => each.id === id)?.name[language] ?? '');
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className={styles.head}>{why.order}</caption>
        <tbody>
          {order.map(({ id, rank, shown }) => (
            <tr key={id}>
              <td className={styles.number}>{results.rank(rank ?? 0)}</td>
              <th scope="row" className={styles.name}>
                {name(id)}
              </th>
              <td className={styles.number}>{shown === null ? '' : outOf(shown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unranked.length > 0 && (
        <p className={styles.line}>{why.unranked(unranked.map(({ id }) => name(id)).join(words.pane.or))}</p>
      )}
      <RuleList ids={rules} />
    </div>
  );
}
