import { use } from 'react';
import { ledger } from '../../model/carry/standing';
import { paneCarryWords } from '../../text/paneCarryWords';
import { useScene, type Book } from '../shell/scene';

const BLANK = { insource: null, outsource: null };

/** What is left to decide in a workbook that was carried over. */
export default function CarryLeft({ book: { answers, model } }: { book: Book }) {
  const { catalogue, language } = useScene();
  const words = use(paneCarryWords(language));
  const from = catalogue.models.find(({ id }) => id === answers.carried?.from);
  if (!answers.carried || !from) return null;
  const book = ledger(from, model, answers.carried, (id) => answers.answers[id] ?? BLANK);
  const { open, decisions, parked, left } = book;
  const [a, b, c, d] = [open, decisions, parked, left].map(String);
  return <p>{words.counts(a ?? '', b ?? '', c ?? '', d ?? '')}</p>;
}
