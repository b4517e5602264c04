import { lazy, Suspense } from 'react';
import type { PaneReading } from '../store/paneActions';
import { useScene } from './scene';
import { Section } from '../pieces/Section';

const ProblemList = lazy(() => import('../answer/ProblemList'));
const Comparison = lazy(() => import('../start/Comparison'));
const FoundAgain = lazy(() => import('../start/FoundAgain'));

/** A workbook of ours that cannot be shown: why, and what to do. */
export default function Refused({ opened }: { opened: PaneReading }) {
  const { words } = useScene();
  const { byContent, problems, status } = opened;
  return (
    <Suspense fallback={null}>
      {problems.some(({ kind, found }) => kind === 'not-isomm' && found === 'comparison') ? (
        <Comparison titles={status.titles.filter((title) => !status.hiddenTitles.includes(title))} />
      ) : byContent === null ? (
        <Section title={words.pane.failed.command.read}>
          <ProblemList problems={problems} readOnly={status.readOnly} />
        </Section>
      ) : (
        <FoundAgain title={byContent} />
      )}
    </Suspense>
  );
}
