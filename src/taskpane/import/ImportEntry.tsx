import { lazy, Suspense, useState, type DragEvent } from 'react';
import { Fold } from '../pieces/Fold';
import { useScene } from '../shell/scene';
import { UNTOUCHED } from './importDraft';

const FOLD = 'import';

const Import = lazy(() => import('./Import'));

/** A view on which a file may be dropped anywhere; `drops` is another key for the entry each time. */
export function useFileDrop() {
  const { imports, drafts } = useScene();
  const [drops, count] = useState(0);
  if (!imports) return { drops, target: {} };
  const target = {
    // Without it the browser would open the file in place of the pane.
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files;
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      drafts.set('import', UNTOUCHED);
      drafts.set('import file', file);
      drafts.set(`fold ${FOLD}`, true);
      count(drops + 1);
    },
  };
  return { drops, target };
}

/** The way in for answers that stand in another file; nothing where there is no such thing. */
export function ImportEntry() {
  const { words, imports } = useScene();
  if (!imports) return null;
  const { start, loading } = words.pane;
  return (
    <Fold label={start.import} keep={FOLD}>
      {() => (
        <>
          <p style={{ margin: '0 0 8px' }}>{start.importLead}</p>
          <Suspense fallback={<p role="status">{loading}</p>}>
            <Import />
          </Suspense>
        </>
      )}
    </Fold>
  );
}
