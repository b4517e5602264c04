import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { Problem } from '../../model/answers';
import { paneOwnItemsWords } from '../../text/paneOwnItemsWords';
import { usePaneState, useScene } from '../shell/scene';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Makes own items of rows that stand in the checklist under an id that no item has. */
export default function RegisterRows({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles();
  const { language, store } = useScene();
  const { work } = usePaneState();
  const said = use(paneOwnItemsWords(language));
  return (
    <>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => void store.run('registerRows', problems)}
      >
        {said.register(problems.length)}
      </Button>
      <p className={styles.hint}>{said.registerHint}</p>
    </>
  );
}
