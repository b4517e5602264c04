import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { hidden } from './hidden';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '16px 12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly drop: string;
  readonly choose: string;
  readonly disabled: boolean;
  /** Kinds of files; absent: workbooks, as many as one likes. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files chosen by the button, or dropped, which some builds of Excel do not let through to a pane. */
export function DropArea({ drop, choose, disabled, accept, onFiles }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.area, over && !disabled && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button
        disabledFocusable={disabled}
        onClick={() => {
          input.current?.click();
        }}
      >
        {choose}
      </Button>
      <p className={styles.quiet}>{drop}</p>
      <input
        ref={input}
        type="file"
        multiple={accept === undefined}
        accept={accept ?? '.xlsx,.xlsm'}
        style={hidden}
        tabIndex={-1}
        aria-label={choose}
        aria-hidden="true"
        disabled={disabled}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again after it was mended.
          target.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}
