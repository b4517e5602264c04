import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Model } from '../../model/catalogue';
import { hidden } from '../pieces/hidden';
import { useScene, type LoadModel } from '../shell/scene';

const useStyles = makeStyles({
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { margin: '4px 0 0', color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** Takes a model that somebody made from its file; what is no model is said, and nothing is chosen. */
export function OwnModel({
  load,
  onModel,
}: {
  readonly load: LoadModel;
  readonly onModel: (model: Model) => void;
}) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { start, failed } = words.pane;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const take = async (file: File) => {
    setSaid(null);
    const found = await load(file, language, words).catch(() => failed.codes['not-loaded'].next);
    if (typeof found === 'string') setSaid(found);
    else onModel(found);
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          input.current?.click();
        }}
      >
        {start.own}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.tsv,.txt,.xlsx"
        style={hidden}
        tabIndex={-1}
        aria-label={start.own}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
      <p className={styles.quiet}>{start.ownAbout}</p>
      <div role="status">{said !== null && <p className={styles.wrong}>{said}</p>}</div>
    </>
  );
}
