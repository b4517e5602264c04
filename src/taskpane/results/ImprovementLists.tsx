import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../pieces/narrow';
import { useState } from 'react';
import { LIST_NAMES, type ItemResult } from '../../model/assessment';
import { FigureButton } from '../pieces/FigureButton';
import { OneStop } from '../pieces/OneStop';
import { Fold } from '../pieces/Fold';
import { ItemWhy } from './ItemWhy';
import { PlanBar } from './PlanBar';
import { useDraft, useScene, type Book } from '../shell/scene';
import { SideTag } from '../pieces/SideTag';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: 0, listStyle: 'none' },
  // In the narrowest pane what follows a name stands below it, and its box beside both.
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    [NARROW]: { flexWrap: 'wrap', gap: '0 8px', paddingInlineStart: '24px' },
  },
  box: {
    alignSelf: 'flex-start',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '4px 0 0',
    [NARROW]: { marginInlineStart: '-24px' },
    accentColor: tokens.colorCompoundBrandBackground,
  },
  tag: { margin: '0 0 2px 24px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: {
    flex: '1 1 auto',
    [NARROW]: { flexBasis: '100%' },
    minWidth: 0,
    padding: '2px 0',
    border: 'none',
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2 },
  subtitle: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Nothing is ticked by itself. */
const NONE: ReadonlySet<string> = new Set();

interface EntryProps {
  readonly book: Book;
  readonly result: ItemResult;
  readonly level: number;
  readonly name: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One entry: a click on the name goes to its row, one on the level shows the reasons. */
function Entry({ book, result, level, name, ticked, onTick }: EntryProps) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { pane } = words;
  const [open, setOpen] = useState(false);
  const { targetSide = null, targetLevel = null } = book.answers.answers[result.id] ?? {};
  return (
    <li>
      <div className={styles.row}>
        {!book.status.readOnly && (
          <input
            type="checkbox"
            className={styles.box}
            aria-label={pane.planned.tick(name)}
            checked={ticked}
            onChange={({ target }) => {
              onTick(target.checked);
            }}
          />
        )}
        <button
          type="button"
          className={styles.name}
          aria-label={pane.results.goTo(name)}
          onClick={() => {
            void store.ways.selectItem(result.id, result.side ?? 'in');
          }}
        >
          {name}
        </button>
        {result.side && <SideTag side={result.side} />}
        <FigureButton
          open={open}
          name={pane.results.whyOf(name, pane.level(level))}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {pane.level(level)}
        </FigureButton>
      </div>
      {(targetSide !== null || targetLevel !== null) && (
        <p className={styles.tag}>
          {pane.planned.tag(
            targetSide === null ? '' : pane.planned.sides[targetSide],
            targetLevel === null ? '' : pane.planned.levelTo(targetLevel),
          )}
        </p>
      )}
      {open && <ItemWhy book={book} id={result.id} />}
    </li>
  );
}

/** The four lists in full, lowest level first, every entry with its reasons. */
export function ImprovementLists({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, catalogue, language, show } = useScene();
  const { pane } = words;
  const { assessment, model } = book;
  const [ticks, tick] = useDraft<ReadonlySet<string>>('plan ticks', NONE);
  const target = catalogue.patterns.find(({ id }) => id === assessment.targetPattern);
  if (!target) {
    return (
      <>
        <p className={styles.quiet}>{pane.results.noTarget}</p>
        <Button
          size="small"
          onClick={() => {
            show('settings');
          }}
        >
          {pane.results.chooseTarget}
        </Button>
      </>
    );
  }
  const ranked = assessment.items.some(({ rank }) => rank !== undefined);
  return (
    <>
      <p className={styles.quiet}>{pane.results.listsLead(target.name[language], ranked)}</p>
      {LIST_NAMES.map((list) => {
        const ids = assessment.lists[list];
        const { title, subtitle } = pane.results.list[list];
        return (
          <Fold
            key={list}
            keep={list}
            open={ids.length > 0}
            label={
              <>
                <span className={styles.title}>{title}</span>{' '}
                <span className={styles.count}>{pane.count(ids.length)}</span>
              </>
            }
          >
            {() => (
              <>
                <p className={styles.subtitle}>{subtitle}</p>
                {ids.length === 0 && <p className={styles.quiet}>{pane.results.noneInList}</p>}
                <OneStop>
                  <ul className={styles.list}>
                    {ids.map((id) => {
                      const result = assessment.items.find((item) => item.id === id);
                      const item = model.items.find((each) => each.id === id);
                      const name = pane.entry(id, item?.name[language] ?? '');
                      if (!result || result.level === null) return null;
                      return (
                        <Entry
                          key={id}
                          {...{ book, result, name }}
                          level={result.level}
                          ticked={ticks.has(id)}
                          onTick={(on) => {
                            const next = new Set(ticks);
                            if (on) next.add(id);
                            else next.delete(id);
                            tick(next);
                          }}
                        />
                      );
                    })}
                  </ul>
                </OneStop>
              </>
            )}
          </Fold>
        );
      })}
      {!book.status.readOnly && (
        <PlanBar
          book={book}
          ids={LIST_NAMES.flatMap((list) => assessment.lists[list]).filter((id) => ticks.has(id))}
          onClear={() => {
            tick(NONE);
          }}
        />
      )}
    </>
  );
}
