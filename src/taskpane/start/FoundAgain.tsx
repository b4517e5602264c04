import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Carry } from '../answer/Carry';
import { Section } from '../pieces/Section';
import { useDraft, usePaneState, useScene } from '../shell/scene';
import Start from './Start';

const useStyles = makeStyles({
  text: { margin: '0 0 8px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Sheets of ours without their names: what can be made of them. Others beside them are made only where somebody says so. */
export default function FoundAgain({ title }: { title: string }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { opened, work } = usePaneState();
  const [beside, setBeside] = useDraft('beside', false);
  const { byContent, answer } = words.pane;
  const stuck = work !== null || opened?.status.readOnly === true;
  if (beside) return <Start />;
  return (
    <Section title={byContent.title}>
      <p className={styles.text}>{byContent.what(title)}</p>
      <p className={styles.quiet}>{byContent.next}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={stuck}
          onClick={() => void store.run('mend', null)}
        >
          {answer.cures.names}
        </Button>
        <Carry />
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setBeside(true);
          }}
        >
          {byContent.beside}
        </Button>
      </div>
    </Section>
  );
}
