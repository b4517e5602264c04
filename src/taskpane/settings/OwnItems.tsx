import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { use, useId } from 'react';
import { QUADRANTS, type Quadrant } from '../../model/catalogue';
import { ownFunctions } from '../../model/own/cleanOwnItems';
import { OWN_LETTER, type OwnItem } from '../../model/own/ownItem';
import { MOST_OWN_ITEMS, ownItemsOf } from '../../model/own/ownItems';
import { capital } from '../../text/capital';
import { languages } from '../../text/languages';
import { paneOwnItemsWords } from '../../text/paneOwnItemsWords';
import { Fold } from '../pieces/Fold';
import { useFormStyles } from '../pieces/useFormStyles';
import { useDraft, useScene, type Book } from '../shell/scene';

/** What the row of the list takes at most. */
const LONGEST = { name: 200, description: 2000 } as const;

interface Wish {
  readonly function: string;
  readonly name: string;
  readonly description: string;
  readonly quadrant: Quadrant;
  readonly counts: boolean;
}
const NEW: Wish = { function: '', name: '', description: '', quadrant: 'I', counts: false };

/** How many items were added to the model, and a form for one more. */
export function OwnItems({ book, disabled }: { book: Book; disabled: boolean }) {
  const styles = useFormStyles();
  const { words, store, language, catalogue } = useScene();
  const said = use(paneOwnItemsWords(language));
  const [wish, set] = useDraft<Wish>('own item', NEW);
  const full = useId();
  const { model, answers } = book;
  const added = ownItemsOf(model);
  const isFull = (answers.ownItems ?? added).length >= MOST_OWN_ITEMS;
  const letters = ownFunctions(model);
  const nameOf = (letter: string) =>
    letter === OWN_LETTER
      ? words.pane.entry(letter, said.apart)
      : (model.functions.find(({ id }) => id === letter)?.short[language] ?? letter);
  const stuck = disabled || isFull || wish.name.trim() === '';
  const add = async () => {
    if (stuck) return;
    const item: Omit<OwnItem, 'id' | 'on'> = {
      function: wish.function || (letters[0] ?? OWN_LETTER),
      name: Object.fromEntries(
        languages().map((each) => [each, each === answers.language ? wish.name.trim() : '']),
      ) as OwnItem['name'],
      ...{ description: wish.description.trim(), quadrant: wish.quadrant, counts: wish.counts, by: '' },
    };
    if (await store.run('addOwnItem', item)) set({ ...NEW, function: wish.function });
  };
  return (
    <>
      <p className={styles.quiet}>{said.about}</p>
      {added.length > 0 && (
        <p className={styles.quiet}>
          {said.count(added.length, model.items.filter(({ own }) => own?.counts).length)}
        </p>
      )}
      <Fold small label={said.open} keep="own item">
        {() => (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <div className={styles.fields}>
              <Field label={capital(model.functionNoun[language])} className={styles.field}>
                <Select
                  value={wish.function || letters[0]}
                  onChange={(_, { value }) => {
                    set({ ...wish, function: value });
                  }}
                >
                  {letters.map((letter) => (
                    <option key={letter} value={letter}>
                      {nameOf(letter)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={said.name} hint={said.nameHint} className={styles.field}>
                <Input
                  value={wish.name}
                  maxLength={LONGEST.name}
                  onChange={(_, { value }) => {
                    set({ ...wish, name: value });
                  }}
                />
              </Field>
              <Field label={said.description} className={styles.field}>
                <Textarea
                  value={wish.description}
                  maxLength={LONGEST.description}
                  onChange={(_, { value }) => {
                    set({ ...wish, description: value });
                  }}
                />
              </Field>
              <Field label={said.quadrant} className={styles.field}>
                <Select
                  value={wish.quadrant}
                  onChange={(_, { value }) => {
                    set({ ...wish, quadrant: QUADRANTS.find((each) => each === value) ?? NEW.quadrant });
                  }}
                >
                  {QUADRANTS.map((each) => (
                    <option key={each} value={each}>
                      {words.pane.answer.pattern(
                        each,
                        catalogue.quadrants.find(({ id }) => id === each)?.name[language] ?? '',
                      )}
                    </option>
                  ))}
                </Select>
              </Field>
              <Checkbox
                label={said.counts}
                checked={wish.counts}
                onChange={(_, { checked }) => {
                  set({ ...wish, counts: checked === true });
                }}
              />
            </div>
            {isFull && (
              <p id={full} className={styles.quiet}>
                {said.full(MOST_OWN_ITEMS)}
              </p>
            )}
            <Button type="submit" disabledFocusable={stuck} {...(isFull && { 'aria-describedby': full })}>
              {said.add}
            </Button>
          </form>
        )}
      </Fold>
    </>
  );
}
