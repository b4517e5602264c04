import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Entry } from '../../../model/departments/entry';
import { cameBlank } from '../../../model/departments/handOutList';
import { outstanding } from '../../../model/departments/outstanding';
import { today } from '../../pieces/today';
import { useModels, useScene } from '../../shell/scene';
import type { HandOutStore } from '../handOut/handOutStore';
import { listedRecipients } from '../handOut/listedRecipients';
import { Reminder } from './Reminder';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly handOut: HandOutStore;
  readonly entries: readonly Entry[];
  readonly disabled: boolean;
}

/** Who has not answered yet, by the list of those who were asked, and a text that reminds them. */
export default function Outstanding({ handOut, entries, disabled }: Props) {
  const styles = useListStyles();
  const { words: all } = useScene();
  const { returns, handOut: words } = useWords();
  const { draft, failure } = useSyncExternalStore(handOut.subscribe, handOut.snapshot);
  const { list = '', deadline = '', returnTo = '' } = draft;
  const functions = useModels().flatMap((model) => model.functions);
  const { recipients } = listedRecipients(list, functions);
  const take = (
    <div>
      <Button size="small" disabled={disabled} onClick={() => void handOut.takeSelection()}>
        {words.takeSelection}
      </Button>
      {failure === 'not-taken' && <p className={styles.small}>{words.notTaken}</p>}
    </div>
  );
  if (recipients.length === 0)
    return (
      <>
        <p className={styles.quiet}>{returns.noList}</p>
        {take}
      </>
    );
  const missing = outstanding(recipients, entries);
  const late = deadline !== '' && deadline < today();
  const names = missing.map(({ organisation, department }) =>
    all.pane.ids([organisation, department].filter(Boolean)),
  );
  const blank = new Set(missing.flatMap((each, index) => (cameBlank(each, entries) ? [index] : [])));
  const to = [...new Set(missing.map((each) => each.returnTo ?? returnTo).filter(Boolean))];
  const reminder = returns.reminder(names, deadline, late, to.length === 1 ? (to[0] ?? '') : '');
  return (
    <>
      <p className={styles.text} role="status">
        {returns.back(recipients.length - missing.length, recipients.length)}
        {deadline !== '' && missing.length > 0 && ` ${returns.due(deadline, late)}`}
      </p>
      {missing.length > 0 && (
        <>
          <ul className={styles.list} aria-label={returns.outstanding}>
            {names.map((name, index) => (
              <li key={`${String(index)} ${name}`}>
                {name}
                {blank.has(index) && <span className={styles.small}> {returns.cameBlank}</span>}
              </li>
            ))}
          </ul>
          <Reminder text={reminder} label={returns.reminderLabel} />
        </>
      )}
      <div style={{ marginTop: 10 }}>{take}</div>
    </>
  );
}
