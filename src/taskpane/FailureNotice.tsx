import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { Failure } from './paneStore';
import { useScene } from './scene';

const useStyles = makeStyles({
  line: { margin: '2px 0 0' },
  detail: {
    marginTop: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
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
    <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{cancelled ? why(null) : failed.command[failure.command]}</MessageBarTitle>
        {!cancelled && <p className={styles.line}>{why(failure.sheet)}</p>}
        <p className={styles.line}>{failure.mayHaveWritten ? failed.mayHaveChanged : failed.unchanged}</p>
        <p className={styles.line}>{next}</p>
        {failure.detail !== null && failure.detail !== '' && (
          <p className={styles.detail}>{`${failed.detail}: ${failure.code}, ${failure.detail}`}</p>
        )}
      </MessageBarBody>
      <MessageBarActions>
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
        <Button size="small" appearance="transparent" onClick={store.dismiss}>
          {close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
