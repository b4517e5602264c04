import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    margin: '8px 12px 0',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  info: { borderLeftColor: tokens.colorCompoundBrandStroke },
  done: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  failure: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  mark: { flexShrink: 0, width: '16px', textAlign: 'center', fontWeight: tokens.fontWeightBold },
  body: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
});

const MARKS = { info: 'i', done: '✓', warning: '!', failure: '×' } as const;

interface Props {
  readonly kind: keyof typeof MARKS;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something the pane says, with what can be done about it. Fluent's own bar weighs more than all our notices. */
export function Notice({ kind, actions, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[kind])}>
      <span className={styles.mark} aria-hidden="true">
        {MARKS[kind]}
      </span>
      <div className={styles.body}>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
