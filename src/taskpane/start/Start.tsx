import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { USUAL_PARTS } from '../../actions/files/usualParts';
import { ImportEntry, useFileDrop } from '../import/ImportEntry';
import { Fold } from '../pieces/Fold';
import { LanguageChoice } from '../pieces/LanguageChoice';
import { Section } from '../pieces/Section';
import { useDraft, usePaneState, useScene } from '../shell/scene';
import { Details } from './Details';
import { OwnModel } from './OwnModel';
import type { StartDraft } from './startDraft';

const FormerCopy = lazy(() => import('../pieces/FormerCopy'));

const useStyles = makeStyles({
  text: { margin: '0 0 12px' },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  card: {
    display: 'flex',
    gap: '10px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  model: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', marginTop: '2px', fontSize: tokens.fontSizeBase200 },
  own: { marginTop: '10px', marginBottom: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '14px' },
});

/** Nothing here yet: which model, and the sheets; everything else may be said now or later. */
export default function Start() {
  const styles = useStyles();
  const { words, cards: known, language, store, loadModel } = useScene();
  const { opened, work } = usePaneState();
  const { drops, target } = useFileDrop();
  const { start, status: about } = words.pane;
  // The last model of the catalogue is the current one; the others are there for those who go on with them.
  const [draft, setDraft] = useDraft<StartDraft>('start', {
    model: known.at(-1)?.id ?? '',
    language,
    organisation: '',
    department: '',
    respondent: '',
    position: '',
    currentPattern: null,
    targetPattern: null,
    parts: USUAL_PARTS,
  });
  const cards = draft.ownModel ? [...known, draft.ownModel] : known;
  const { status } = opened ?? {};
  const stopped = status?.readOnly === true || status?.structureProtected === true;
  const create = async () => {
    // Enter in a field submits too, whatever the button looks like.
    if (stopped || work !== null) return;
    if (await store.run('create', draft)) await store.ways.begin();
  };
  return (
    <form
      {...target}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Section title={start.title}>
        <p className={styles.text}>{start.lead}</p>
        {status?.structureProtected === true && (
          <p role="note">{[about.structure, about.structureNext].join(words.pane.gap)}</p>
        )}
        <fieldset className={styles.cards} role="radiogroup" aria-label={start.model}>
          {[...cards].reverse().map((model) => {
            const chosen = model.id === draft.model;
            return (
              <label key={model.id} className={mergeClasses(styles.card, chosen && styles.chosen)}>
                <input
                  type="radio"
                  name="model"
                  className={styles.radio}
                  checked={chosen}
                  onChange={() => {
                    setDraft({ ...draft, model: model.id });
                  }}
                />
                <span>
                  <span className={styles.model}>{model.title[language]}</span>
                  {model.description[language] !== model.title[language] && (
                    <span className={styles.about}>{model.description[language]}</span>
                  )}
                </span>
              </label>
            );
          })}
        </fieldset>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={work !== null || stopped}>
            {start.create}
          </Button>
          <Button
            disabledFocusable={work !== null || !known.some(({ id }) => id === draft.model)}
            onClick={() => void store.run('openSample', { model: draft.model, language: draft.language })}
          >
            {start.sample}
          </Button>
        </div>
        <p className={styles.quiet}>
          {[...(draft.model === draft.ownModel?.id ? [] : [start.wait]), start.resume].join(words.pane.gap)}
        </p>
      </Section>
      <Suspense fallback={null}>
        <FormerCopy />
      </Suspense>
      <Section title={start.more} bare>
        <Fold label={start.more}>{() => <Details draft={draft} onChange={setDraft} />}</Fold>
        <ImportEntry key={drops} />
        {loadModel && (
          <div className={styles.own}>
            <OwnModel
              load={loadModel}
              onModel={(model) => {
                setDraft({ ...draft, model: model.id, ownModel: model });
              }}
            />
          </div>
        )}
        <LanguageChoice />
      </Section>
    </form>
  );
}
