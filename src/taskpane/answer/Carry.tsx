import { Button } from '@fluentui/react-components';
import { usePaneState, useScene } from '../shell/scene';

/** Takes what can be read into a new workbook. */
export function Carry() {
  const { words, store } = useScene();
  const { work } = usePaneState();
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={work !== null}
      onClick={() => void store.run('carryOver', null)}
    >
      {words.pane.answer.cures.carry}
    </Button>
  );
}
