import { makeStyles, tokens } from '@fluentui/react-components';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  id: {
    padding: '0 2px',
    border: 'none',
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Ids of items, each the way to its row. */
export function Ids({ book, ids }: { book: Book; ids: readonly string[] }) {
  const styles = useStyles();
  const { words, store, language } = useScene();
  const { results, entry } = words.pane;
  return ids.map((id) => (
    <button
      key={id}
      type="button"
      className={styles.id}
      aria-label={results.goTo(
        entry(id, book.model.items.find((item) => item.id === id)?.name[language] ?? ''),
      )}
      onClick={() => void store.ways.selectItem(id)}
    >
      {id}
    </button>
  ));
}
