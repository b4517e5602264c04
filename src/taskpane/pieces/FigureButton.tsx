import { makeStyles, tokens } from '@fluentui/react-components';
import { Arrow } from './Fold';

const useStyles = makeStyles({
  figure: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '3px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly open: boolean;
  readonly name: string;
  readonly onClick: () => void;
  readonly children: string;
}

/** A figure that opens into its reasons. */
export function FigureButton({ open, name, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.figure} aria-expanded={open} aria-label={name} onClick={onClick}>
      <Arrow open={open} />
      {children}
    </button>
  );
}
