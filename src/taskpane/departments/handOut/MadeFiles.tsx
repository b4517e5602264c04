import { Button, Field, Select } from '@fluentui/react-components';
import { OneStop } from '../../pieces/OneStop';
import { Notice } from '../../shell/Notice';
import type { HandedOutFiles } from '../desk/desk';
import type { HandOutStore } from './handOutStore';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly store: HandOutStore;
  readonly made: HandedOutFiles;
  readonly chosen: number;
  readonly opened: ReadonlySet<number>;
}

/** The workbooks of one round: all as one download, or one of them in Excel. */
export function MadeFiles({ store, made, chosen, opened }: Props) {
  const styles = useListStyles();
  const words = useWords();
  const { handOut } = words;
  if (!store.downloads) return <OneByOne store={store} made={made} opened={opened} />;
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

/** Where nothing can be downloaded: each workbook opens in Excel, to be saved there, and the list says which did. */
function OneByOne({ store, made: { files }, opened }: Omit<Props, 'chosen'>) {
  const styles = useListStyles();
  const { handOut, open } = useWords();
  const next = files.findIndex((_, index) => !opened.has(index));
  return (
    <Notice kind="done">
      <p className={styles.text}>{handOut.made(files.length)}</p>
      <p className={styles.text}>{handOut.oneByOne}</p>
      {next >= 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            void store.openNew(next);
          }}
        >
          {handOut.openNext(opened.size + 1, files.length)}
        </Button>
      )}
      <p className={styles.text} style={{ marginTop: 10 }}>
        {next < 0 ? handOut.allOpened : handOut.openedOf(opened.size, files.length)}
      </p>
      <OneStop>
        <ul className={styles.list}>
          {files.map(({ file }, index) => (
            <li key={file}>
              <span className={styles.name}>{file}</span> {opened.has(index) && handOut.opened}
              <div>
                <Button
                  size="small"
                  aria-label={handOut.openOne(file)}
                  onClick={() => {
                    void store.openNew(index);
                  }}
                >
                  {opened.has(index) ? handOut.openAgain : open}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </OneStop>
    </Notice>
  );
}
