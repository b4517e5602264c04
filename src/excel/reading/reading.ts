import type { LiveReading, ReadOptions } from '../../actions/liveWorkbook';
import type { KnownFamily } from '../../workbook/knownFamily';
import type { NamedCells } from '../../workbook/rows';
import { addressOf } from '../writing/areas';
import { shownOf } from '../cellValue';
import { date1904 } from './date1904';
import { referenceOf, type Reference } from './reference';
import type { Session } from '../session';
import { askNames, askState, ourSheets, statusOf, type Snapshot } from './snapshot';

export interface Read {
  readonly reading: LiveReading;
  readonly snapshot: Snapshot;
  /** Titles by the ids that events speak of. */
  readonly ids: ReadonlyMap<string, string>;
  /** Some cells that were asked for by name are not those the name points to. */
  readonly mistaken: boolean;
}

/** Where our names are known to point; `null` for one that points to no single range. */
export type Places = ReadonlyMap<string, Reference | null>;

const DATE = 'ISOMM_Date';

/**
 * Reads names with their cells, and the state of the workbook, in one round trip. Cells are asked for where the
 * names pointed last, which takes half the bytes of asking by name. Where the names point now comes along: when
 * one of them has moved, everything is asked for again, by name.
 */
export async function readNames(
  { context }: Session,
  family: KnownFamily,
  options: ReadOptions,
  places: Places | null,
): Promise<Read> {
  const read = async (known: Places | null): Promise<Read> => {
    const answer = askToRead(context, family, options, known);
    await context.sync();
    return answer();
  };
  if (places) {
    const found = await read(places).catch((error: unknown) => {
      if (error instanceof OfficeExtension.Error && error.code === 'ItemNotFound') return null;
      throw error;
    });
    if (found && stillThere(family, options, places, found)) return found;
  }
  const byName = await read(null);
  // While a sheet in front has names of its own, Excel takes those for the workbook's.
  return byName.mistaken ? read(byName.snapshot.names) : byName;
}

/** Whether the names still point to the cells that were read. */
export const stillThere = (
  family: KnownFamily,
  options: ReadOptions,
  places: Places,
  { snapshot }: Read,
): boolean =>
  wantedOf(family, options).every((name) => code(places.get(name)) === code(snapshot.names.get(name)));

const code = (place: Reference | null | undefined): string =>
  place ? `${addressOf(place.box)} ${place.sheet}` : '';

const wantedOf = ({ names }: KnownFamily, { only }: ReadOptions): readonly string[] => only ?? [...names];

/** One question; a name that is known to be nowhere is not asked for. Call the answer after a sync. */
export function askToRead(
  context: Excel.RequestContext,
  family: KnownFamily,
  options: ReadOptions,
  places: Places | null,
): () => Read {
  const { names, worksheets } = context.workbook;
  const state = askState(context);
  const where = askNames(context);
  const sheets = new Map<string, Excel.Worksheet>();
  const rangeOf = (name: string): Excel.Range | null => {
    if (!places) return names.getItemOrNullObject(name).getRangeOrNullObject();
    const place = places.get(name);
    if (!place) return null;
    const sheet = sheets.get(place.sheet) ?? worksheets.getItem(place.sheet);
    sheets.set(place.sheet, sheet);
    return sheet.getRange(addressOf(place.box));
  };
  const members = options.formulas ? 'address,values,formulas' : 'address,values';
  const ranges = new Map<string, Excel.Range>();
  const wanted = wantedOf(family, options);
  for (const name of wanted) {
    const range = rangeOf(name);
    range?.load(name === DATE ? `${members},text` : members);
    if (range) ranges.set(name, range);
  }
  return () => {
    const known = where();
    const found = new Map<string, NamedCells | 'broken'>();
    let mistaken = false;
    for (const name of wanted) {
      if (!known.has(name)) continue;
      const range = ranges.get(name);
      const cells = cellsOf(range, options.formulas ?? false);
      found.set(name, cells ?? 'broken');
      const place = range && !range.isNullObject ? referenceOf(range.address) : null;
      const meant = known.get(name);
      mistaken ||= place !== null && !!meant && code(place) !== code(meant);
    }
    const date = ranges.get(DATE);
    const { ids, ...rest } = state();
    const ours = ourSheets((name) => known.get(name)?.sheet ?? null, rest.sheets, family.marks);
    return {
      ids,
      mistaken,
      snapshot: { ...rest, names: known },
      reading: {
        sheets: rest.sheets.map(({ title }) => title),
        names: found,
        listed: [...known.keys()],
        date1904:
          date !== undefined && !date.isNullObject && date1904(date.values[0]?.[0], date.text[0]?.[0]),
        status: statusOf(rest, ours),
      },
    };
  };
}

/** `null` where there is no range, or one without an end. */
export function cellsOf(range: Excel.Range | undefined, formulas: boolean): NamedCells | null {
  if (!range || range.isNullObject) return null;
  const reference = referenceOf(range.address);
  const values = range.values as unknown[][] | null;
  if (!reference || !values) return null;
  return {
    sheet: reference.sheet,
    row: reference.box.row,
    column: reference.box.column,
    values: values.map((line) => line.map(shownOf)),
    ...(formulas && {
      // A text that begins with "=" is its own value; a formula never is.
      formulas: (range.formulas as unknown[][]).map((line, row) =>
        line.map((formula, column) =>
          typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column]
            ? formula.slice(1)
            : null,
        ),
      ),
    }),
  };
}
