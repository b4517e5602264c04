import { explainMoments } from '../../model/explain/explainMoments';
import type { Compared } from '../../model/rounds/compareMoments';
import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { ItemTable } from './ItemTable';
import { LeftItems } from './LeftItems';

interface Props {
  readonly book: Book;
  readonly compared: Compared;
  /** `null`: everything. */
  readonly functionId: string | null;
}

/** Which items moved between two times, which stayed, and which stand in one of the two means only. */
export function SinceWhy({ book, compared, functionId }: Props) {
  const styles = useWhyStyles();
  const { language, words } = useScene();
  const { pane } = words;
  const { since } = pane;
  const noun = book.model.itemNoun[language];
  const reason = explainMoments(compared, functionId);
  const { moved, same, newlyScored, noLongerScored, sideChanged, sum, count, difference } = reason;
  return (
    <div className={styles.box}>
      <p className={styles.strong}>
        {difference === null ? since.nothing(noun) : since.sum(sum, count, difference, noun)}
      </p>
      {reason.before !== null && reason.after !== null && (
        <p className={styles.line}>
          {since.means(pane.outOf(reason.before), pane.outOf(reason.after), noun)}
        </p>
      )}
      <ItemTable
        book={book}
        caption={since.moved(noun)}
        heads={[since.before, since.now]}
        rows={moved.map(({ id, before, after }) => ({ id, cells: [before.level, after.level] }))}
      />
      {same > 0 && <p className={styles.line}>{since.same(same, noun)}</p>}
      <LeftItems book={book} what={since.newly(newlyScored.length)} items={newlyScored} />
      <LeftItems book={book} what={since.gone(noLongerScored.length)} items={noLongerScored} />
      <LeftItems book={book} what={since.sides(sideChanged.length)} items={sideChanged} />
    </div>
  );
}
