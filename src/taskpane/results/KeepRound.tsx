import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { AskFirst } from '../pieces/AskFirst';
import { Fold } from '../pieces/Fold';
import { useFormStyles } from '../pieces/useFormStyles';
import { useDraft, usePaneState, useScene, type Book } from '../shell/scene';

interface Wish {
  readonly name: string;
  readonly withoutNotes: boolean;
  readonly clear: boolean;
}

const NEW: Wish = { name: '', withoutNotes: false, clear: false };

/** Keeps the answers of today under a name; nothing is kept by itself. */
export function KeepRound({ book }: { book: Book }) {
  const styles = useFormStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const { keeping, or } = words.pane;
  const [wish, set] = useDraft<Wish>('keep round', NEW);
  const { answers, status } = book;
  const kept = answers.rounds ?? [];
  const stuck = work !== null || status.readOnly || wish.name.trim() === '';
  const keep = async () => {
    if (!stuck && (await store.run('keepRound', wish))) set(NEW);
  };
  return (
    <Fold label={keeping.title} keep="keep round">
      {() => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // Enter in the name keeps and goes on; what blanks the scores is asked first.
            if (!wish.clear) void keep();
          }}
        >
          <p className={styles.quiet}>
            {[
              keeping.lead(status.sheets['rounds'] ?? null),
              ...(answers.parts?.includes('rounds') ? [] : [keeping.comes]),
            ].join(words.pane.gap)}
          </p>
          {kept.length > 0 && (
            <p className={styles.quiet}>{keeping.rounds(kept.map(({ name }) => name).join(or))}</p>
          )}
          <div className={styles.fields}>
            <Field label={keeping.name} className={styles.field}>
              <Input
                value={wish.name}
                placeholder={keeping.example}
                onChange={(_, { value }) => {
                  set({ ...wish, name: value });
                }}
              />
            </Field>
            <Checkbox
              label={keeping.notes}
              checked={!wish.withoutNotes}
              onChange={(_, { checked }) => {
                set({ ...wish, withoutNotes: checked !== true });
              }}
            />
            <Field label={keeping.then} className={styles.field}>
              <RadioGroup
                value={wish.clear ? 'clear' : 'on'}
                onChange={(_, { value }) => {
                  set({ ...wish, clear: value === 'clear' });
                }}
              >
                <Radio value="on" label={keeping.goOn} />
                <Radio value="clear" label={keeping.clear} />
              </RadioGroup>
            </Field>
          </div>
          {wish.clear ? (
            <AskFirst
              danger
              label={keeping.keep}
              ask={keeping.ask}
              what={keeping.askWhat}
              yes={keeping.askYes}
              disabled={stuck}
              onYes={() => {
                void keep();
              }}
            />
          ) : (
            <Button type="submit" disabledFocusable={stuck}>
              {keeping.keep}
            </Button>
          )}
        </form>
      )}
    </Fold>
  );
}
