import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { NewCheck } from '../../actions/newAnswers';
import { USUAL_PARTS } from '../../actions/usualParts';
import { POSITIONS } from '../../model/answers';
import { patternTable } from '../../model/patternTable';
import { PatternChoice } from '../pieces/PatternChoice';
import { LanguageChoice } from '../pieces/LanguageChoice';
import { LanguageSelect } from '../pieces/LanguageSelect';
import { usePaneState, useScene } from '../shell/scene';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  text: { margin: '0 0 6px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  patterns: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  model: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  end: {
    position: 'sticky',
    bottom: 0,
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const TEXTS = ['organisation', 'department', 'respondent'] as const;

/** Nothing here yet: what is to be assessed, by whom, and then the sheets. */
export default function Start() {
  const styles = useStyles();
  const { words, catalogue, language, store } = useScene();
  const { opened, work } = usePaneState();
  const { start, status: about } = words.pane;
  // The last model of the catalogue is the current one; the others are there for those who go on with them.
  const [draft, setDraft] = useState<NewCheck & { readonly parts: readonly string[] }>(() => ({
    model: catalogue.models.at(-1)?.id ?? '',
    language,
    organisation: '',
    department: '',
    respondent: '',
    position: '',
    currentPattern: null,
    targetPattern: null,
    parts: USUAL_PARTS,
  }));
  const set = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
  };
  const { status } = opened ?? {};
  const stopped = status?.readOnly === true || status?.structureProtected === true;
  const table = patternTable(catalogue.patterns);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // Enter in a field submits too, whatever the button looks like.
        if (!stopped && work === null) void store.run('create', draft);
      }}
    >
      <Section title={start.title}>
        <p className={styles.text}>{start.lead}</p>
        <p className={styles.quiet}>{start.wait}</p>
        {status?.structureProtected === true && (
          <p role="note">{[about.structure, about.structureNext].join(words.pane.gap)}</p>
        )}
        <LanguageChoice />
      </Section>
      <Section title={start.model}>
        <RadioGroup
          aria-label={start.model}
          value={draft.model}
          onChange={(_, { value }) => {
            set({ model: value });
          }}
        >
          {[...catalogue.models].reverse().map((model) => (
            <Radio
              key={model.id}
              value={model.id}
              label={
                <>
                  <span className={styles.model}>{model.title[language]}</span>
                  {model.description[language]}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Section>
      <Section title={start.basics}>
        <p className={styles.quiet}>{start.later}</p>
        <div className={styles.fields}>
          <Field label={start.language}>
            <LanguageSelect
              value={draft.language}
              onChange={(chosen) => {
                set({ language: chosen });
              }}
            />
          </Field>
          {TEXTS.map((key) => (
            <Field key={key} label={start[key]}>
              <Input
                value={draft[key]}
                maxLength={200}
                autoComplete="off"
                onChange={(_, { value }) => {
                  set({ [key]: value });
                }}
              />
            </Field>
          ))}
          <Field label={start.position}>
            <Select
              value={draft.position}
              onChange={(_, { value }) => {
                set({ position: POSITIONS.find((known) => known === value) ?? '' });
              }}
            >
              <option value="">{start.choose}</option>
              {POSITIONS.map((position) => (
                <option key={position} value={position}>
                  {start.positions[position]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Section>
      <Section title={start.patterns}>
        <p className={styles.quiet}>{start.patternsLead}</p>
        <div className={styles.patterns}>
          <PatternChoice
            label={start.current}
            value={draft.currentPattern}
            table={table}
            onChange={(currentPattern) => {
              set({ currentPattern });
            }}
          />
          <PatternChoice
            label={start.target}
            value={draft.targetPattern}
            table={table}
            onChange={(targetPattern) => {
              set({ targetPattern });
            }}
          />
        </div>
      </Section>
      <Section title={start.sheets}>
        {Object.entries(words.pane.settings.parts)
          .filter(([key]) => USUAL_PARTS.includes(key))
          .map(([key, { name, hint }]) => (
            <div key={key}>
              <Checkbox
                label={name}
                checked={draft.parts.includes(key)}
                onChange={(_, { checked }) => {
                  const others = draft.parts.filter((part) => part !== key);
                  set({ parts: checked === true ? [...others, key] : others });
                }}
              />
              <p className={styles.quiet}>{hint}</p>
            </div>
          ))}
      </Section>
      <div className={styles.end}>
        <Button type="submit" appearance="primary" disabledFocusable={work !== null || stopped}>
          {start.create}
        </Button>
      </div>
    </form>
  );
}
