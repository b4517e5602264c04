import { makeStyles } from '@fluentui/react-components';
import type { Problem } from '../../model/answers';
import type { ImportWords } from '../../text/paneImportWords';
import { Fold } from '../pieces/Fold';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 0 0 16px', overflowWrap: 'anywhere' },
  item: { marginBottom: '6px' },
});

/** More than these nobody reads in a pane; the new workbook names them all. */
const MOST = 20;

/** What was noticed in the file beside what is to be decided. */
export function Noticed({ words, problems }: { words: ImportWords; problems: readonly Problem[] }) {
  const styles = useStyles();
  const { words: all } = useScene();
  const { kinds, where } = all.problems;
  const further = problems.length - MOST;
  return (
    <Fold label={words.others(problems.length)} keep="import others">
      {() => (
        <ul className={styles.list}>
          {problems.slice(0, MOST).map((problem) => (
            <li key={JSON.stringify(problem)} className={styles.item}>
              {[where(problem.sheet, problem.cell, problem.id), kinds[problem.kind].what(problem)]
                .filter(Boolean)
                .join(' ')}
            </li>
          ))}
          {further > 0 && <li className={styles.item}>{words.further(further)}</li>}
        </ul>
      )}
    </Fold>
  );
}
