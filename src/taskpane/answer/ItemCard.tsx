import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CriteriaTable } from './CriteriaTable';
import type { ItemPlace } from '../store/paneActions';
import { useScene, type Book } from '../shell/scene';
import { SideTag } from '../pieces/SideTag';

const useStyles = makeStyles({
  name: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '0 0 6px' },
  quiet: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: '0 0 8px' },
  fact: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  own: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What the selected item means, where patterns put it, and what each score stands for. */
export function ItemCard({ book, selected }: { book: Book; selected: ItemPlace | null }) {
  const styles = useStyles();
  const { words, catalogue, language, store } = useScene();
  const { pane } = words;
  const item = book.model.items.find(({ id }) => id === selected?.id);
  if (!item || !selected) {
    return (
      <>
        <p className={styles.quiet}>{pane.answer.noItem}</p>
        <CriteriaTable answer={null} side={null} />
      </>
    );
  }
  const answer = book.answers.answers[item.id] ?? null;
  const group = book.model.functions.find(({ id }) => id === item.function);
  const quadrant = catalogue.quadrants.find(({ id }) => id === answer?.quadrant);
  const { currentPattern, targetPattern, patterns } = book.answers;
  const asked = (pattern: typeof currentPattern) =>
    pattern && quadrant ? patterns[pattern][quadrant.id] : null;
  const [now, then] = [asked(currentPattern), asked(targetPattern)];
  const aliases = item.aliases[language];
  return (
    <>
      <p className={styles.quiet}>{pane.entry(item.function, group?.name[language] ?? '')}</p>
      <h3 className={styles.name}>{pane.entry(item.id, item.name[language])}</h3>
      <p className={styles.text}>{item.description[language]}</p>
      {aliases.length > 0 && <p className={styles.quiet}>{pane.answer.aliases(aliases.join(pane.or))}</p>}
      <div className={styles.facts}>
        {quadrant && (
          <span className={styles.fact}>{pane.answer.pattern(quadrant.id, quadrant.name[language])}</span>
        )}
        {now && (
          <span className={styles.fact}>
            {pane.answer.currentSide} <SideTag side={now} />
          </span>
        )}
        {then && (
          <span className={styles.fact}>
            {pane.answer.targetSide} <SideTag side={then} />
          </span>
        )}
      </div>
      {(answer?.supplement ?? '') !== '' && (
        <dl className={styles.own}>
          <dt className={styles.term}>{pane.answer.supplement}</dt>
          <dd className={styles.meaning}>{answer?.supplement}</dd>
        </dl>
      )}
      <CriteriaTable answer={answer} side={selected.side} />
      <div style={{ marginTop: 8 }}>
        <Button
          size="small"
          onClick={() => {
            void store.selectItem(item.id, selected.side ?? 'in');
          }}
        >
          {pane.answer.goTo}
        </Button>
      </div>
    </>
  );
}
