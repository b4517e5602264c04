import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Model } from '../../../model/catalogue';
import { patternTable } from '../../../model/patternTable';
import { Fold } from '../../pieces/Fold';
import { LanguageSelect } from '../../pieces/LanguageSelect';
import { PatternChoice } from '../../pieces/PatternChoice';
import { useModels, useScene, type Book } from '../../shell/scene';
import { Section } from '../../pieces/Section';
import { FunctionChoice } from './FunctionChoice';
import { BEGINNINGS, type HandOutDraft, type HandOutStore } from './handOutStore';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  patterns: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
});

interface Props {
  readonly store: HandOutStore;
  readonly draft: HandOutDraft;
  readonly model: Model;
  readonly book: Book | null;
  readonly stuck: boolean;
}

/** The second step: what is asked, by when, and who gets it back. */
export function WhatStep({ store, draft, model, book, stuck }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { handOut } = useWords();
  const { catalogue, language, words } = useScene();
  const models = useModels();
  const table = book?.answers.patterns ?? patternTable(catalogue.patterns);
  return (
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
        {book?.model.id === model.id && (
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
                label={words.pane.start.current}
                value={draft.currentPattern}
                table={table}
                disabled={stuck}
                onChange={(currentPattern) => {
                  store.edit({ currentPattern });
                }}
              />
              <PatternChoice
                label={words.pane.start.target}
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
  );
}
