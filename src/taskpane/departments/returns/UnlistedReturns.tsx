import type { Named, Unlisted } from '../../../model/departments/handOutList';
import { useScene } from '../../shell/scene';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly all: readonly Unlisted[];
  /** The sheet on which a person can enter what belongs together. */
  readonly sheet: string;
}

/** Returns of departments that the list does not name. */
export function UnlistedReturns({ all, sheet }: Props) {
  const styles = useListStyles();
  const { ids, facts } = useScene().words.pane;
  const { returns } = useWords();
  const nameOf = ({ organisation, department }: Named) => ids([organisation, department].filter(Boolean));
  if (all.length === 0) return null;
  const said = returns.unlisted(all.length, sheet);
  return (
    <>
      <p className={styles.text}>{said}</p>
      <ul className={styles.list} aria-label={said}>
        {all.map(({ entry, handedTo }) => (
          <li key={entry.no}>
            <span className={styles.name}>{nameOf(entry) || entry.file}</span>{' '}
            <span className={styles.small}>
              {facts([entry.file, ...(handedTo ? [returns.handedTo(nameOf(handedTo))] : [])])}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
