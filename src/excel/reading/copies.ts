import { addressOf } from '../writing/areas';
import { COPY_MARK } from './copyMark';
import { cellsOf } from './reading';
import { referenceOf } from './reference';
import type { Copies } from './withCopies';

/** What tells that a sheet is a copy of the checklist, and what people fill in there. */
const COLUMNS = [COPY_MARK, 'ISOMM_Insource', 'ISOMM_Outsource'] as const;

/** Asks for the cells of copies that are known; call the answer after a sync. */
export function askCopies(context: Excel.RequestContext, known: Copies): () => Copies {
  const asked = [...known].map(([id, columns]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const ranges = [...columns].map(([name, { row, column, values }]) => {
      const range = sheet.getRange(
        addressOf({ row, column, lastRow: row + values.length - 1, lastColumn: column }),
      );
      range.load('address,values');
      return [name, range] as const;
    });
    return [id, ranges] as const;
  });
  return () => found(asked);
}

/** Where the names of copies point that nobody has looked at yet. */
async function findCopies(context: Excel.RequestContext, ids: readonly string[]): Promise<Copies> {
  const asked = ids.map((id) => {
    const { names } = context.workbook.worksheets.getItem(id);
    const ranges = COLUMNS.map((name) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('address,values');
      return [name, range] as const;
    });
    return [id, ranges] as const;
  });
  await context.sync();
  return found(asked);
}

/** The copies on these sheets: those that came along with the last answer, and those that are new. */
export async function readCopies(
  context: Excel.RequestContext,
  ids: readonly string[],
  known: (() => Copies) | null,
): Promise<Copies> {
  let before: Copies = new Map();
  try {
    before = known?.() ?? before;
  } catch {
    // One of them is gone, and nothing of that question was answered.
  }
  const fresh = ids.filter((id) => !before.has(id));
  const all = fresh.length === 0 ? before : new Map([...before, ...(await findCopies(context, fresh))]);
  return new Map([...all].filter(([id]) => ids.includes(id)));
}

function found(asked: readonly (readonly [string, readonly (readonly [string, Excel.Range])[]])[]): Copies {
  return new Map(
    asked.map(([id, ranges]) => [
      id,
      new Map(
        ranges.flatMap(([name, range]) => {
          const cells = cellsOf(range, false);
          return cells && referenceOf(range.address) ? [[name, cells] as const] : [];
        }),
      ),
    ]),
  );
}
