import type { LiveReading } from '../actions/liveWorkbook';
import { ALL_NAMES } from '../sheets/names';
import type { NamedCells } from '../sheets/rows';
import { shownOf } from './cellValue';
import { referenceOf } from './reference';
import type { Session } from './session';
import { askNames, askState, ourSheets, statusOf, type Snapshot } from './snapshot';

export interface ReadOptions {
  readonly formulas?: boolean;
  readonly only?: readonly string[];
}

export interface Read {
  readonly reading: LiveReading;
  readonly snapshot: Snapshot;
  readonly ids: ReadonlyMap<string, string>;
}

const DATE = 'ISOMM_Date';
const DAYS_BETWEEN_SYSTEMS = 1462;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Whether a day number and what the cell shows for it are apart by the four years between the two systems. */
function from1904(value: unknown, text: unknown): boolean {
  const shown = typeof text === 'string' ? /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text) : null;
  if (!shown || typeof value !== 'number') return false;
  const [, year, month, day] = shown;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH_1900) / DAY;
  return serial - Math.floor(value) === DAYS_BETWEEN_SYSTEMS;
}

/** Reads names with their cells, and the state of the workbook, in one round trip. */
export async function readNames({ context }: Session, options: ReadOptions): Promise<Read> {
  const state = askState(context);
  const where = askNames(context);
  const asked = (name: string, members: string) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load(members);
    return range;
  };
  const members = options.formulas ? 'address,values,formulas' : 'address,values';
  const names = options.only ?? ALL_NAMES;
  const ranges = new Map(
    names.map((name) => [name, asked(name, name === DATE ? `${members},text` : members)]),
  );
  await context.sync();

  const found = new Map<string, NamedCells | 'broken'>();
  const known = where();
  for (const [name, range] of ranges) {
    const reference = range.isNullObject ? null : referenceOf(range.address);
    if (reference && Array.isArray(range.values)) {
      found.set(
        name,
        cellsOf(range, reference.sheet, reference.box.row, reference.box.column, options.formulas ?? false),
      );
    } else if (known.has(name)) found.set(name, 'broken');
  }
  const date = ranges.get(DATE);
  const rest = state();
  const sheets = ourSheets((name) => known.get(name)?.sheet ?? null, rest.sheets);
  return {
    reading: {
      sheets: rest.sheets.map(({ title }) => title),
      names: found,
      date1904: date !== undefined && !date.isNullObject && from1904(date.values[0]?.[0], date.text[0]?.[0]),
      status: statusOf(rest, sheets),
    },
    snapshot: { ...rest, names: known },
    ids: rest.ids,
  };
}

function cellsOf(
  range: Excel.Range,
  sheet: string,
  row: number,
  column: number,
  formulas: boolean,
): NamedCells {
  const values = range.values as unknown[][];
  return {
    sheet,
    row,
    column,
    values: values.map((line) => line.map(shownOf)),
    ...(formulas && {
      // A text that begins with "=" is its own value; a formula never is.
      formulas: (range.formulas as unknown[][]).map((line, i) =>
        line.map((formula, j) =>
          typeof formula === 'string' && formula.startsWith('=') && formula !== values[i]?.[j]
            ? formula.slice(1)
            : null,
        ),
      ),
    }),
  };
}
