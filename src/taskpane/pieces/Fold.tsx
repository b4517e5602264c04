import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useScene } from '../shell/scene';
import { PLAIN_BUTTON } from './plainButton';

const useStyles = makeStyles({
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '6px 4px',
    ':hover': { textDecorationLine: 'underline' },
  },
  small: {
    width: 'auto',
    padding: '2px 4px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  arrow: {
    flexShrink: 0,
    width: '12px',
    height: '12px',
    marginTop: '5px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  arrowSmall: { marginTop: '2px' },
  open: { transform: 'rotate(90deg)' },
  body: { padding: '2px 4px 8px 22px' },
  bodySmall: { padding: '2px 0 6px' },
});

interface Props {
  readonly label: ReactNode;
  /** What the button is called where its label alone does not say it. */
  readonly name?: string;
  readonly small?: boolean;
  readonly open?: boolean;
  /** What tells it from others where neither its label nor its name is plain text. */
  readonly keep?: string;
  /** Made only when it is opened. */
  readonly children: () => ReactNode;
}

/** The small arrow that says whether something is open. */
export function Arrow({ open, small = false }: { open: boolean; small?: boolean }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.arrow, small && styles.arrowSmall, open && styles.open)}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** Something more to read, behind a button; open or not, it is found again as it was left. */
export function Fold({ label, name, small = false, open = false, keep, children }: Props) {
  const styles = useStyles();
  const { drafts } = useScene();
  const key = `fold ${keep ?? name ?? (typeof label === 'string' ? label : '')}`;
  const [isOpen, setOpen] = useState(() => drafts.get(key) === true || (open && !drafts.has(key)));
  const body = useId();
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.button, small && styles.small)}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': body } : {})}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => {
          drafts.set(key, !isOpen);
          setOpen(!isOpen);
        }}
      >
        <Arrow open={isOpen} small={small} />
        <span>{label}</span>
      </button>
      {isOpen && (
        <div id={body} className={small ? styles.bodySmall : styles.body}>
          {children()}
        </div>
      )}
    </div>
  );
}
