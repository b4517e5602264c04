import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { patternTable } from '../../../model/patternTable';
import { Fold } from '../../pieces/Fold';
import { Notice } from '../../shell/Notice';
import { LanguageSelect } from '../../pieces/LanguageSelect';
import { PatternChoice } from '../../pieces/PatternChoice';
import { useModels, useScene, type Book } from '../../shell/scene';
import { Section } from '../../pieces/Section';
import { FunctionChoice } from './FunctionChoice';
import { mayNote, orderOf, untouched } from './handOutOrder';
import { BEGINNINGS, type HandOutDraft, type HandOutStore, type Note } from './handOutStore';
import { listedRecipients } from './listedRecipients';
import { MadeFiles } from './MadeFiles';
import { Progress } from '../Progress';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  patterns: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  // Whatever one is filling in, what it comes to is in view.
  make: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 12px',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > div': { flex: '1 0 100%' },
    '& > div:empty': { display: 'none' },
  },
  step: { fontWeight: tokens.fontWeightSemibold },
});

/** One workbook for each department of a list. */
export function HandOut({ store, book }: { store: HandOutStore; book: Book | null }) {
  const styles = useStyles();
  const lists = useListStyles();
  const words = useWords();
  const { catalogue, language, words: all, store: pane } = useScene();
  const models = useModels();
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  const { handOut } = words;
  const { working, made } = state;
  const asked: HandOutDraft = { ...untouched(models, language, book), ...state.draft };
  // A model that only the open workbook had is gone with it.
  const model = models.find(({ id }) => id === asked.model) ?? models.at(-1);
  if (!model) throw new Error(`no model ${asked.model}`);
  const draft = { ...asked, model: model.id };
  const { recipients, unknown, broken: errors } = listedRecipients(draft.list, model.functions);
  const [wrong] = unknown;
  const [broken] = errors;
  const ready = recipients.length > 0 && !wrong && !broken;
  const based = book?.model.id === model.id;
  const table = book?.answers.patterns ?? patternTable(catalogue.patterns);
  const stuck = working !== null;
  const sheet = book?.status.sheets['handOuts'] ?? all.pane.settings.parts.handOuts.name;
  const note: Note = (rows) => pane.run('noteHandedOut', rows);
  const failures = {
    'not-made': handOut.notMade,
    'not-opened': store.downloads ? words.notOpened : words.notOpenedHere,
    'not-taken': null,
  };
  const failed = state.failure && failures[state.failure];
  const noun = model.functionNoun[language];
  const known = all.pane.ids(model.functions.map(({ id }) => id));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !stuck)
          void store.make(orderOf(draft, recipients, book), draft.note && mayNote(book) ? note : undefined);
      }}
    >
      <Section title={handOut.steps.whom}>
        <p className={lists.text}>{handOut.lead}</p>
        <div className={lists.fields}>
          <Field
            label={handOut.list}
            hint={handOut.listHint}
            {...(broken
              ? {
                  validationState: 'error' as const,
                  validationMessage: handOut.cellError(broken.row, broken.found),
                }
              : wrong
                ? {
                    validationState: 'error' as const,
                    validationMessage: handOut.unknown(wrong.row, noun, wrong.found, known),
                  }
                : state.failure === 'not-taken'
                  ? { validationState: 'warning' as const, validationMessage: handOut.notTaken }
                  : recipients.length > 0
                    ? {
                        validationState: 'none' as const,
                        validationMessage: handOut.recipients(recipients.length),
                      }
                    : {})}
          >
            <Textarea
              value={draft.list}
              rows={6}
              resize="vertical"
              disabled={stuck}
              onChange={(_, { value }) => {
                store.edit({ list: value });
              }}
            />
          </Field>
          <div>
            <Button
              size="small"
              disabled={stuck}
              onClick={() => {
                void store.takeSelection();
              }}
            >
              {handOut.takeSelection}
            </Button>
          </div>
        </div>
      </Section>
      <Section title={handOut.steps.what}>
        <div className={lists.fields}>
          <Field label={handOut.model}>
            <Select
              value={draft.model}
              disabled={stuck}
              onChange={(_, { value }) => {
                store.edit({ model: value });
              }}
            >
              {[...models].reverse().map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[language]}
                </option>
              ))}
            </Select>
          </Field>
          <FunctionChoice
            model={model}
            chosen={draft.functions}
            onChange={(functions) => {
              store.edit({ functions });
            }}
          />
          <Field label={handOut.deadline}>
            <Input
              type="date"
              value={draft.deadline}
              disabled={stuck}
              onChange={(_, { value }) => {
                store.edit({ deadline: value });
              }}
            />
          </Field>
          <Field label={handOut.returnTo} hint={handOut.returnToHint}>
            <Input
              value={draft.returnTo}
              maxLength={200}
              autoComplete="off"
              disabled={stuck}
              onChange={(_, { value }) => {
                store.edit({ returnTo: value });
              }}
            />
          </Field>
          {based && (
            <Field label={handOut.beginning}>
              <RadioGroup
                value={draft.beginning}
                disabled={stuck}
                onChange={(_, { value }) => {
                  store.edit({ beginning: BEGINNINGS.find((each) => each === value) ?? 'blank' });
                }}
              >
                {BEGINNINGS.map((each) => (
                  <Radio key={each} value={each} label={handOut.beginnings[each]} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <Field label={handOut.organisation} hint={handOut.organisationHint}>
            <Input
              value={draft.organisation}
              maxLength={200}
              autoComplete="off"
              disabled={stuck}
              onChange={(_, { value }) => {
                store.edit({ organisation: value });
              }}
            />
          </Field>
        </div>
        <Fold label={handOut.details}>
          {() => (
            <div className={lists.fields}>
              <Field label={handOut.language}>
                <LanguageSelect
                  value={draft.language}
                  disabled={stuck}
                  onChange={(chosen) => {
                    store.edit({ language: chosen });
                  }}
                />
              </Field>
              <div className={styles.patterns}>
                <PatternChoice
                  label={all.pane.start.current}
                  value={draft.currentPattern}
                  table={table}
                  disabled={stuck}
                  onChange={(currentPattern) => {
                    store.edit({ currentPattern });
                  }}
                />
                <PatternChoice
                  label={all.pane.start.target}
                  value={draft.targetPattern}
                  table={table}
                  disabled={stuck}
                  onChange={(targetPattern) => {
                    store.edit({ targetPattern });
                  }}
                />
              </div>
              <Checkbox
                label={handOut.protect}
                checked={draft.protect}
                disabled={stuck}
                onChange={(_, { checked }) => {
                  store.edit({ protect: checked === true });
                }}
              />
            </div>
          )}
        </Fold>
      </Section>
      <section className={styles.make} aria-label={handOut.steps.make}>
        {!stuck && made === null && (
          <>
            <span className={styles.step}>{handOut.steps.make}</span>
            {mayNote(book) && (
              <Checkbox
                label={handOut.note(sheet)}
                checked={draft.note}
                onChange={(_, { checked }) => {
                  store.edit({ note: checked === true });
                }}
              />
            )}
            <Button type="submit" appearance="primary" disabledFocusable={!ready}>
              {recipients.length > 0 ? handOut.make(recipients.length) : handOut.makeNone}
            </Button>
          </>
        )}
        {working && (
          <Progress
            label={handOut.making}
            step={words.returns.step(working.done, working.total)}
            done={working.done}
            total={working.total}
            cancel={{ label: words.cancel, stuck: false, onClick: store.cancel }}
          />
        )}
        <div role="status">
          {made && <MadeFiles store={store} made={made} chosen={state.chosen} opened={state.opened} />}
          {made && mayNote(book) && (
            <div className={lists.buttons}>
              {state.noted ? (
                <span>{handOut.noted(sheet)}</span>
              ) : (
                <Button size="small" onClick={() => void store.note(note)}>
                  {handOut.noteNow(sheet)}
                </Button>
              )}
            </div>
          )}
          {state.cancelled && <Notice kind="info">{handOut.cancelled}</Notice>}
        </div>
        {failed !== null && (
          <div role="alert">
            <Notice kind="failure">{failed}</Notice>
          </div>
        )}
      </section>
    </form>
  );
}
