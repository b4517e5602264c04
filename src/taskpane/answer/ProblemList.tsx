import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Fold } from '../pieces/Fold';
import { OneStop } from '../pieces/OneStop';
import { Carry } from './Carry';
import { useShownTexts } from './shownTexts';
import type { Problem } from '../../model/answers';
import { usePaneState, useScene } from '../shell/scene';
import { cureOf, quadrantMeant } from './cures';
import { problemLines, type ProblemLine } from './problemLines';

const RegisterRows = lazy(() => import('./RegisterRows'));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: '6px 0 6px 10px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  kind: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '4px 0 0', padding: 0, listStyle: 'none' },
  chip: {
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  way: {
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  next: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cure: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    marginBottom: '10px',
  },
});

/** How many cells are shown before one asks for all: a block pasted wrongly makes a hundred. */
const FIRST = 20;

/** The cells of a line, each the way to itself. */
function Chips({ problems, texts }: { problems: readonly Problem[]; texts: ReadonlyMap<Problem, string> }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const [all, setAll] = useState(false);
  const { answer, showAll } = words.pane;
  const placed = problems.filter(({ sheet, id, found }) => sheet !== null || id !== null || found !== null);
  const shown = all ? placed : placed.slice(0, FIRST);
  return (
    <>
      <OneStop>
        <ul className={styles.chips}>
          {shown.map((problem, index) => {
            const { sheet, cell, id, found } = problem;
            const place = words.problems.where(sheet, cell, id);
            const label = place === '' ? (found ?? '') : place;
            const chip = answer.chip(place, problems.length > 1 ? (texts.get(problem) ?? found) : null);
            return (
              <li key={`${String(index)} ${label}`}>
                {sheet !== null && cell !== null ? (
                  <button
                    type="button"
                    className={`${styles.chip} ${styles.way}`}
                    aria-label={answer.goToCell(chip)}
                    onClick={() => void store.ways.select({ sheet, cell })}
                  >
                    {chip}
                  </button>
                ) : (
                  <span className={styles.chip}>{label}</span>
                )}
              </li>
            );
          })}
        </ul>
      </OneStop>
      {shown.length < placed.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {showAll(placed.length)}
        </Button>
      )}
    </>
  );
}

/** What can be done about the cells of one line, at once. */
function Cure({ line, readOnly }: { line: ProblemLine; readOnly: boolean }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work, opened } = usePaneState();
  const { answer } = words.pane;
  const { kind, problems } = line;
  if (readOnly) return null;
  const fixable = problems.filter((problem) => store.actions.fixable(problem));
  const digits = problems.flatMap((problem) => {
    const quadrant = quadrantMeant(problem);
    return problem.id !== null && quadrant ? [{ id: problem.id, quadrant }] : [];
  });
  const cure = cureOf(line);
  const checklist = opened?.status.sheets['checklist'];
  const rows = problems.filter(({ sheet }) => kind === 'unknown-id' && sheet !== null && sheet === checklist);
  if (fixable.length + digits.length + rows.length === 0 && !cure) return null;
  return (
    <div className={styles.cure}>
      {fixable.length > 0 && (
        <Button
          size="small"
          disabledFocusable={work !== null}
          aria-label={answer.fixKind(words.problems.kinds[kind].name, fixable.length)}
          onClick={() => void store.run('fix', fixable)}
        >
          {answer.fix}
        </Button>
      )}
      {digits.length > 0 && (
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => {
            for (const { id, quadrant } of digits) void store.entries.fill(id, 'quadrant', quadrant);
          }}
        >
          {answer.asQuadrants(digits.length)}
        </Button>
      )}
      {cure && (
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => {
            if (cure === 'calculate' || cure === 'names')
              void store.run(cure === 'names' ? 'mend' : 'calculate', null);
            else void store.run('rebuild', cure === 'results' ? 'results' : 'all');
          }}
        >
          {answer.cures[cure]}
        </Button>
      )}
      {cure === 'names' && <Carry />}
      {rows.length > 0 && (
        <Suspense fallback={null}>
          <RegisterRows problems={rows} />
        </Suspense>
      )}
    </div>
  );
}

/** Names that are gone have one cause, and one cure. */
function Names({ line, readOnly }: { line: ProblemLine; readOnly: boolean }) {
  const styles = useStyles();
  const { words } = useScene();
  const { answer, ids } = words.pane;
  return (
    <li className={styles.item}>
      <span className={styles.kind}>{words.problems.kinds[line.kind].name}</span>
      <p className={styles.text}>{answer.namesGone(line.problems.length)}</p>
      {!readOnly && <p className={styles.next}>{answer.namesNext}</p>}
      <Cure line={line} readOnly={readOnly} />
      <Fold small label={answer.namesWhich}>
        {() => <p className={styles.next}>{ids(line.problems.map(({ found }) => found ?? ''))}</p>}
      </Fold>
    </li>
  );
}

/** Every slip in the workbook, a line for each kind: what it is, what to do, its cells, and the cure where there is one. */
export default function ProblemList({
  problems,
  readOnly,
}: {
  problems: readonly Problem[];
  readOnly: boolean;
}) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const { answer } = words.pane;
  const texts = useShownTexts(problems);
  const fixable = readOnly ? [] : problems.filter((problem) => store.actions.fixable(problem));
  return (
    <>
      {fixable.length > 0 && (
        <div className={styles.all}>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void store.run('fix', fixable)}
          >
            {answer.fixAll(fixable.length)}
          </Button>
          <p className={styles.next}>{answer.fixHint}</p>
        </div>
      )}
      <ul className={styles.list}>
        {problemLines(problems).map((line) => {
          const { name, what, next } = words.problems.kinds[line.kind];
          const cure = cureOf(line);
          if (line.kind === 'missing-name') return <Names key={line.kind} line={line} readOnly={readOnly} />;
          const sentences = [
            ...new Set(
              line.problems.map((problem) =>
                what({ ...problem, found: texts.get(problem) ?? problem.found }),
              ),
            ),
          ];
          return (
            <li key={line.kind} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.kind}>{name}</span>
                {line.problems.length > 1 && <span>{words.pane.count(line.problems.length)}</span>}
              </div>
              {sentences.length === 1 && <p className={styles.text}>{sentences[0]}</p>}
              <Chips problems={line.problems} texts={texts} />
              <p className={styles.next}>
                {!readOnly && (cure === 'results' || cure === 'calculate' || cure === 'rowsBack')
                  ? words.pane.told.cured[cure]
                  : next}
              </p>
              <Cure line={line} readOnly={readOnly} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
