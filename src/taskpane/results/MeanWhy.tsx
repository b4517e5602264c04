import { explainMean } from '../../model/explain/explainMean';
import { apartIn } from '../../model/own/apart';
import { Ids } from './Ids';
import { ItemTable } from './ItemTable';
import { LeftItems } from './LeftItems';
import { RuleList } from '../pieces/RuleList';
import { useScene, type Book } from '../shell/scene';
import { useWhyStyles } from '../pieces/useWhyStyles';

/** Which items made a mean, which stayed out, the sum, and the rules. */
export function MeanWhy({ book, functionId }: { book: Book; functionId: string | null }) {
  const styles = useWhyStyles();
  const { pane } = useScene().words;
  const { counted, notDone, unanswered, excluded, sum, shown, rules } = explainMean(
    book.assessment,
    functionId,
  );
  const lowest = counted[0]?.level ?? null;
  const apart = apartIn(book.model);
  const left = [
    { items: notDone, say: pane.why.notDone },
    { items: unanswered, say: pane.why.unanswered },
    { items: excluded.filter(({ id }) => !apart.has(id)), say: pane.why.excluded },
    { items: excluded.filter(({ id }) => apart.has(id)), say: pane.why.ownOutside },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {shown === null ? pane.why.noMean : pane.why.sum(sum, counted.length, pane.outOf(shown))}
      </p>
      {lowest !== null && (
        <p className={styles.line}>
          {pane.why.minimum(lowest)}
          <Ids book={book} ids={counted.filter(({ level }) => level === lowest).map(({ id }) => id)} />
        </p>
      )}
      <ItemTable
        book={book}
        caption={pane.why.counted}
        heads={[pane.why.columns.in, pane.why.columns.out, pane.why.columns.level]}
        rows={counted.map(({ id, level }) => {
          const answer = book.answers.answers[id];
          return { id, cells: [answer?.insource, answer?.outsource, level] };
        })}
      />
      {left.length > 0 && (
        <>
          <p className={styles.strong}>{pane.why.out}</p>
          {left.map(({ items, say }) => (
            <LeftItems key={say(0)} book={book} what={say(items.length)} items={items} />
          ))}
        </>
      )}
      <RuleList ids={rules} />
    </div>
  );
}
