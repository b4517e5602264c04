import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

/** A text that reminds those who have not answered, to be copied; `label` tells it from others. */
export function Reminder({ text, label }: { text: string; label: string }) {
  const styles = useListStyles();
  const { returns } = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Where a pane may not, the text is there, chosen, to be copied by hand.
      area.current?.select();
    }
  };
  return (
    <>
      <p className={styles.quiet} style={{ marginTop: 10 }}>
        {label}
      </p>
      <Textarea
        textarea={{ ref: area }}
        aria-label={label}
        value={text}
        readOnly
        rows={9}
        style={{ width: '100%' }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {copied === text ? returns.copied : returns.copy}
        </Button>
      </div>
    </>
  );
}
