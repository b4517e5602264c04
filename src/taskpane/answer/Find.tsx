import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, type KeyboardEvent } from 'react';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { useDraft, usePaneState, useScene, type Book } from '../shell/scene';
import { found, STATES, type ItemFilter } from './found';
import { useFirstNumber } from './useFirstNumber';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '4px' },
  field: {
    ...PLAIN_BUTTON,
    flex: '1 1 110px',
    width: 'auto',
    minWidth: 0,
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: '220px', margin: 0, padding: 0, overflowY: 'auto', listStyle: 'none' },
  item: { ...PLAIN_BUTTON, padding: '3px 4px', ':hover': { textDecorationLine: 'underline' } },
  here: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
});

/** Items by id, name or state; while it is open, "previous" and "next" go through what was found. */
export function Find({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, store, language } = useScene();
  const { selected } = usePaneState();
  const { answer, entry } = words.pane;
  const [wanted, setWanted] = useDraft<ItemFilter>('find', { text: '', state: 'any' });
  const numbered = useFirstNumber(wanted.text, book.model.id);
  const items = found(book, wanted, language, numbered);
  const ids = items.map(({ id }) => id).join(' ');
  useEffect(() => {
    store.ways.walkThrough(ids === '' ? null : ids.split(' '));
  }, [store, ids]);
  useEffect(
    () => () => {
      store.ways.walkThrough(null);
    },
    [store],
  );
  const stop = Math.max(
    0,
    items.findIndex(({ id }) => id === selected?.id),
  );
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const places = [...currentTarget.querySelectorAll('button')];
    const at = places.findIndex((place) => place === document.activeElement);
    if (key === 'ArrowDown') places[at + 1]?.focus();
    else if (key === 'ArrowUp') places[at - 1]?.focus();
  };
  return (
    <>
      <div className={styles.fields} role="search" aria-label={answer.find.title}>
        <input
          type="search"
          className={styles.field}
          aria-label={answer.find.text}
          placeholder={answer.find.text}
          value={wanted.text}
          onChange={({ target }) => {
            setWanted({ ...wanted, text: target.value });
          }}
        />
        <select
          className={styles.field}
          aria-label={answer.find.state}
          value={wanted.state}
          onChange={({ target }) => {
            const state = STATES.find((each) => each === target.value);
            if (state) setWanted({ ...wanted, state });
          }}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {answer.find.states[state]}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.count} role="status">
        {answer.find.count(items.length)}
      </p>
      <ul className={styles.list} onKeyDown={onKeyDown}>
        {items.map(({ id, name }, index) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={index === stop ? 0 : -1}
              aria-current={id === selected?.id}
              className={mergeClasses(styles.item, id === selected?.id && styles.here)}
              onClick={() => void store.ways.selectItem(id)}
            >
              {entry(id, name[language])}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
