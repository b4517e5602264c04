import type { LiveReading, ReadOptions } from '../../actions/liveWorkbook';
import type { KnownFamily } from '../../workbook/knownFamily';
import type { NamedCells } from '../../workbook/rows';
import { addressOf } from './addressOf';
import type { Loaded, Member } from './apart';
import { formulaOf, shownOf } from '../cellValue';
import { tooLarge } from '../failure';
import { blocksOf, holds } from './blocks';
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

/** Places whose cells came in several answers: the next question has to be so, too, and none of them comes along with another. */
const inPieces = new WeakSet<Places>();
/** So many bytes of text are near what one answer takes: 5 MB, where a text is its formula, too. */
const MANY = 1_200_000;
const encoder = new TextEncoder();

/** Whether texts are too much to come along with an answer to something else. */
export function many(texts: Iterable<string>): boolean {
  let bytes = 0;
  for (const text of texts) bytes += encoder.encode(text).length;
  return bytes > MANY;
}

/** Whether what names point to is too much to come along with an answer to something else. */
export const apart = (places: Places | null): boolean => places !== null && inPieces.has(places);

/** A question nobody asks about cells: the state of the workbook alone. */
const STATE: ReadOptions = { only: [] };

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
    return noting(answer());
  };
  try {
    if (apart(places)) return await readApart(context, family, options);
    if (places) {
      const found = await read(places).catch((error: unknown) => {
        if (error instanceof OfficeExtension.Error && error.code === 'ItemNotFound') return null;
        throw error;
      });
      if (found && stillThere(family, options, places, found)) return found;
    }
    const byName = await read(null);
    // While a sheet in front has names of its own, Excel takes those for the workbook's.
    return byName.mistaken ? await read(byName.snapshot.names) : byName;
  } catch (error) {
    if (!tooLarge(error)) throw error;
    const read = await readApart(context, family, options);
    inPieces.add(read.snapshot.names);
    return read;
  }
}

function* textsIn({ reading }: Read): Generator<string> {
  for (const cells of reading.names.values())
    if (cells !== 'broken')
      for (const line of cells.values) for (const value of line) if (typeof value === 'string') yield value;
}

/** Notes places of which so much came that more would be too much. */
function noting(read: Read): Read {
  if (many(textsIn(read))) inPieces.add(read.snapshot.names);
  return read;
}

/** Where the names point first, and then their cells, in as many answers as it takes. */
async function readApart(
  context: Excel.RequestContext,
  family: KnownFamily,
  options: ReadOptions,
): Promise<Read> {
  const answer = askToRead(context, family, STATE, null);
  await context.sync();
  const { snapshot } = answer();
  const places = snapshot.names;
  const wanted = wantedOf(family, options);
  const date = wanted.includes(DATE) ? places.get(DATE) : null;
  const { loadApart } = await import('./apart');
  const blocks = await loadApart(
    context,
    blocksOf(wanted.flatMap((name) => places.get(name) ?? [])).map((place) => ({
      place,
      members: membersOf(options, !!date && holds(place, date)),
    })),
  );
  return noting(answerTo({ family, options, places, blocks, ranges: new Map(), snapshot }));
}

const membersOf = ({ formulas = false }: ReadOptions, dated: boolean): Member[] => [
  'values',
  ...(formulas ? (['formulas'] as const) : []),
  ...(dated ? (['text'] as const) : []),
];

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
  const where = askNames(context, family.names);
  const wanted = wantedOf(family, options);
  const load = (range: Excel.Range, dated: boolean) =>
    range.load(['address', ...membersOf(options, dated)].join(','));
  const ranges = new Map<string, Excel.Range>();
  const blocks: Block[] = [];
  if (places) {
    const sheets = new Map<string, Excel.Worksheet>();
    const date = places.get(DATE);
    for (const place of blocksOf(wanted.flatMap((name) => places.get(name) ?? []))) {
      const sheet = sheets.get(place.sheet) ?? worksheets.getItem(place.sheet);
      sheets.set(place.sheet, sheet);
      const range = sheet.getRange(addressOf(place.box));
      load(range, wanted.includes(DATE) && !!date && holds(place, date));
      blocks.push({ place, range });
    }
  } else
    for (const name of wanted) {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      load(range, name === DATE);
      ranges.set(name, range);
    }
  return () =>
    answerTo({ family, options, places, blocks, ranges, snapshot: { ...state(), names: where() } });
}

