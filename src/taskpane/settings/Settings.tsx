import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { Language, PatternId } from '../../model/catalogue';
import { About } from './About';
import { AskFirst } from '../pieces/AskFirst';
import { CarryEntry } from '../carry/CarryEntry';
import { ImportEntry } from '../import/ImportEntry';
import FormerCopy from '../pieces/FormerCopy';
import { LanguageChoice } from '../pieces/LanguageChoice';
import { LanguageSelect } from '../pieces/LanguageSelect';
import type { Change } from '../../actions/change';
import { PatternChoice } from '../pieces/PatternChoice';
import { OwnItems } from './OwnItems';
import { PartList } from './PartList';
import { useDraft, usePaneState, useScene, type Book } from '../shell/scene';
import { ScopeChoice } from './ScopeChoice';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  patterns: { display: 'flex', flexWrap: 'wrap', gap: '16px', marginBottom: '10px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  guarded: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(175px, 1fr))',
    gap: '2px 12px',
    margin: '0 0 8px',
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A choice not yet applied, or `undefined` where the workbook's own stands. */
interface Wanted {
  readonly currentPattern?: PatternId | null;
  readonly targetPattern?: PatternId | null;
  readonly language?: Language;
}

/** What is wanted and is not so already. */
const difference = (wanted: Wanted, { answers }: Book): Change =>
  Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => answers[key as keyof Wanted] !== value),
  ) as Change;

/** Patterns, languages, protection, making sheets anew, removing, and what this is. */
export default function Settings({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const [wanted, setWanted] = useDraft<Wanted>('settings', {});
  const { settings, start, or } = words.pane;
  const { answers, status } = book;
  const change = difference(wanted, book);
  const changed = Object.keys(change).length > 0;
  const stuck = work !== null || status.readOnly;
  const isProtected = status.protectedSheets.length > 0;
  const set = (more: Wanted) => {
    setWanted({ ...wanted, ...more });
  };
  const apply = async () => {
    if (await store.run('change', change)) setWanted({});
  };
  return (
    <>
      <Section title={settings.workbook}>
        <div className={styles.patterns}>
          <PatternChoice
            label={start.current}
            value={wanted.currentPattern === undefined ? answers.currentPattern : wanted.currentPattern}
            table={answers.patterns}
            disabled={stuck}
            onChange={(currentPattern) => {
              set({ currentPattern });
            }}
          />
          <PatternChoice
            label={start.target}
            value={wanted.targetPattern === undefined ? answers.targetPattern : wanted.targetPattern}
            table={answers.patterns}
            disabled={stuck}
            onChange={(targetPattern) => {
              set({ targetPattern });
            }}
          />
        </div>
        <div className={styles.fields}>
          <Field label={settings.workbookLanguage} hint={settings.workbookLanguageHint}>
            <LanguageSelect
              value={wanted.language ?? answers.language}
              disabled={stuck}
              onChange={(language) => {
                set({ language });
              }}
            />
          </Field>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={stuck || !changed}
              onClick={() => {
                void apply();
              }}
            >
              {settings.apply}
            </Button>
          </div>
        </div>
      </Section>
      <Section title={settings.language}>
        <LanguageChoice />
      </Section>
      <Section title={settings.scope}>
        <ScopeChoice book={book} disabled={stuck} />
      </Section>
      <Section title={settings.parts.ownItems.name}>
        <OwnItems book={book} disabled={stuck} />
      </Section>
      <Section title={settings.sheets}>
        <PartList book={book} disabled={stuck || status.structureProtected} />
      </Section>
      <CarryEntry book={book} />
      <Section title={start.import} bare>
        <ImportEntry />
      </Section>
      <Section title={settings.protection}>
        <p>{isProtected ? settings.protectedState : settings.unprotectedState}</p>
        <ul className={styles.guarded}>
          {Object.entries(status.sheets)
            .filter(([key]) => !status.hiddenSheets.includes(key))
            .map(([key, title]) => (
              <li key={key}>{settings.guarded(title, status.protectedSheets.includes(key))}</li>
            ))}
        </ul>
        <p className={styles.quiet}>{settings.protectionHint}</p>
        <Button
          disabledFocusable={stuck}
          onClick={() => {
            void store.run('protect', !isProtected);
          }}
        >
          {isProtected ? settings.unprotect : settings.protect}
        </Button>
      </Section>
      <Section title={settings.repair}>
        <p className={styles.quiet}>{settings.repairHint}</p>
        <div className={styles.buttons}>
          {(['results', 'all'] as const).map((scope) => (
            <Button
              key={scope}
              disabledFocusable={stuck}
              onClick={() => {
                void store.run('rebuild', scope);
              }}
            >
              {scope === 'results' ? settings.rebuildResults : settings.rebuildAll}
            </Button>
          ))}
        </div>
      </Section>
      <FormerCopy />
      <Section title={settings.remove}>
        <p className={styles.quiet}>{settings.removeHint}</p>
        <AskFirst
          label={settings.remove}
          danger
          ask={settings.removeAsk}
          what={settings.removeWhat(Object.values(status.sheets).join(or))}
          yes={settings.removeYes}
          disabled={stuck || status.structureProtected}
          onYes={() => {
            void store.run('remove', null);
          }}
        />
      </Section>
      <Section title={settings.about}>
        <About />
      </Section>
    </>
  );
}
