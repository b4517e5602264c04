import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../pieces/Section';
import { useScene, type Book } from '../shell/scene';

const Carry = lazy(() => import('./Carry'));

/** The way to the model that follows; nothing where none does. */
export function CarryEntry({ book }: { book: Book }) {
  const { words, carry, catalogue, language } = useScene();
  const [shown, show] = useState(false);
  const to = catalogue.models.find(({ id }) => id === book.model.successor);
  if (!carry || !to) return null;
  const { settings } = words.pane;
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
