import { explainMean } from '../../model/explain/explainMean';
import type { ItemResult } from '../../model/assessment';
import { Ids } from './Ids';
import { RuleList } from '../pieces/RuleList';
import { useScene, type Book } from '../shell/scene';
import { useWhyStyles } from '../pieces/useWhyStyles';

/** Which items made a mean, which stayed out, the sum, and the rules. */
export function MeanWhy({ book, functionId }: { book: Book; functionId: string | null }) {
  const styles = useWhyStyles();
  const { words, language } = useScene();
  const { pane } = words;
  const { counted, notDone, unanswered, excluded, sum, shown, rules } = explainMean(
    book.assessment,
    functionId,
  );
  const idsOf = (items: readonly ItemResult[]) => items.map(({ id }) => id);
  const lowest = counted[0]?.level ?? null;
  const left = [
    { items: notDone, say: pane.why.notDone },
    { items: unanswered, say: pane.why.unanswered },
    { items: excluded, say: pane.why.excluded },
  ].filter(({ items }) => items.length > 0);
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : String(value);
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {shown === null ? pane.why.noMean : pane.why.sum(sum, counted.length, pane.outOf(shown))}
      </p>
      {lowest !== null && (
        <p className={styles.line}>
          {pane.why.minimum(lowest)}
          <Ids book={book} ids={idsOf(counted.filter(({ level }) => level === lowest))} />
        </p>
      )}
      {counted.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.head}>{pane.why.counted}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {pane.why.columns.item}
              </th>
              {(['in', 'out', 'level'] as const).map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {pane.why.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({ id, level }) => {
              const answer = book.answers.answers[id];
              return (
                <tr key={id}>
                  <th scope="row" className={styles.name}>
                    <Ids book={book} ids={[id]} />{' '}
                    {book.model.items.find((item) => item.id === id)?.name[language] ?? ''}
                  </th>
                  <td className={styles.number}>{score(answer?.insource)}</td>
                  <td className={styles.number}>{score(answer?.outsource)}</td>
                  <td className={styles.number}>{level}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <>
          <p className={styles.strong}>{pane.why.out}</p>
          {left.map(({ items, say }) => (
            <p key={say(0)} className={styles.line}>
              {pane.why.left(say(items.length))}
              <Ids book={book} ids={idsOf(items)} />
            </p>
          ))}
        </>
      )}
      <RuleList ids={rules} />
    </div>
  );
}
