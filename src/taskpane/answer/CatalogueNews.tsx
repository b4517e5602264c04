import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../pieces/Fold';
import { Section } from '../pieces/Section';
import { CATALOGUE_CHOICES, type CatalogueChoice } from '../../model/catalogueChanges';
import { usePaneState, useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  text: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '2px' },
});

/** What the catalogue says otherwise than when the workbook was made; a default follows only where a person says so. */
export default function CatalogueNews({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, store, language } = useScene();
  const { work } = usePaneState();
  const { pane } = words;
  const { news } = pane.answer;
  const { newer = false, changes = [] } = book.catalogue ?? {};
  const defaults = changes.filter(({ field }) => field === 'quadrant');
  const texts = changes.filter(({ field }) => field !== 'quadrant');
  const disabled = work !== null || book.status.readOnly;
  const decide = (ids: readonly string[], choice: CatalogueChoice) => {
    void store.run('decideDefaults', Object.fromEntries(ids.map((id) => [id, choice])));
  };
  const named = (id: string) =>
    pane.entry(id, book.model.items.find((item) => item.id === id)?.name[language] ?? '');
  return (
    <Section title={news.title}>
      {newer && <p className={styles.text}>{news.newer}</p>}
      {defaults.length > 0 && <p className={styles.text}>{news.lead}</p>}
      <ul className={styles.list}>
        {defaults.map(({ id, was, now }) => (
          <li key={id} className={styles.line}>
            {news.change(named(id), was, now)}
            <div className={styles.buttons}>
              {CATALOGUE_CHOICES.map((choice) => (
                <Button
                  key={choice}
                  size="small"
                  disabledFocusable={disabled}
                  aria-label={`${id} ${choice === 'keep' ? news.keep(was) : news.take(now)}`}
                  onClick={() => {
                    decide([id], choice);
                  }}
                >
                  {choice === 'keep' ? news.keep(was) : news.take(now)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {defaults.length > 1 && (
        <div className={styles.buttons}>
          {CATALOGUE_CHOICES.map((choice) => (
            <Button
              key={choice}
              size="small"
              disabledFocusable={disabled}
              onClick={() => {
                decide(
                  defaults.map(({ id }) => id),
                  choice,
                );
              }}
            >
              {news.all[choice]}
            </Button>
          ))}
        </div>
      )}
      {texts.length > 0 && (
        <Fold small label={news.texts(texts.length)}>
          {() => (
            <>
              <ul className={styles.list}>
                {texts.map(({ id, field, was, now }) => (
                  <li key={`${id} ${field}`} className={styles.line}>
                    {news.text(id, was, now)}
                  </li>
                ))}
              </ul>
              <Button
                size="small"
                disabledFocusable={disabled}
                onClick={() => {
                  void store.run('rebuild', 'all');
                }}
              >
                {news.rebuild}
              </Button>
            </>
          )}
        </Fold>
      )}
    </Section>
  );
}
