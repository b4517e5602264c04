import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PATTERN_IDS, type PatternId, type PatternTable } from '../../model/catalogue';
import { PatternPicture } from './PatternPicture';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '8px', flex: '1 1 200px', minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly value: PatternId | null;
  readonly table: PatternTable;
  readonly disabled?: boolean;
  readonly onChange: (pattern: PatternId | null) => void;
}

/** Chooses a sourcing pattern and shows at once what it means. */
export function PatternChoice({ label, value, table, disabled = false, onChange }: Props) {
  const styles = useStyles();
  const { words, catalogue, language } = useScene();
  const chosen = catalogue.patterns.find(({ id }) => id === value);
  return (
    <div className={styles.choice}>
      <Field label={label}>
        <Select
          value={value ?? ''}
          disabled={disabled}
          onChange={(_, { value: id }) => {
            onChange(PATTERN_IDS.find((known) => known === id) ?? null);
          }}
        >
          <option value="">{words.pane.start.undecided}</option>
          {catalogue.patterns.map((pattern) => (
            <option key={pattern.id} value={pattern.id}>
              {pattern.name[language]}
            </option>
          ))}
        </Select>
      </Field>
      {value !== null && <PatternPicture pattern={value} table={table} />}
      <p className={styles.text}>{chosen?.description[language] ?? words.pane.picture.noPattern}</p>
    </div>
  );
}
