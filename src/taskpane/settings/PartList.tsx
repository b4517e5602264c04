import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  part: { marginBottom: '10px' },
  quiet: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Sheets that are there only where somebody asks for them; one that words name here can be asked for. */
export function PartList({ book, disabled }: { book: Book; disabled: boolean }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { settings } = words.pane;
  return Object.entries(settings.parts).map(([key, { name, hint }]) => (
    <div key={key} className={styles.part}>
      <p className={styles.quiet}>{hint}</p>
      {book.answers.parts?.includes(key) ? (
        <p className={styles.quiet}>{settings.sheetThere}</p>
      ) : (
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => {
            void store.run('addParts', [key]);
          }}
        >
          {settings.addSheet(name)}
        </Button>
      )}
    </div>
  ));
}
