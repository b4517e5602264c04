import { use } from 'react';
import { paneImportWords } from '../../text/paneImportWords';
import { DropArea } from '../pieces/DropArea';
import { useReading } from '../pieces/useReading';
import { Notice } from '../shell/Notice';
import { useDraft, useScene } from '../shell/scene';
import { Finding } from './Finding';
import { UNTOUCHED } from './importDraft';

/** A file beside the open workbook: chosen or dropped, what was found in it, and a new workbook. */
export default function Import() {
  const { imports, language, words: all, drafts } = useScene();
  if (!imports) throw new Error('taking over is shown where there is no such thing');
  const desk = use(imports());
  const words = use(paneImportWords(language));
  const [file, choose] = useDraft<File | null>('import file', null);
  const reading = useReading(desk, file ?? undefined);
  return (
    <>
      <DropArea
        drop={words.drop}
        choose={file ? words.another : words.choose}
        accept=".xlsx,.xlsm,.csv"
        disabled={false}
        onFiles={([first]) => {
          if (!first) return;
          // What was said about another file says nothing of this one.
          drafts.set('import', UNTOUCHED);
          choose(first);
        }}
      />
      {file && reading === null && <p role="status">{all.pane.loading}</p>}
      {reading === 'failed' && <Notice kind="failure">{words.unread}</Notice>}
      {reading !== null && reading !== 'failed' && <Finding desk={desk} reading={reading} words={words} />}
    </>
  );
}
