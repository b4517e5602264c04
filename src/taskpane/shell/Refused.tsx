import { lazy, Suspense } from 'react';
import type { PaneReading } from '../store/paneActions';
import { useScene } from './scene';
import { Section } from '../pieces/Section';

const ProblemList = lazy(() => import('../answer/ProblemList'));

/** A workbook of ours that cannot be shown: why, and what to do. */
export function Refused({ opened }: { opened: PaneReading }) {
  const { words } = useScene();
  return (
    <Section title={words.pane.failed.command.read}>
      <Suspense fallback={null}>
        <ProblemList problems={opened.problems} readOnly />
      </Suspense>
    </Section>
  );
}
