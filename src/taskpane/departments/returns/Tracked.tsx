import { Button } from '@fluentui/react-components';
import { isBlank, type Entry } from '../../../model/departments/entry';
import {
  blankReturns,
  newlyBack,
  reminded,
  unlisted,
  waitingFor,
  withReturned,
} from '../../../model/departments/handOutList';
import type { HandOutList, HandOutRow } from '../../../model/handOuts';
import { today } from '../../pieces/today';
import { usePaneState, useScene, type Book } from '../../shell/scene';
import { Reminders } from './Reminders';
import { UnlistedReturns } from './UnlistedReturns';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly book: Book;
  readonly list: HandOutList;
  readonly entries: readonly Entry[];
  readonly disabled: boolean;
}

/** What was handed out against what came back, as the open workbook keeps it: what was just read is seen with it at once. */
export function Tracked({ book, list, entries, disabled }: Props) {
  const styles = useListStyles();
  const { store, words: all } = useScene();
  const { work } = usePaneState();
  const { returns } = useWords();
  const { status } = book;
  const day = today();
  const back = entries.filter((entry) => !isBlank(entry));
  const news = newlyBack(list, back);
  const seen = withReturned(list, back, day);
  const waiting = waitingFor(seen, day);
  const { late, open } = waiting;
  const sheet = status.sheets['handOuts'] ?? all.pane.settings.parts.handOuts.name;
  const nameOf = ({ organisation, department, file }: HandOutRow) =>
    all.pane.ids([organisation, department].filter(Boolean)) || file;
  const every = book.model.functions.map(({ id }) => id).join(', ');
  const blankOf = blankReturns(entries);
  const isBlankBack = (row: HandOutRow) => blankOf(row) !== undefined;
  const groups = reminded(waiting, isBlankBack);
  const still = late.length + open.length;
  return (
    <>
      <p className={styles.text} role="status">
        {returns.tracked(list.rows.length, list.rows.length - still, late.length)}
      </p>
      {news > 0 && (
        <>
          <p className={styles.quiet}>{returns.noteHint(sheet, news)}</p>
          <div className={styles.buttons} style={{ marginBottom: 10 }}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={disabled || work !== null || status.readOnly}
              onClick={() => {
                const named = back.map(({ organisation, department }) => ({ organisation, department }));
                void store.run('noteReturned', named);
              }}
            >
              {returns.note(news)}
            </Button>
          </div>
        </>
      )}
      {still > 0 && (
        <ul className={styles.list} aria-label={returns.outstanding}>
          {[...late, ...open].map((row, index) => (
            <li key={`${String(index)} ${row.file}`}>
              <span className={styles.name}>{nameOf(row)}</span>{' '}
              <span className={styles.small}>
                {all.pane.facts([
                  ...(row.deadline === '' ? [] : [returns.due(row.deadline, late.includes(row))]),
                  ...(isBlankBack(row) ? [returns.cameBlank] : []),
                  ...(row.functions === '' || row.functions === every ? [] : [row.functions]),
                ])}
              </span>
            </li>
          ))}
        </ul>
      )}
      <UnlistedReturns all={unlisted(list, entries)} sheet={sheet} />
      <Reminders groups={groups.map(({ rows, ...about }) => ({ about, names: rows.map(nameOf) }))} />
    </>
  );
}
