import { lazy, Suspense } from 'react';
import { Section } from '../pieces/Section';
import { useScene, type Book } from '../shell/scene';
import { Progress } from './Progress';

const ItemCard = lazy(() => import('./ItemCard'));
const FindFold = lazy(() => import('./FindFold'));
const ProblemList = lazy(() => import('./ProblemList'));
const CatalogueNews = lazy(() => import('./CatalogueNews'));
const Below = lazy(() => import('./Below'));

const PROBLEMS = 'problems';

/** The item one is at and its scores first; then what needs a look, how far each function is, and help. */
export default function Answer({ book }: { book: Book }) {
  const { words } = useScene();
  const { answer } = words.pane;
  return (
    <>
      <Progress book={book} problems={PROBLEMS} />
      <Section title={answer.item} bare>
        <Suspense fallback={null}>
          <ItemCard book={book} />
          <FindFold book={book} />
        </Suspense>
      </Section>
      {(book.catalogue?.newer || (book.catalogue?.changes.length ?? 0) > 0) && (
        <Suspense fallback={null}>
          <CatalogueNews book={book} />
        </Suspense>
      )}
      {book.problems.length > 0 && (
        <Section title={answer.problems} id={PROBLEMS}>
          <Suspense fallback={null}>
            <ProblemList problems={book.problems} readOnly={book.status.readOnly} />
          </Suspense>
        </Section>
      )}
      <Suspense fallback={null}>
        <Below book={book} />
      </Suspense>
    </>
  );
}
