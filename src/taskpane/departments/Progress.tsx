import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '10px' },
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  step: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly label: string;
  readonly step?: string;
  /** Absent while nobody knows. */
  readonly done?: number;
  readonly total?: number;
  readonly cancel?: { readonly label: string; readonly stuck: boolean; readonly onClick: () => void };
}

/** How far the work in the background is, and the way out of it. */
export function Progress({ label, step, done, total, cancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.work}>
      <div className={styles.row}>
        <span role="status">{label}</span>
        {step !== undefined && <span className={styles.step}>{step}</span>}
      </div>
      <ProgressBar
        aria-label={label}
        {...(done === undefined || total === undefined ? {} : { value: done, max: total })}
        thickness="large"
      />
      {cancel && (
        <div>
          <Button size="small" disabledFocusable={cancel.stuck} onClick={cancel.onClick}>
            {cancel.label}
          </Button>
        </div>
      )}
    </div>
  );
}
