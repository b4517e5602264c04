import { makeStyles, tokens } from '@fluentui/react-components';
import { hidden } from '../pieces/hidden';
import { OneStop } from '../pieces/OneStop';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { useScene, type Book } from '../shell/scene';
import { StateBar } from '../pieces/StateBar';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    ...PLAIN_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    overflowWrap: 'anywhere',
    gap: '3px 8px',
    padding: '6px 6px 7px',
    ':hover': { textDecorationLine: 'underline' },
  },
  done: { cursor: 'default', ':hover': { textDecorationLine: 'none' } },
  left: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
});

/** How far each function is; a click goes to its next item without an answer. */
export function FunctionProgress({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, language, store } = useScene();
  const { answer, entry } = words.pane;
  return (
    <OneStop>
      <ul className={styles.list}>
        {book.assessment.functions.map(({ id, scored, notDone, unanswered }) => {
          const group = book.model.functions.find((each) => each.id === id);
          const name = entry(id, group?.name[language] ?? '');
          // One whose own items were all left out has nothing to answer, and nothing that is complete.
          const none = scored + notDone + unanswered === 0;
          const content = (
            <>
              <span>{name}</span>
              <span className={styles.left}>
                {none ? words.pane.none : unanswered === 0 ? answer.complete : answer.remaining(unanswered)}
              </span>
              <span className={styles.bar}>
                <StateBar scored={scored} notDone={notDone} unanswered={unanswered} thin />
              </span>
            </>
          );
          return (
            <li key={id}>
              {unanswered === 0 ? (
                <div className={`${styles.row} ${styles.done}`}>{content}</div>
              ) : (
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => {
                    void store.ways.next(id);
                  }}
                >
                  {content}
                  <span style={hidden}>{answer.next}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </OneStop>
  );
}
