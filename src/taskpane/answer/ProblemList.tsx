import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../model/answers';
import { usePaneState, useScene } from '../shell/scene';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: '6px 0 6px 10px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  place: {
    padding: 0,
    border: 'none',
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  next: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    marginBottom: '10px',
  },
});

/** How many are shown before one asks for all: a block pasted wrongly makes a hundred. */
const FIRST = 20;

/** Every slip in the workbook: what it is, what to do, the way to the cell, and the mending where that is safe. */
export function ProblemList({ problems, readOnly }: { problems: readonly Problem[]; readOnly: boolean }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const [all, setAll] = useState(false);
  const { answer, showAll } = words.pane;
  const fixable = readOnly ? [] : problems.filter((problem) => store.actions.fixable(problem));
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <>
      {fixable.length > 0 && (
        <div className={styles.all}>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => {
              void store.run('fix', fixable);
            }}
          >
            {answer.fixAll(fixable.length)}
          </Button>
          <p className={styles.next}>{answer.fixHint}</p>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((problem, index) => {
          const { kind, sheet, cell, id } = problem;
          const { name, what, next } = words.problems.kinds[kind];
          const place = words.problems.where(sheet, cell, id);
          return (
            <li key={`${String(index)} ${kind} ${place}`} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.kind}>{name}</span>
                {sheet !== null && cell !== null ? (
                  <button
                    type="button"
                    className={styles.place}
                    aria-label={answer.goToCell(place)}
                    onClick={() => {
                      void store.select({ sheet, cell });
                    }}
                  >
                    {place}
                  </button>
                ) : (
                  place !== '' && <span>{place}</span>
                )}
              </div>
              <p className={styles.text}>{what(problem)}</p>
              {fixable.includes(problem) ? (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={work !== null}
                  aria-label={answer.fixAt(place)}
                  onClick={() => {
                    void store.run('fix', [problem]);
                  }}
                >
                  {answer.fix}
                </Button>
              ) : (
                <p className={styles.next}>{next}</p>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < problems.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {showAll(problems.length)}
        </Button>
      )}
    </>
  );
}
