import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../pieces/Section';
import { useScene, type Book } from '../shell/scene';

const Carry = lazy(() => import('./Carry'));
const CarryLeft = lazy(() => import('./CarryLeft'));

/** The way to the model that follows, or what is left to decide of the way here; nothing where there is neither. */
export function CarryEntry({ book }: { book: Book }) {
  const { words, carry, catalogue, language } = useScene();
  const [shown, show] = useState(false);
  const to = catalogue.models.find(({ id }) => id === book.model.successor);
  const { settings } = words.pane;
  if (book.answers.carried)
    return (
      <Section title={settings.carried}>
        <Suspense fallback={<p role="status">{words.pane.loading}</p>}>
          <CarryLeft book={book} />
        </Suspense>
      </Section>
    );
  if (!carry || !to) return null;
  return (
    <Section title={settings.carry(to.title[language])}>
      {shown ? (
        <Suspense fallback={<p role="status">{words.pane.loading}</p>}>
          <Carry />
        </Suspense>
      ) : (
        <Button
          onClick={() => {
            show(true);
          }}
        >
          {settings.carryShow}
        </Button>
      )}
    </Section>
  );
}
