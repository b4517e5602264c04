import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Former } from '../../actions/backup/former';
import { usePaneState, useScene } from '../shell/scene';
import { AskFirst } from './AskFirst';
import { Section } from './Section';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the workbook keeps of the time before the last command, shown before anything of it is written. */
export default function FormerCopy() {
  const styles = useStyles();
  const { words, store } = useScene();
  const { opened, work } = usePaneState();
  const [former, setFormer] = useState<Former | null>(null);
  const { formerCopy, facts } = words.pane;
  const busy = work !== null;
  useEffect(() => {
    if (busy) return undefined;
    let gone = false;
    // Whoever cannot be told of it has lost nothing that the pane showed.
    void store.actions.former().then(
      (found) => {
        if (!gone) setFormer(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [store, busy]);
  if (!former) return null;
  const { day, before, by, text } = former;
  const who = facts([by.organisation, by.department].filter(Boolean));
  const stuck = busy || opened?.status.readOnly === true;
  return (
    <Section title={formerCopy.title}>
      <p>{formerCopy.what(day, formerCopy.before[before], who, by.answered)}</p>
      <p className={styles.quiet}>{formerCopy.hint}</p>
      <div className={styles.buttons}>
        <AskFirst
          label={formerCopy.putBack}
          ask={formerCopy.ask}
          what={formerCopy.askWhat(day, by.answered)}
          yes={formerCopy.putBack}
          disabled={stuck}
          onYes={() => {
            void store.run('putBack', text);
          }}
        />
        <Button
          appearance="subtle"
          disabledFocusable={stuck}
          onClick={() => {
            void store.run('forgetFormer', null);
          }}
        >
          {formerCopy.forget}
        </Button>
      </div>
    </Section>
  );
}
