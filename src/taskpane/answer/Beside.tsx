import { makeStyles, tokens } from '@fluentui/react-components';
import { first } from '../../first';
import { numbersOf } from '../../model/beside/first';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  line: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What others say of an item: where FIRST's framework has it. */
export default function Beside({ book, id }: { book: Book; id: string }) {
  const styles = useStyles();
  const { words } = useScene();
  const { answer } = words.pane;
  if (book.model.id !== first.model || book.model.items.find((each) => each.id === id)?.own) return null;
  const numbers = numbersOf(first, id);
  return (
    <p className={styles.line}>
      {numbers.length === 0 ? answer.notInFirst : answer.first(numbers.join(', '))}
    </p>
  );
}
