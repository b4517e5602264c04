import type { Catalogue } from '../model/catalogue';
import type { ShownValue } from '../workbook/description';
import type { CellPlace, LiveWorkbook } from './liveWorkbook';
import { INPUTS, openedOf, type Opened } from './reading/open';
import { hasOneRow, placeOf, standsAt, type Field } from './filling/places';
import { writeCells } from './filling/writeCells';

/** One cell of one item, as a person wants it. */
export interface CellEntry {
  readonly id: string;
  readonly field: Field;
  /** `null` makes it blank. */
  readonly value: ShownValue;
  /** What the person saw in it; something else there now is asked about first. */
  readonly was: ShownValue;
  /** The person was asked, and wants it all the same. */
  readonly sure?: boolean;
}

/** What became of it. */
export interface FilledIn {
  readonly opened: Opened;
  /** `meanwhile`: something else stands there by now, and nothing was written over it. */
  readonly result: 'written' | 'meanwhile' | 'formula' | 'no-cell';
  readonly place: CellPlace | null;
  /** What stood there before, or stands there instead. */
  readonly found: ShownValue;
}

const same = (one: ShownValue, other: ShownValue): boolean => (one ?? '') === (other ?? '');

/** Fills in one cell of an item, having read it again just before; what somebody else put there stays until they are asked. */
export async function fillIn(live: LiveWorkbook, catalogue: Catalogue, entry: CellEntry): Promise<FilledIn> {
  const { id, field, value, was, sure = false } = entry;
  const before = await live.read({ ...INPUTS, formulas: true });
  const opened = openedOf(before, catalogue, false);
  const place = placeOf(before, id, field);
  const { value: found, formula } = standsAt(before, id, field);
  const left = { opened, place, found } as const;
  if (!place || !hasOneRow(before, id, field)) return { ...left, result: 'no-cell' };
  if (formula !== null && !sure) return { ...left, found: `=${formula}`, result: 'formula' };
  if (same(found, value) && formula === null) return { ...left, result: 'written' };
  if (!sure && !same(found, was)) return { ...left, result: 'meanwhile' };
  // Where the cell is by the last reading.
  let [last, at] = [before, place];
  const write = async (read: ShownValue, more: { readonly numberFormat?: string } = {}) => {
    const cells = [{ ...at, value, read, ...more }];
    const { reading, overtaken } = await writeCells(live, last, cells, INPUTS);
    const stands = standsAt(reading, id, field).value;
    [last, at] = [reading, placeOf(reading, id, field) ?? at];
    return { reading, overtaken, stands };
  };
  let done = await write(found);
  // A cell that is formatted as text makes a text of a digit.
  if (typeof value === 'number' && typeof done.stands === 'string' && done.overtaken.length === 0)
    done = await write(done.stands, { numberFormat: 'General' });
  const now = openedOf(done.reading, catalogue, false);
  if (done.overtaken.length > 0) return { opened: now, place: at, found: done.stands, result: 'meanwhile' };
  return { opened: now, place: at, found, result: 'written' };
}
