import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Work } from '../store/paneState';
import { useScene } from './scene';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 16px' },
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  step: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** How far a command is, and the way out of it. */
export default function WorkBar({ work }: { work: Work }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { pane } = words;
  const label = work.cancelling ? pane.work.cancelling : pane.work[work.command];
  return (
    <div className={styles.work}>
      <div className={styles.row}>
        <span>{label}</span>
        {work.total > 0 && <span className={styles.step}>{pane.work.step(work.done, work.total)}</span>}
      </div>
      <ProgressBar
        aria-label={label}
        {...(work.total > 0 ? { value: work.done, max: work.total } : {})}
        thickness="large"
      />
      {work.cancellable && (
        <div>
          <Button size="small" disabledFocusable={work.cancelling} onClick={store.cancel}>
            {pane.work.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
