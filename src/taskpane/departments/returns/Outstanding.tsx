import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Entry } from '../../../model/departments/entry';
import { blankReturns } from '../../../model/departments/handOutList';
import type { Recipient } from '../../../model/departments/handOut';
import { outstanding } from '../../../model/departments/outstanding';
import { today } from '../../pieces/today';
import { useModels, useScene } from '../../shell/scene';
import type { HandOutStore } from '../handOut/handOutStore';
import { listedRecipients } from '../handOut/listedRecipients';
import { Reminders } from './Reminders';
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
  const nameOf = ({ organisation, department }: Recipient): string =>
    all.pane.ids([organisation, department].filter(Boolean));
  const blankOf = blankReturns(entries);
  const isBlankBack = (each: Recipient): boolean => blankOf(each) !== undefined;
  const to = [...new Set(missing.map((each) => each.returnTo ?? returnTo).filter(Boolean))];
  const about = { late, deadline, returnTo: to.length === 1 ? (to[0] ?? '') : '' };
  const groups = [false, true].flatMap((blank) => {
    const names = missing.filter((each) => isBlankBack(each) === blank).map(nameOf);
    return names.length === 0 ? [] : [{ about: { ...about, blank }, names }];
  });
  return (
    <>
      <p className={styles.text} role="status">
        {returns.back(recipients.length - missing.length, recipients.length)}
        {deadline !== '' && missing.length > 0 && ` ${returns.due(deadline, late)}`}
      </p>
      {missing.length > 0 && (
        <>
          <ul className={styles.list} aria-label={returns.outstanding}>
            {missing.map((each, index) => (
              <li key={`${String(index)} ${nameOf(each)}`}>
                {nameOf(each)}
                {isBlankBack(each) && <span className={styles.small}> {returns.cameBlank}</span>}
              </li>
            ))}
          </ul>
          <Reminders groups={groups} />
        </>
      )}
      <div style={{ marginTop: 10 }}>{take}</div>
    </>
  );
}
