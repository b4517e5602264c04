import type { LiveWorkbook } from '../../../actions/liveWorkbook';
import { saveFile } from '../../pieces/saveFile';
import type { Desk, HandedOutFiles, ReturnReading } from './desk';
import { WorkerCalls, type Port } from './workerCalls';

const aborted = () => new DOMException('cancelled', 'AbortError');

/** What the desk asks of the application it stands beside. */
export type Application = Pick<LiveWorkbook, 'openNew' | 'selectedText'> & Pick<Desk, 'downloads'>;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The desk in Web Workers: one that keeps the returns for as long as the pane is open, and one for each round that
 * is handed out, so that it can be ended at any moment.
 */
export function workerDesk(start: () => Port, application: Application): Desk {
  let returns: WorkerCalls | null = null;
  const ask: WorkerCalls['ask'] = (what) => {
    // A worker in the place of one that died knows nothing of the returns: whoever asks must begin anew first.
    if (!returns || (!returns.alive && what.kind === 'forget')) returns = new WorkerCalls(start());
    return returns.ask(what);
  };
  return {
    downloads: application.downloads,
    read: (file) => ask({ kind: 'read', file }) as Promise<ReturnReading>,
    forget: async () => {
      await ask({ kind: 'forget' });
    },
    drop: async (no) => {
      await ask({ kind: 'drop', no });
    },
    anonymous: (decision, meansOnly) => ask({ kind: 'anonymous', decision, meansOnly }) as Promise<Blob>,
    consolidate: (decision) => ask({ kind: 'consolidate', decision }) as Promise<Blob>,
    handOut: async (order, progress, signal) => {
      if (signal.aborted) throw aborted();
      const round = new WorkerCalls(start());
      const stop = () => {
        round.end(aborted());
      };
      signal.addEventListener('abort', stop);
      try {
        return (await round.ask({ kind: 'hand-out', order }, progress)) as HandedOutFiles;
      } finally {
        signal.removeEventListener('abort', stop);
        round.end(aborted());
      }
    },
    save: saveFile,
    selection: async () => {
      const rows = await application.selectedText();
      return rows.map((cells) => cells.map(oneLine).join('\t').trimEnd()).join('\n');
    },
    openNew: async (workbook) => application.openNew(new Uint8Array(await workbook.arrayBuffer())),
  };
}
