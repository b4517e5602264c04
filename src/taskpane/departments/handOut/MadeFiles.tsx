import { Button, Field, Select } from '@fluentui/react-components';
import { Notice } from '../../shell/Notice';
import type { HandedOutFiles } from '../desk/desk';
import type { HandOutStore } from './handOutStore';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly store: HandOutStore;
  readonly made: HandedOutFiles;
  readonly chosen: number;
}

/** The workbooks of one round: all as one download, or one of them in Excel. */
export function MadeFiles({ store, made, chosen }: Props) {
  const styles = useListStyles();
  const words = useWords();
  const { handOut } = words;
  return (
    <Notice kind="done">
      <p className={styles.text}>{handOut.made(made.files.length)}</p>
      <Button
        appearance="primary"
        onClick={() => {
          store.save(handOut.file);
        }}
      >
        {handOut.download}
      </Button>
      <div className={styles.fields} style={{ marginTop: 10 }}>
        <Field label={handOut.single}>
          <Select
            value={String(chosen)}
            onChange={(_, { value }) => {
              store.choose(Number(value));
            }}
          >
            {made.files.map(({ file }, index) => (
              <option key={file} value={String(index)}>
                {file}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            void store.openNew();
          }}
        >
          {words.open}
        </Button>
      </div>
    </Notice>
  );
}
