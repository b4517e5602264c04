import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    margin: 0,
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  waiting: { margin: 0, padding: '16px', color: tokens.colorNeutralForeground2 },
});

/** What stands where a view will be. */
export function Waiting({ what }: { what: string }) {
  const styles = useStyles();
  return (
    <p className={styles.waiting} role="status">
      {what}
    </p>
  );
}

/** The pane before it is there: what it looks like while it reads the workbook for the first time. */
export function Opening({ name, what }: { name: string; what: string }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{name}</h1>
      <Waiting what={what} />
    </main>
  );
}
