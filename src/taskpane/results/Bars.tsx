import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) 1fr auto',
    gap: '8px',
    margin: '8px 0 16px',
  },
  name: { overflowWrap: 'anywhere' },
  track: {
    alignSelf: 'center',
    height: '16px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bar: { height: '100%', backgroundColor: tokens.colorCompoundBrandStroke, forcedColorAdjust: 'none' },
});

const MOST = 5;

/** The maturity of one or two functions, which no radar can show. */
export function Bars({
  functions,
  label,
}: {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
    readonly shown: string | null;
  }[];
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.list} role="img" aria-label={label}>
      {functions.map(({ id, name, value, shown }) => (
        <div key={id} style={{ display: 'contents' }}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              style={{ display: 'block', width: `${String(((value ?? 0) / MOST) * 100)}%` }}
            />
          </span>
          <span>{shown}</span>
        </div>
      ))}
    </div>
  );
}
