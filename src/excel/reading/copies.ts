import type { LiveReading } from '../../actions/liveWorkbook';
import type { NamedCells } from '../../workbook/rows';
import { addressOf } from './addressOf';
import { COPY_MARK } from './copyMark';
import { cellsOf } from './reading';
import type { SheetState } from './snapshot';

/** What tells that a sheet is a copy of the checklist, and what people fill in there. */
const COLUMNS = [COPY_MARK, 'ISOMM_Insource', 'ISOMM_Outsource'] as const;

type Columns = ReadonlyMap<string, NamedCells>;
type Asked = readonly (readonly [id: string, ranges: readonly (readonly [string, Excel.Range])[]])[];
type ById = ReadonlyMap<string, Columns>;

/** Copies of the checklist in the open workbook, found by the ids of their sheets. */
export interface FoundCopies {
  readonly has: (id: string) => boolean;
  readonly and: (more: ById) => FoundCopies;
  /** Asks for their cells once more; call the answer after a sync. */
  readonly ask: (context: Excel.RequestContext) => () => ById;
  /** A reading with what their names point to, by the titles they have now. */
  readonly beside: (reading: LiveReading, titles: ReadonlyMap<string, string>) => LiveReading;
}

const answered = (asked: Asked): ById =>
  new Map(
    asked.map(([id, ranges]) => [
      id,
      new Map(
        ranges.flatMap(([name, range]) => {
          const cells = cellsOf(range, false);
          return cells ? [[name, cells] as const] : [];
        }),
      ),
    ]),
  );

/** Where the names of copies point that nobody has looked at yet. */
async function find(context: Excel.RequestContext, ids: readonly string[]): Promise<ById> {
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
  return answered(asked);
}

function askAgain(context: Excel.RequestContext, copies: ById): () => ById {
  const asked = [...copies].map(([id, columns]) => {
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
  return () => answered(asked);
}

/** The copies on these sheets: those that came along with the last answer, and those that are new. */
export async function readCopies(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  known: (() => ById) | undefined,
): Promise<FoundCopies> {
  let before: ById = new Map();
  try {
    before = known?.() ?? before;
  } catch {
    // One of them is gone, and nothing of that question was answered.
  }
  const ids = sheets.map(({ id }) => id);
  const fresh = ids.filter((id) => !before.has(id));
  const found = fresh.length === 0 ? before : new Map([...before, ...(await find(context, fresh))]);
  return kept(new Map([...found].filter(([id]) => ids.includes(id))));
}

/** Copies that were found by their heads, by the titles of their sheets. */
export function known(
  copies: ReadonlyMap<string, Columns>,
  titles: ReadonlyMap<string, string>,
  before: FoundCopies | null,
): FoundCopies {
  const found = [...titles].flatMap(([id, title]) => {
    const columns = copies.get(title);
    return columns ? [[id, columns] as const] : [];
  });
  return before ? before.and(new Map(found)) : kept(new Map(found));
}

function kept(copies: ById): FoundCopies {
  return {
    has: (id) => copies.has(id),
    and: (more) => kept(new Map([...copies, ...more])),
    ask: (next) => askAgain(next, copies),
    beside: (reading, titles) => {
      const ofCopies = new Map(
        [...copies].flatMap(([id, columns]) => {
          const title = titles.get(id);
          return title === undefined ? [] : [[title, columns] as const];
        }),
      );
      return { ...reading, copied: [...ofCopies.keys()], ofCopies };
    },
  };
}
