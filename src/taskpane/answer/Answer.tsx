import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Fold } from '../pieces/Fold';
import { Section } from '../pieces/Section';
import { usePaneState, useScene, type Book } from '../shell/scene';
import { Progress } from './Progress';

const ItemCard = lazy(() => import('./ItemCard'));
const FunctionProgress = lazy(() => import('./FunctionProgress'));
const Find = lazy(() => import('./Find'));
const ProblemList = lazy(() => import('./ProblemList'));

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 12px',
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  question: { margin: '6px 0 2px', fontWeight: tokens.fontWeightSemibold },
  reply: { margin: 0 },
});

const PROBLEMS = 'problems';
const STATES = ['scored', 'not-done', 'unanswered'] as const;

/** Takes the keyboard to the scores of the item one was sent to. */
function useSentTo(place: { readonly current: HTMLElement | null }) {
  const { sent } = usePaneState();
  const last = useRef(sent);
  useEffect(() => {
    if (last.current === sent) return;
    last.current = sent;
    // Whoever types in the sheet must not have the keyboard taken away.
    if (!document.hasFocus()) return;
    place.current?.querySelector<HTMLElement>('[data-looked] [data-score][tabindex="0"]')?.focus();
  });
}

/** The item one is at and its scores first; then what needs a look, how far each function is, and help. */
export default function Answer({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, catalogue, language } = useScene();
  const { pane } = words;
  const { scored, notDone, unanswered } = book.assessment;
  const counts = { scored, 'not-done': notDone, unanswered };
  const noun = book.model.functionNoun[language];
  const card = useRef<HTMLDivElement>(null);
  useSentTo(card);
  return (
    <>
      <Progress book={book} problems={PROBLEMS} />
      <div ref={card}>
        <Section title={pane.answer.item} bare>
          <Suspense fallback={null}>
            <ItemCard book={book} />
          </Suspense>
          <Fold label={pane.answer.find.title}>
            {() => (
              <Suspense fallback={null}>
                <Find book={book} />
              </Suspense>
            )}
          </Fold>
        </Section>
      </div>
      {book.problems.length > 0 && (
        <Section title={pane.answer.problems} id={PROBLEMS}>
          <Suspense fallback={null}>
            <ProblemList problems={book.problems} readOnly={book.status.readOnly} />
          </Suspense>
        </Section>
      )}
      <Section title={pane.answer.functions(noun)}>
        <div className={styles.legend}>
          {STATES.map((state) => (
            <span key={state}>{pane.answer.legend[state](counts[state])}</span>
          ))}
        </div>
        <Suspense fallback={null}>
          <FunctionProgress book={book} />
        </Suspense>
      </Section>
      <Section title={pane.answer.help}>
        <Fold label={pane.answer.faq}>
          {() =>
            catalogue.faq.map(({ question, answer }) => (
              <div key={question[language]}>
                <p className={styles.question}>{question[language]}</p>
                <p className={styles.reply}>{answer[language]}</p>
              </div>
            ))
          }
        </Fold>
      </Section>
    </>
  );
}
