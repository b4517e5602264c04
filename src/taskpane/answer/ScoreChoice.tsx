import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { SIDES, type Side } from '../../model/catalogue';
import { openingSide } from '../../model/openingSide';
import { Fold } from '../pieces/Fold';
import { hidden } from '../pieces/hidden';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { usePaneState, useScene, type Book } from '../shell/scene';
import type { ItemPlace } from '../store/paneActions';
import { pressedScore } from './pressedScore';

const Facts = lazy(() => import('./Facts'));

/** From here on both sides have room beside each other. */
const WIDE = '@media (min-width: 420px)';

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: '4px', marginBottom: '4px', [WIDE]: { display: 'none' } },
  tab: {
    ...PLAIN_BUTTON,
    flex: '1 1 0',
    width: 'auto',
    minWidth: 0,
    padding: '4px 8px',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
    '::first-letter': { textTransform: 'uppercase' },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  sides: { display: 'flex', gap: '8px' },
  side: { flex: '1 1 0', minWidth: 0 },
  away: { display: 'none', [WIDE]: { display: 'block' } },
  head: {
    display: 'none',
    margin: '0 0 2px',
    padding: '0 6px',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
    [WIDE]: { display: 'block' },
  },
  score: {
    ...PLAIN_BUTTON,
    display: 'flex',
    gap: '8px',
    padding: '4px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
  },
  still: {
    cursor: 'default',
    ':hover': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  digit: { display: 'flex', flexShrink: 0, gap: '3px', width: '2em', fontWeight: tokens.fontWeightSemibold },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  hint: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const sideIn = (place: HTMLElement, side: Side) => place.querySelector(`[data-side="${side}"]`);

/**
 * What each score means, on the side one looks at; a click or a digit puts it into its cell. Arrows up and down move
 * among them, left and right go from item to item, Delete makes the cell blank.
 */
export function ScoreChoice({ book, selected }: { book: Book; selected: ItemPlace }) {
  const styles = useStyles();
  const { words, catalogue, language, store } = useScene();
  const { work } = usePaneState();
  const { pane } = words;
  const { id, side } = selected;
  const opening = (): Side => side ?? openingSide(book.answers, id);
  const [looked, setLooked] = useState<{ readonly side: Side; readonly at: ItemPlace }>(() => ({
    side: opening(),
    at: selected,
  }));
  // The side whose cell is selected comes to the front; from then on it is the person's choice.
  if (id !== looked.at.id) setLooked({ side: opening(), at: selected });
  else if (side !== looked.at.side) setLooked({ side: side ?? looked.side, at: selected });
  const still = book.status.readOnly || work !== null;
  const choose = (on: Side, value: number | null) => {
    if (!still) void store.entries.fill(id, on, value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { altKey, ctrlKey, metaKey, key, currentTarget, target } = event;
    if (altKey || ctrlKey || metaKey) return;
    const digit = pressedScore(event.nativeEvent);
    // On the tabs, too: they are for the side that is looked at.
    const on = SIDES.find((each) => sideIn(currentTarget, each)?.contains(target as Node)) ?? looked.side;
    const places = [...(sideIn(currentTarget, on)?.querySelectorAll<HTMLElement>('[data-score]') ?? [])];
    const at = places.findIndex((place) => place === document.activeElement);
    if (digit !== null) {
      choose(on, digit);
      places.find(({ dataset }) => dataset['score'] === String(digit))?.focus();
    } else if (key === 'Delete' || key === 'Backspace') choose(on, null);
    else if (key === 'ArrowLeft') void store.ways.step(-1);
    else if (key === 'ArrowRight') void store.ways.step(1);
    else if (key === 'ArrowUp') places[at - 1]?.focus();
    else if (key === 'ArrowDown') places[at + 1]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div onKeyDown={onKeyDown}>
        <div className={styles.tabs} role="group" aria-label={pane.answer.sides}>
          {SIDES.map((each) => {
            const stands = store.entries.shown(id, each);
            return (
              <button
                key={each}
                type="button"
                data-again
                className={mergeClasses(styles.tab, looked.side === each && styles.here)}
                aria-pressed={looked.side === each}
                onClick={() => {
                  setLooked({ ...looked, side: each });
                }}
              >
                {pane.answer.sideWith(pane.sideLong[each], stands === null ? pane.none : String(stands))}
              </button>
            );
          })}
        </div>
        <div className={styles.sides}>
          {SIDES.map((each) => {
            const stands = store.entries.shown(id, each);
            const current = catalogue.criteria.find(({ score }) => score === stands);
            return (
              <div
                key={each}
                className={mergeClasses(styles.side, looked.side !== each && styles.away)}
                data-side={each}
                {...(looked.side === each && { 'data-looked': true })}
                role="group"
                aria-label={pane.answer.scoresOf(pane.sideLong[each])}
              >
                <p className={styles.head} aria-hidden="true">
                  {pane.sideLong[each]}
                </p>
                {catalogue.criteria.map(({ score, [each]: meaning }) => {
                  const chosen = score === stands;
                  return (
                    <button
                      key={score}
                      type="button"
                      data-again
                      data-score={score}
                      tabIndex={score === (current ?? catalogue.criteria[0])?.score ? 0 : -1}
                      aria-pressed={chosen}
                      aria-disabled={still}
                      className={mergeClasses(styles.score, chosen && styles.chosen, still && styles.still)}
                      onClick={() => {
                        choose(each, score);
                      }}
                    >
                      <span className={styles.digit}>
                        {score}
                        {chosen && <span aria-hidden="true">●</span>}
                      </span>
                      <span className={styles.text}>{meaning[language]}</span>
                    </button>
                  );
                })}
                {stands !== null && !current && (
                  <p className={styles.hint}>{pane.answer.junk(String(stands))}</p>
                )}
                {stands !== null && (
                  <button
                    type="button"
                    data-again
                    tabIndex={-1}
                    aria-disabled={still}
                    className={mergeClasses(styles.score, still && styles.still)}
                    onClick={() => {
                      choose(each, null);
                    }}
                  >
                    {pane.answer.makeBlank}
                    <span style={hidden}>{pane.sideLong[each]}</span>
                  </button>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {!book.status.readOnly && <p className={styles.hint}>{pane.answer.keys}</p>}
      <Fold small label={pane.answer.facts}>
        {() => (
          <Suspense fallback={null}>
            <Facts book={book} id={id} side={looked.side} still={still} choose={choose} />
          </Suspense>
        )}
      </Fold>
    </>
  );
}
