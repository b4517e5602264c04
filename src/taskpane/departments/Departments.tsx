import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { use, useState } from 'react';
import { paneDepartmentsWords } from '../../text/paneDepartmentsWords';
import type { DepartmentStores } from './departmentStores';
import { HandOut } from './handOut/HandOut';
import { Returns } from './returns/Returns';
import { useWords, WordsProvider } from './useWords';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  choice: { padding: '4px 8px 0' },
});

const STAGES = ['handOut', 'returns'] as const;
type Stage = (typeof STAGES)[number];

function Tasks({ stores, book }: { stores: DepartmentStores; book: Book | null }) {
  const styles = useStyles();
  const words = useWords();
  const { handOut, returns } = stores;
  // Whoever has read files already comes back to them.
  const [task, setTask] = useState<Stage>(() => {
    const { entries, unread, reading } = returns.snapshot();
    return entries.length + unread.length > 0 || reading ? 'returns' : 'handOut';
  });
  return (
    <>
      <div className={styles.choice}>
        <RadioGroup
          layout="horizontal"
          aria-label={words.task}
          value={task}
          onChange={(_, { value }) => {
            setTask(STAGES.find((each) => each === value) ?? 'handOut');
          }}
        >
          {STAGES.map((each) => (
            <Radio key={each} value={each} label={words.tasks[each]} />
          ))}
        </RadioGroup>
      </div>
      {task === 'handOut' ? (
        <HandOut store={handOut} book={book} />
      ) : (
        <Returns store={returns} handOut={handOut} book={book} />
      )}
    </>
  );
}

/** Workbooks for many departments: on their way out, and on their way back. */
export default function Departments({ book }: { book: Book | null }) {
  const { departments, language } = useScene();
  if (!departments) throw new Error('departments are shown where there are none');
  const stores = use(departments());
  const words = use(paneDepartmentsWords(language));
  return (
    <WordsProvider value={words}>
      <Tasks stores={stores} book={book} />
    </WordsProvider>
  );
}
