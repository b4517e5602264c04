import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { USUAL_PARTS } from '../../actions/files/usualParts';
import { POSITIONS } from '../../model/answers';
import { patternTable } from '../../model/patternTable';
import { LanguageSelect } from '../pieces/LanguageSelect';
import { PatternChoice } from '../pieces/PatternChoice';
import { useScene } from '../shell/scene';
import type { StartDraft } from './startDraft';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  patterns: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
});

const TEXTS = ['organisation', 'department', 'respondent'] as const;

interface Props {
  readonly draft: StartDraft;
  readonly onChange: (draft: StartDraft) => void;
}

/** What may be said of a new workbook before it is there, or later on its first sheet. */
export function Details({ draft, onChange }: Props) {
  const styles = useStyles();
  const { words, catalogue } = useScene();
  const { start } = words.pane;
  const set = (change: Partial<StartDraft>) => {
    onChange({ ...draft, ...change });
  };
  const table = patternTable(catalogue.patterns);
  return (
    <>
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
      <h3 className={styles.title}>{start.patterns}</h3>
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
      <h3 className={styles.title}>{start.sheets}</h3>
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
    </>
  );
}
