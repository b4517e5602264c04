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
  danger: {
    color: tokens.colorPaletteRedForeground1,
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  goes: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorPaletteRedForeground1 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

interface Props {
  /** What the button says, and the question it leads to. */
  readonly label: string;
  /** What the button is called where its label alone does not say it. */
  readonly name?: string;
  readonly ask: string;
  /** Whether there is anything to ask now: the button stays the same one where that changes under the keyboard. */
  readonly asks?: boolean;
  readonly primary?: boolean;
  /** What goes, and what cannot be undone. */
  readonly what: string;
  readonly yes: string;
  readonly small?: boolean;
  /** What goes cannot be brought back, and the buttons look like it. */
  readonly danger?: boolean;
  readonly disabled: boolean;
  readonly onYes: () => void;
}

/**
 * Asks once more before something goes. The browser's own dialog keeps focus inside and gives it back, for which
 * Fluent's needs as much code as all our views together.
 */
export function AskFirst({
  label,
  name,
  ask,
  asks = true,
  primary,
  what,
  yes,
  small,
  danger,
  disabled,
  onYes,
}: Props) {
  const styles = useStyles();
  const { settings } = useScene().words.pane;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  const close = () => {
    dialog.current?.close();
  };
  return (
    <>
      <Button
        size={small ? 'small' : 'medium'}
        appearance={primary ? 'primary' : 'secondary'}
        className={danger && !disabled ? styles.danger : undefined}
        disabledFocusable={disabled}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => {
          if (asks) dialog.current?.showModal();
          else onYes();
        }}
      >
        {label}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        role="alertdialog"
        aria-labelledby={title}
        aria-describedby={text}
      >
        <h2 id={title} className={styles.title}>
          {ask}
        </h2>
        <p id={text} className={styles.text}>
          {what}
        </p>
        <div className={styles.actions}>
          <Button onClick={close}>{settings.removeNo}</Button>
          <Button
            appearance="primary"
            className={danger ? styles.goes : undefined}
            onClick={() => {
              close();
              onYes();
            }}
          >
            {yes}
          </Button>
        </div>
      </dialog>
    </>
  );
}
