import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** The person's own few colours go before any of ours; what tells two apart must be among them. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
    [FORCED]: { backgroundColor: 'Canvas', boxShadow: 'inset 0 0 0 1px CanvasText' },
  },
  thin: { height: '6px' },
  scored: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  notDone: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 5px)`,
    [FORCED]: {
      backgroundImage: 'repeating-linear-gradient(45deg, CanvasText 0 2px, transparent 2px 5px)',
    },
  },
});

interface Props {
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  readonly thin?: boolean;
}

/** How much is scored and how much decided against, of everything; the words beside it say the same. */
export function StateBar({ scored, notDone, unanswered, thin = false }: Props) {
  const styles = useStyles();
  const total = Math.max(1, scored + notDone + unanswered);
  const width = (count: number) => ({ width: `${String((100 * count) / total)}%` });
  return (
    <div className={mergeClasses(styles.bar, thin && styles.thin)} aria-hidden="true">
      <div className={styles.scored} style={width(scored)} />
      <div className={styles.notDone} style={width(notDone)} />
    </div>
  );
}
