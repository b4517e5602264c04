import { Button, makeStyles } from '@fluentui/react-components';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { Section } from '../pieces/Section';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  text: { margin: '0 0 8px' },
  list: { margin: '0 0 12px', padding: 0, listStyle: 'none' },
  way: { ...PLAIN_BUTTON, padding: '4px', ':hover': { textDecorationLine: 'underline' } },
});

/** The departments side by side, open in Excel: its sheets, and the way to read further returns. */
export default function Comparison({ titles }: { titles: readonly string[] }) {
  const styles = useStyles();
  const { words, store, show, departments } = useScene();
  const { comparison } = words.pane;
  return (
    <Section title={comparison.title}>
      <p className={styles.text}>{comparison.what}</p>
      <ul className={styles.list} aria-label={comparison.sheets}>
        {titles.map((sheet) => (
          <li key={sheet}>
            <button
              type="button"
              className={styles.way}
              onClick={() => void store.ways.select({ sheet, cell: 'A1' })}
            >
              {sheet}
            </button>
          </li>
        ))}
      </ul>
      {departments && (
        <>
          <p className={styles.text}>{comparison.again}</p>
          <Button
            size="small"
            onClick={() => {
              show('departments');
            }}
          >
            {comparison.toDepartments}
          </Button>
        </>
      )}
    </Section>
  );
}
