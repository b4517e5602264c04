import { fitsModel } from '../../actions/optionalParts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useScene, type Book } from '../shell/scene';
import { AskFirst } from '../pieces/AskFirst';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '0 12px',
    marginBottom: '10px',
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Sheets that are there only where somebody asks for them; one that words name here can be asked for. */
export function PartList({ book, disabled }: { book: Book; disabled: boolean }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { settings } = words.pane;
  const leftOut = Object.values(book.answers.answers).filter(
    ({ recommendation }) => recommendation === 'unnecessary',
  ).length;
  const offered = Object.entries(settings.parts).filter(([key]) => fitsModel(key, book.model.id));
  return offered.map(([key, { name, hint }]) => {
    const there = book.answers.parts?.includes(key) === true;
    return (
      <div key={key} className={styles.part}>
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.quiet}>{hint}</p>
        </div>
        <AskFirst
          small
          danger={there}
          label={there ? settings.takeOut : settings.add}
          name={there ? settings.removeSheet(name) : settings.addSheet(name)}
          asks={there}
          ask={settings.removeSheetAsk(name)}
          what={settings.removeSheetWhat(key === 'scope' ? leftOut : 0)}
          yes={settings.takeOut}
          disabled={disabled}
          onYes={() => {
            void store.run(there ? 'removeParts' : 'addParts', [key]);
          }}
        />
      </div>
    );
  });
}
