import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './Notice';
import type { Failure } from '../store/paneState';
import { useScene } from './scene';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0' },
  detail: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What happened, whether anything changed, and what to do next. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { failed, close } = words.pane;
  const { why, next } = failed.codes[failure.code];
  const cancelled = failure.code === 'cancelled';
  return (
    <Notice
      kind={cancelled ? 'info' : 'failure'}
      actions={
        <>
          {failure.command === 'read' && (
            <Button
              size="small"
              onClick={() => {
                void store.refresh();
              }}
            >
              {failed.retry}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={store.dismiss}>
            {close}
          </Button>
        </>
      }
    >
      <p className={styles.title}>{cancelled ? why(null) : failed.command[failure.command]}</p>
      {!cancelled && <p className={styles.line}>{why(failure.sheet)}</p>}
      <p className={styles.line}>{failure.mayHaveWritten ? failed.mayHaveChanged : failed.unchanged}</p>
      <p className={styles.line}>{next}</p>
      {failure.detail !== null && failure.detail !== '' && (
        <p className={styles.detail}>{failed.detail(failure.code, failure.detail)}</p>
      )}
    </Notice>
  );
}
