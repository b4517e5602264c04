import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../pieces/narrow';
import { causesIn } from './problemLines';
import { StateBar } from '../pieces/StateBar';
import { usePaneState, useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    padding: '6px 16px',
    [NARROW]: { padding: '6px 8px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { flex: '1 0 100%', order: 3 },
  next: { marginInlineStart: 'auto' },
});

/** How far one is and what comes next, in view wherever one reads; `problems` is the heading over what needs a look. */
export function Progress({ book, problems }: { book: Book; problems: string }) {
  const styles = useStyles();
  const { words, store, show } = useScene();
  const { work } = usePaneState();
  const { answer } = words.pane;
  const { scored, notDone, unanswered } = book.assessment;
  const causes = causesIn(book.problems);
  return (
    <div className={styles.line}>
      <span className={styles.count}>{answer.answered(scored + notDone, scored + notDone + unanswered)}</span>
      <div className={styles.bar}>
        <StateBar scored={scored} notDone={notDone} unanswered={unanswered} />
      </div>
      {book.problems.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          style={{ minWidth: 0, paddingInline: '4px' }}
          aria-label={answer.problemsCount(causes)}
          title={answer.problemsCount(causes)}
          onClick={() => {
            document.getElementById(problems)?.focus();
          }}
        >
          {answer.problemsShort(causes)}
        </Button>
      )}
      <Button
        size="small"
        appearance="primary"
        className={styles.next}
        disabledFocusable={unanswered > 0 && work !== null}
        onClick={() => {
          if (unanswered > 0) void store.ways.next();
          else show('results');
        }}
      >
        {unanswered > 0 ? answer.next : answer.toResults}
      </Button>
    </div>
  );
}
