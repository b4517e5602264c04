import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from './narrow';
import { hidden } from './hidden';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    padding: '14px 16px 16px',
    [NARROW]: { padding: '12px 8px 14px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  readonly id?: string;
  /** The heading is there for who listens; what stands under it speaks for itself. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A part of a view under its own heading; focus can be sent to the heading. */
export function Section({ title, id, bare = false, children }: Props) {
  const styles = useStyles();
  const own = useId();
  const heading = id ?? own;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title} style={bare ? hidden : undefined} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
