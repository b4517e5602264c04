import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import { Section } from '../pieces/Section';
import { useModels, useScene, type Book } from '../shell/scene';

const Carry = lazy(() => import('./Carry'));
const CarryFile = lazy(() => import('./CarryFile'));
const CarryLeft = lazy(() => import('./CarryLeft'));

/** The way to the model that follows, or what is left to decide of the way here; nothing where there is neither. */
export function CarryEntry({ book }: { book: Book }) {
  const { words, carry, language } = useScene();
  const models = useModels();
  const [shown, show] = useState(false);
  const heading = useId();
  const to = models.find(({ id }) => id === book.model.successor);
  const { settings } = words.pane;
  if (book.answers.carried)
    return (
      <Section title={settings.carried}>
        <Suspense fallback={<p role="status">{words.pane.loading}</p>}>
          <CarryLeft book={book} />
        </Suspense>
      </Section>
    );
  if (!carry) return null;
  const older = models.find(({ successor }) => successor === book.model.id);
  if (!to && !older) return null;
  const title = to ? settings.carry(to.title[language]) : settings.carryFrom(older?.title[language] ?? '');
  return (
    <Section title={title} id={heading}>
      {shown ? (
        <Suspense fallback={<p role="status">{words.pane.loading}</p>}>
          {to ? <Carry /> : <CarryFile />}
        </Suspense>
      ) : (
        <Button
          onClick={() => {
            show(true);
            // The button goes.
            document.getElementById(heading)?.focus();
          }}
        >
          {to ? settings.carryShow : settings.carryFile}
        </Button>
      )}
    </Section>
  );
}
