import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../pieces/Fold';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  items: { margin: '8px 0 0', padding: 0, border: 'none', minWidth: 0 },
});

/** Which items are part of the self-check: one by one, or a whole function by one button. */
export function ScopeChoice({ book, disabled }: { book: Book; disabled: boolean }) {
  const styles = useStyles();
  const { words, store, language } = useScene();
  const { settings, entry } = words.pane;
  const { model, answers } = book;
  const isOut = (id: string) => answers.answers[id]?.recommendation === 'unnecessary';
  const set = (ids: readonly string[], out: boolean) => {
    if (!disabled) void store.run('setScope', { ids, out });
  };
  return (
    <>
      <p className={styles.quiet}>{settings.scopeHint}</p>
      <p className={styles.quiet}>
        {settings.scopeCount(model.items.filter(({ id }) => isOut(id)).length, model.items.length)}
      </p>
      {model.functions.map((group) => {
        const items = model.items.filter((item) => item.function === group.id);
        const out = items.filter(({ id }) => isOut(id)).length;
        const name = group.short[language];
        const all = out === items.length;
        return (
          <Fold key={group.id} small label={settings.scopeOf(name, out)}>
            {() => (
              <fieldset className={styles.items} aria-label={name}>
                <Button
                  size="small"
                  disabledFocusable={disabled}
                  onClick={() => {
                    set(
                      items.map(({ id }) => id),
                      !all,
                    );
                  }}
                >
                  {all ? settings.scopeIn(name) : settings.scopeOut(name)}
                </Button>
                {items.map((item) => (
                  <div key={item.id}>
                    <Checkbox
                      label={entry(item.id, item.name[language])}
                      checked={!isOut(item.id)}
                      aria-disabled={disabled}
                      onChange={(_, { checked }) => {
                        set([item.id], checked !== true);
                      }}
                    />
                  </div>
                ))}
              </fieldset>
            )}
          </Fold>
        );
      })}
    </>
  );
}
