import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../pieces/narrow';
import type { PlanStep } from '../../actions/planItems';
import { AskFirst } from '../pieces/AskFirst';
import { usePaneState, useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    margin: '8px -16px -16px',
    padding: '8px 16px',
    [NARROW]: { margin: '8px -8px -14px', padding: '8px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { flex: '1 0 100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly book: Book;
  readonly ids: readonly string[];
  readonly onClear: () => void;
}

/** Puts what was ticked into the plan: the side that the target asks for, or one level more. Nothing by itself. */
export function PlanBar({ book, ids, onClear }: Props) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { work } = usePaneState();
  const { planned } = words.pane;
  const there = book.answers.parts?.includes('plan') === true;
  const stuck = work !== null || book.status.readOnly || ids.length === 0;
  const write = (step: PlanStep) => {
    void store.run('plan', { ids, step });
  };
  const steps = [
    ['side', planned.side],
    ['level', planned.level],
  ] as const;
  return (
    <div className={styles.bar} role="group" aria-label={planned.title}>
      <span className={styles.count} role="status">
        {ids.length === 0 ? planned.hint(book.status.sheets['plan'] ?? null) : planned.ticked(ids.length)}
      </span>
      {steps.map(([step, label]) => (
        <AskFirst
          key={step}
          small
          primary={step === 'side'}
          label={label}
          asks={!there}
          ask={planned.ask}
          what={planned.askWhat(ids.length)}
          yes={planned.askYes}
          disabled={stuck}
          onYes={() => {
            write(step);
          }}
        />
      ))}
      {ids.length > 0 && (
        <Button size="small" appearance="subtle" onClick={onClear}>
          {planned.clear}
        </Button>
      )}
    </div>
  );
}
