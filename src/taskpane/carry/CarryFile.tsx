import { use, useState } from 'react';
import { paneCarryWords } from '../../text/paneCarryWords';
import { DropArea } from '../pieces/DropArea';
import { useScene } from '../shell/scene';
import Carry from './Carry';

/** A file of the older model on its way to a new workbook, beside the one that is open. */
export default function CarryFile() {
  const { language, drafts } = useScene();
  const words = use(paneCarryWords(language));
  const [file, choose] = useState<File | null>(null);
  return (
    <>
      <DropArea
        drop={words.drop}
        choose={words.chooseFile}
        disabled={false}
        onFiles={([first]) => {
          // What was decided about another file says nothing of this one.
          drafts.delete('carry file');
          choose(first ?? null);
        }}
      />
      {file && <Carry key={`${file.name} ${String(file.lastModified)}`} file={file} />}
    </>
  );
}
