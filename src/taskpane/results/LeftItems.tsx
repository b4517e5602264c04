import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { Ids } from './Ids';

interface Props {
  readonly book: Book;
  /** What is said of so many items. */
  readonly what: string;
  readonly items: readonly { readonly id: string }[];
}

/** Items that an explanation names without a number, if there are any. */
export function LeftItems({ book, what, items }: Props) {
  const styles = useWhyStyles();
  const { why } = useScene().words.pane;
  if (items.length === 0) return null;
  return (
    <p className={styles.line}>
      {why.left(what)}
      <Ids book={book} ids={items.map(({ id }) => id)} />
    </p>
  );
}
