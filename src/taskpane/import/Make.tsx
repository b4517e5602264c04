import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportFinding } from '../../actions/files/importFile';
import type { ImportWords } from '../../text/paneImportWords';
import { Notice } from '../shell/Notice';
import type { ImportDesk } from './importDesk';

interface Props {
  readonly desk: ImportDesk;
  readonly words: ImportWords;
  readonly finding: ImportFinding;
  /** The name of the file. */
  readonly source: string;
}

type Made = { readonly of: ImportFinding; readonly as: 'made' | 'opened' | 'failed' } | null;

/** Makes the new workbook, and says what became of it until something else is chosen. */
export function Make({ desk, words, finding, source }: Props) {
  const [made, tell] = useState<Made>(null);
  const [making, work] = useState(false);
  const { counts } = finding;
  const file = words.file(source.replace(/\.[^.]*$/u, ''));
  const make = async () => {
    tell(null);
    work(true);
    try {
      await desk.make(finding, file);
      tell({ of: finding, as: desk.downloads ? 'made' : 'opened' });
    } catch {
      tell({ of: finding, as: 'failed' });
    }
    work(false);
  };
  const told = made?.of === finding ? made.as : null;
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={making}
        onClick={() => {
          void make();
        }}
      >
        {making ? words.making : words.make(counts.read, counts.blank + counts.unclear + counts.missing)}
      </Button>
      <div role="status">
        {told === 'made' && <Notice kind="done">{words.made(file)}</Notice>}
        {told === 'opened' && <Notice kind="done">{words.opened}</Notice>}
        {told === 'failed' && <Notice kind="failure">{words.failed}</Notice>}
      </div>
    </>
  );
}