interface Answered {
  readonly family: KnownFamily;
  readonly options: ReadOptions;
  readonly places: Places | null;
  readonly blocks: readonly Block[];
  /** By name, where no places were known. */
  readonly ranges: ReadonlyMap<string, Loaded>;
  readonly snapshot: Snapshot;
}

interface Block {
  readonly place: Reference;
  readonly range: Loaded;
}

function answerTo({ family, options, places, blocks, ranges, snapshot }: Answered): Read {
  const formulas = options.formulas ?? false;
  const wanted = wantedOf(family, options);
  const known = snapshot.names;
  const found = new Map<string, NamedCells | 'broken'>();
  const read = blocks.map(({ place, range }) => ({ place, cells: cellsOf(range, formulas) }));
  let mistaken = false;
  for (const name of wanted) {
    if (!known.has(name)) continue;
    const cells = places ? within(read, places.get(name)) : cellsOf(ranges.get(name), formulas);
    found.set(name, cells ?? 'broken');
    if (places) continue;
    const range = ranges.get(name);
    const place = range && !range.isNullObject ? referenceOf(range.address) : null;
    const meant = known.get(name);
    mistaken ||= place !== null && !!meant && code(place) !== code(meant);
  }
  const ours = ourSheets((name) => known.get(name)?.sheet ?? null, snapshot.sheets, family.marks);
  return {
    ids: new Map(snapshot.sheets.map(({ id, title }) => [id, title])),
    mistaken,
    snapshot,
    reading: {
      sheets: snapshot.sheets.map(({ title }) => title),
      names: found,
      listed: [...known.keys()],
      date1904: wanted.includes(DATE) && dated(places?.get(DATE) ?? null, blocks, ranges.get(DATE)),
      status: statusOf(snapshot, ours),
    },
  };
}

/** The part of a block that a name points to. */
function within(
  blocks: readonly { readonly place: Reference; readonly cells: NamedCells | null }[],
  wanted: Reference | null | undefined,
): NamedCells | null {
  if (!wanted) return null;
  const block = blocks.find(({ place }) => holds(place, wanted));
  if (!block?.cells) return null;
  const { box } = wanted;
  const { row, column, formulas, ...rest } = block.cells;
  const part = <T>(grid: readonly (readonly T[])[]): T[][] =>
    grid
      .slice(box.row - row, box.lastRow - row + 1)
      .map((line) => line.slice(box.column - column, box.lastColumn - column + 1));
  return {
    ...rest,
    row: box.row,
    column: box.column,
    values: part(rest.values),
    ...(formulas && { formulas: part(formulas) }),
  };
}

/** Whether the date of the workbook tells that its days are counted from 1904. */
function dated(place: Reference | null, blocks: readonly Block[], own: Loaded | undefined): boolean {
  const block = place && blocks.find((one) => holds(one.place, place));
  const range = block?.range ?? own;
  if (!range || range.isNullObject) return false;
  const [row, column] = block
    ? [place.box.row - block.place.box.row, place.box.column - block.place.box.column]
    : [0, 0];
  return date1904((range.values as unknown[][])[row]?.[column], (range.text as unknown[][])[row]?.[column]);
}

/** `null` where there is no range, or one without an end. */
export function cellsOf(range: Loaded | undefined, formulas: boolean): NamedCells | null {
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
      formulas: (range.formulas as unknown[][]).map((line, row) =>
        line.map((formula, column) => formulaOf(formula, values[row]?.[column])),
      ),
    }),
  };
}
