import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../pieces/Fold';
import { FunctionProgress } from './FunctionProgress';
import { ItemCard } from './ItemCard';
import { ProblemList } from './ProblemList';
import { usePaneState, useScene, type Book } from '../shell/scene';
import { Section } from '../pieces/Section';
import { StateBar } from '../pieces/StateBar';

const useStyles = makeStyles({
  big: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 6px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '6px 0 10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  question: { margin: '6px 0 2px', fontWeight: tokens.fontWeightSemibold },
  reply: { margin: 0 },
});

const PROBLEMS = 'problems';
const STATES = ['scored', 'not-done', 'unanswered'] as const;

/** Where one is while answering: how far, what next, what the row means, and what needs a look. */
export default function Answer({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, store, show, catalogue, language } = useScene();
  const { selected, work } = usePaneState();
  const { pane } = words;
  const { scored, notDone, unanswered } = book.assessment;
  const counts = { scored, 'not-done': notDone, unanswered };
  const total = scored + notDone + unanswered;
  const noun = book.model.functionNoun[language];
  return (
    <>
      <Section title={book.model.title[language]}>
        <p className={styles.big}>{pane.answer.answered(scored + notDone, total)}</p>
        <StateBar scored={scored} notDone={notDone} unanswered={unanswered} />
        <div className={styles.legend}>
          {STATES.map((state) => (
            <span key={state}>{pane.answer.legend[state](counts[state])}</span>
          ))}
        </div>
        <div className={styles.actions}>
          {unanswered > 0 ? (
            <Button
              appearance="primary"
              disabledFocusable={work !== null}
              onClick={() => {
                void store.next();
              }}
            >
              {pane.answer.next}
            </Button>
          ) : (
            <Button
              appearance="primary"
              onClick={() => {
                show('results');
              }}
            >
              {pane.answer.toResults}
            </Button>
          )}
          {book.problems.length > 0 && (
            <Button
              appearance="subtle"
              onClick={() => {
                document.getElementById(PROBLEMS)?.focus();
              }}
            >
              {pane.answer.problemsCount(book.problems.length)}
            </Button>
          )}
        </div>
      </Section>
      <Section title={pane.answer.item}>
        <ItemCard book={book} selected={selected} />
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
      {book.problems.length > 0 && (
        <Section title={pane.answer.problems} id={PROBLEMS}>
          <ProblemList problems={book.problems} readOnly={book.status.readOnly} />
        </Section>
      )}
      <Section title={pane.answer.functions(noun)}>
        <FunctionProgress book={book} />
      </Section>
    </>
  );
}
