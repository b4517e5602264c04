import { makeStyles, tokens } from '@fluentui/react-components';
import { background } from '../../background';
import { Fold } from '../pieces/Fold';
import { Section } from '../pieces/Section';
import { useScene, type Book } from '../shell/scene';
import { FunctionProgress } from './FunctionProgress';

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

const STATES = ['scored', 'not-done', 'unanswered'] as const;

/** What stands below the item: how far each function is, and help. */
export default function Below({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { answer } = words.pane;
  const { scored, notDone, unanswered } = book.assessment;
  const counts = { scored, 'not-done': notDone, unanswered };
  return (
    <>
      <Section title={answer.functions(book.model.functionNoun[language])}>
        <div className={styles.legend}>
          {STATES.map((state) => (
            <span key={state}>{answer.legend[state](counts[state])}</span>
          ))}
        </div>
        <FunctionProgress book={book} />
      </Section>
      <Section title={answer.help}>
        <Fold label={answer.faq}>
          {() =>
            background.faq.map(({ question, answer: reply }) => (
              <div key={question[language]}>
                <p className={styles.question}>{question[language]}</p>
                <p className={styles.reply}>{reply[language]}</p>
              </div>
            ))
          }
        </Fold>
      </Section>
    </>
  );
}
