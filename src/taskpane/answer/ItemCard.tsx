import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { SideTag } from '../pieces/SideTag';
import { usePaneState, useScene, type Book } from '../shell/scene';
import { ScoreChoice } from './ScoreChoice';

const NoteField = lazy(() => import('./NoteField'));
const OwnMarks = lazy(() => import('./OwnMarks'));
const Beside = lazy(() => import('./Beside'));
const SurveyNote = lazy(() => import('./SurveyNote'));

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 4px',
    margin: '-8px 0 2px -6px',
  },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '2px 4px', marginInlineStart: 'auto' },
  name: { margin: '0 0 2px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  quiet: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', margin: '0 0 6px' },
  fact: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  own: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** The ways from the item to others, back from the last entry, and to its row. */
function Ways({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { selected, undo, walk, work } = usePaneState();
  const { answer } = words.pane;
  const ids = walk ?? book.model.items.map(({ id }) => id);
  const at = ids.indexOf(selected?.id ?? '');
  const last = undo.at(-1);
  return (
    <div className={styles.ways}>
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          size="small"
          appearance="subtle"
          style={{ minWidth: 0, order: step }}
          data-again
          aria-label={step < 0 ? answer.before : answer.after}
          title={step < 0 ? answer.before : answer.after}
          disabledFocusable={store.ways.beside(step) === null}
          onClick={() => void store.ways.step(step)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d={step < 0 ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </Button>
      ))}
      <span className={styles.place}>{answer.position(at < 0 ? null : at + 1, ids.length)}</span>
      <span className={styles.ends} style={{ order: 2 }}>
        {last && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={answer.takeBackOf(last.id)}
            disabledFocusable={work !== null}
            onClick={() => void store.entries.takeBack()}
          >
            {answer.takeBack}
          </Button>
        )}
        {selected && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void store.ways.selectItem(selected.id, selected.side ?? undefined)}
          >
            {answer.goTo}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Takes the keyboard to the scores of the item one was sent to, also where they come only after that. */
function useSentTo(place: { readonly current: HTMLElement | null }) {
  const { drafts } = useScene();
  const { sent } = usePaneState();
  useEffect(() => {
    if ((drafts.get('sent') ?? 0) === sent) return;
    const scores = place.current?.querySelector<HTMLElement>('[data-looked] [data-score][tabindex="0"]');
    if (!scores) return;
    drafts.set('sent', sent);
    // Whoever types in the sheet must not have the keyboard taken away.
    if (document.hasFocus()) scores.focus();
  });
}

/** What the item in the selected row means, where patterns put it, and its scores. */
export default function ItemCard({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, catalogue, language } = useScene();
  const { selected } = usePaneState();
  const { pane } = words;
  const scores = useRef<HTMLDivElement>(null);
  useSentTo(scores);
  const item = book.model.items.find(({ id }) => id === selected?.id);
  if (!item || !selected) {
    const way = book.assessment.unanswered > 0 ? pane.answer.next : pane.answer.find.title;
    const sheet = book.status.sheets['checklist'];
    return (
      <>
        <Ways book={book} />
        {sheet !== undefined && <p className={styles.text}>{pane.answer.noItem(sheet, way)}</p>}
      </>
    );
  }
  const answer = book.answers.answers[item.id] ?? null;
  const group = book.model.functions.find(({ id }) => id === item.function);
  const quadrant = catalogue.quadrants.find(({ id }) => id === answer?.quadrant);
  const { currentPattern, targetPattern, patterns } = book.answers;
  const asked = (pattern: typeof currentPattern) =>
    pattern && quadrant ? patterns[pattern][quadrant.id] : null;
  const [now, then] = [asked(currentPattern), asked(targetPattern)];
  const aliases = item.aliases[language];
  return (
    <>
      <Ways book={book} />
      <h3 className={styles.name}>{pane.entry(item.id, item.name[language])}</h3>
      <p className={styles.quiet}>{pane.entry(item.function, group?.name[language] ?? '')}</p>
      {item.description[language] !== item.name[language] && (
        <p className={styles.text}>{item.description[language]}</p>
      )}
      {aliases.length > 0 && <p className={styles.quiet}>{pane.answer.aliases(aliases.join(pane.or))}</p>}
      <div className={styles.facts}>
        {quadrant && (
          <span className={styles.fact}>{pane.answer.pattern(quadrant.id, quadrant.name[language])}</span>
        )}
        {now && (
          <span className={styles.fact}>
            {pane.answer.currentSide} <SideTag side={now} />
          </span>
        )}
        {then && (
          <span className={styles.fact}>
            {pane.answer.targetSide} <SideTag side={then} />
          </span>
        )}
      </div>
      {answer?.recommendation === 'unnecessary' && <p className={styles.text}>{pane.answer.outOfScope}</p>}
      {(item.own || (answer?.quadrant && answer.quadrant !== item.quadrant)) && (
        <Suspense fallback={null}>
          <OwnMarks book={book} id={item.id} />
        </Suspense>
      )}
      {(answer?.supplement ?? '') !== '' && (
        <dl className={styles.own}>
          <dt className={styles.term}>{pane.answer.supplement}</dt>
          <dd className={styles.meaning}>{answer?.supplement}</dd>
        </dl>
      )}
      <div ref={scores}>
        <ScoreChoice book={book} selected={selected} />
      </div>
      <Suspense fallback={null}>
        <NoteField key={item.id} book={book} id={item.id} />
        <Beside book={book} id={item.id} />
        {book.answers.parts?.includes('survey') && (
          <SurveyNote key={`${item.id} survey`} model={book.model.id} id={item.id} />
        )}
      </Suspense>
    </>
  );
}
