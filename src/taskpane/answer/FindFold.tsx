import { Fold } from '../pieces/Fold';
import { useScene, type Book } from '../shell/scene';
import { Find } from './Find';

/** The way to find items, behind a button. */
export default function FindFold({ book }: { book: Book }) {
  const { words } = useScene();
  return <Fold label={words.pane.answer.find.title}>{() => <Find book={book} />}</Fold>;
}
