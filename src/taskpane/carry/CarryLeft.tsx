import { use } from 'react';
import { carriedBook } from '../../model/carry/carriedBook';
import { paneCarryWords } from '../../text/paneCarryWords';
import { useModels, useScene, type Book } from '../shell/scene';

/** What is left to decide in a workbook that was carried over. */
export default function CarryLeft({ book: { answers, model } }: { book: Book }) {
  const { language } = useScene();
  const words = use(paneCarryWords(language));
  const models = useModels();
  const book = carriedBook(models, model, answers);
  if (!book) return null;
  const { open, decisions, parked, left } = book.ledger;
  return <p>{words.counts(String(open), String(decisions), String(parked), String(left))}</p>;
}
