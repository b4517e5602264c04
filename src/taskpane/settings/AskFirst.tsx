import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  dialog: {
    width: 'calc(100% - 32px)',
    maxWidth: '400px',
    boxSizing: 'border-box',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '0 0 16px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

interface Props {
  readonly titles: readonly string[];
  readonly disabled: boolean;
}

/**
 * Asks once more before the self-check goes, and says which sheets go with it. The browser's own dialog
 * keeps focus inside and gives it back, for which Fluent's needs as much code as all our views together.
 */
export function RemoveDialog({ titles, disabled }: Props) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { settings, or } = words.pane;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  const close = () => {
    dialog.current?.close();
  };
  return (
    <>
      <Button
        disabledFocusable={disabled}
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {settings.remove}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        role="alertdialog"
        aria-labelledby={title}
        aria-describedby={text}
      >
        <h2 id={title} className={styles.title}>
          {settings.removeAsk}
        </h2>
        <p id={text} className={styles.text}>
          {settings.removeWhat(titles.join(or))}
        </p>
        <div className={styles.actions}>
          <Button onClick={close}>{settings.removeNo}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              close();
              void store.run('remove', null);
            }}
          >
            {settings.removeYes}
          </Button>
        </div>
      </dialog>
    </>
  );
}
