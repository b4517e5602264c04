import type { PaneReading } from '../store/paneActions';
import { ProblemList } from '../answer/ProblemList';
import { useScene } from './scene';
import { Section } from '../pieces/Section';

/** A workbook of ours that cannot be shown: why, and what to do. */
export function Refused({ opened }: { opened: PaneReading }) {
  const { words } = useScene();
  return (
    <Section title={words.pane.failed.command.read}>
      <ProblemList problems={opened.problems} readOnly />
    </Section>
  );
}
