import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { useDraft, usePaneState, useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  label: { display: 'block', margin: '8px 0 2px', color: tokens.colorNeutralForeground2 },
  text: {
    ...PLAIN_BUTTON,
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: 'text',
    resize: 'vertical',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** What a cell of Excel holds at most. */
const LONGEST = 32_767;

/** The note of an item; it goes into its cell when the person says so. */
export default function NoteField({ book, id }: { book: Book; id: string }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const { answer } = words.pane;
  const stands = store.entries.shown(id, 'note');
  const note = stands === null ? '' : String(stands);
  const [draft, setDraft] = useDraft<string | null>(`note ${id}`, null);
  const changed = draft !== null && draft !== note;
  const stuck = work !== null || book.status.readOnly;
  const field = useId();
  const save = () => {
    if (!changed || stuck) return;
    void store.entries.fill(id, 'note', draft === '' ? null : draft);
    setDraft(null);
  };
  return (
    <>
      <label htmlFor={field} className={styles.label}>
        {answer.note}
      </label>
      <textarea
        id={field}
        className={styles.text}
        rows={2}
        maxLength={LONGEST}
        readOnly={book.status.readOnly}
        value={draft ?? note}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && (ctrlKey || metaKey)) save();
        }}
      />
      {changed && (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" disabledFocusable={stuck} onClick={save}>
            {answer.saveNote}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setDraft(null);
            }}
          >
            {answer.dropNote}
          </Button>
        </div>
      )}
    </>
  );
}
