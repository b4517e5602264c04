import type { LiveEvent } from '../actions/liveWorkbook';
import { failureOf } from './failure';
import { session } from './session';

/** The first cell of an address; of whole rows and columns it is in column A or row 1. */
const firstCell = (address: string): string => {
  const [first = ''] = address.split(/[:,]/);
  if (/^\d+$/.test(first)) return `A${first}`;
  return /^[A-Z]+$/.test(first) ? `${first}1` : first;
};

/** Tells what happens in the workbook; only reads of its own follow from it. */
export async function listen(
  callback: (event: LiveEvent) => void,
  titleOf: (id: string) => string | null,
): Promise<() => Promise<void>> {
  const handlers = await session(async ({ context }) => {
    const { worksheets } = context.workbook;
    const sheets = () => {
      callback({ kind: 'sheets' });
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add(({ worksheetId, address, source }) => {
        const sheet = titleOf(worksheetId);
        // A sheet nobody has read about yet: whoever listens has to look again.
        if (sheet === null) callback({ kind: 'sheets' });
        else callback({ kind: 'changed', sheet, cell: firstCell(address), remote: source === 'Remote' });
        return Promise.resolve();
      }),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const sheet = titleOf(worksheetId);
        if (sheet !== null) callback({ kind: 'selected', sheet, cell: firstCell(address) });
        return Promise.resolve();
      }),
      // Another sheet in front is another selection, of which no event tells.
      worksheets.onActivated.add(({ worksheetId }) => {
        const sheet = titleOf(worksheetId);
        if (sheet !== null) callback({ kind: 'activated', sheet });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    try {
      // Handlers can only be removed in the conversation in which they were added.
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw failureOf(error, false);
    }
  };
}
