import { makeStyles, tokens } from '@fluentui/react-components';
import { bands } from '../../bands';
import { comment } from '../../model/explain/comment';
import { isEven } from '../../model/explain/isEven';
import { Fold } from '../pieces/Fold';
import { PlaceWhy } from './PlaceWhy';
import { useScene, type Book } from '../shell/scene';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: '0 0 6px',
    padding: 0,
    listStyle: 'none',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: { whiteSpace: 'nowrap' },
  text: { margin: '2px 0 0' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly book: Book;
  readonly as: 'strength' | 'weakness';
}

/** The functions named as strengths or weaknesses, with what is said of each. */
export function Places({ book, as }: Props) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { results, outOf, gap, entry } = words.pane;
  const even = isEven(book.assessment.functions.map(({ maturity }) => maturity)) ? results.even : null;
  const ids = as === 'strength' ? book.assessment.strengths : book.assessment.weaknesses;
  return (
    <Section title={as === 'strength' ? results.strengths : results.weaknesses}>
      {ids.length === 0 ? (
        <p className={styles.quiet}>{results.fewFunctions(book.model.functionNoun[language])}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {ids.map((id) => {
              const group = book.model.functions.find((each) => each.id === id);
              const result = book.assessment.functions.find((each) => each.id === id);
              if (!group || !result || result.maturity === null || result.shown === null) return null;
              return (
                <li key={id}>
                  <div className={styles.head}>
                    <span>{entry(id, group.name[language])}</span>
                    <span className={styles.figure}>{outOf(result.shown)}</span>
                  </div>
                  <p className={styles.quiet}>
                    {results.stands(result.scored, result.scored + result.notDone + result.unanswered)}
                  </p>
                  <p className={styles.text}>
                    {comment(group, as, bands, result.maturity, language, gap, even)}
                  </p>
                </li>
              );
            })}
          </ul>
          <Fold small label={results.why} name={results.whyPlace}>
            {() => <PlaceWhy book={book} />}
          </Fold>
        </>
      )}
    </Section>
  );
}
