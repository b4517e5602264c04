import { useScene } from '../../shell/scene';
import type { Trouble } from '../desk/desk';
import type { Unread } from './returnsStore';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

/** A folder of thousands of pictures must not become thousands of lines. */
const MOST = 50;

/** What is wrong with a file, and what to do about it. */
export function useTroubleWords() {
  const { returns } = useWords();
  const { problems, pane } = useScene().words;
  return (trouble: Trouble): { readonly what: string; readonly next: string } => {
    if (trouble === 'cannot-read') return returns.cannotRead;
    if (trouble === 'no-room') return returns.noRoom;
    const { what, next } = problems.kinds[trouble.kind];
    // What both the pane and the command line say names commands.
    return {
      what: what(trouble),
      next: trouble.kind === 'not-isomm' ? returns.notOurs(pane.start.import) : next,
    };
  };
}

/** The files that gave nothing. */
export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const styles = useListStyles();
  const { returns } = useWords();
  const wordsOf = useTroubleWords();
  return (
    <>
      <ul className={styles.list}>
        {unread.slice(0, MOST).map(({ file, trouble }, index) => {
          const { what, next } = wordsOf(trouble);
          return (
            <li key={index}>
              <div className={styles.name}>{file}</div>
              <div>{what}</div>
              <div className={styles.small}>{next}</div>
            </li>
          );
        })}
      </ul>
      {unread.length > MOST && <p className={styles.small}>{returns.unreadMore(unread.length - MOST)}</p>}
    </>
  );
}
