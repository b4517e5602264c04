import type { ShownValue } from '../../workbook/description';
import type { ReadWorkbook } from '../../workbook/rows';
import type { CellPlace, CellWrite, LiveReading, LiveWorkbook, ReadOptions } from '../liveWorkbook';
import { EVERYTHING } from '../reading/open';
import { follow, type Followed } from './follow';

/** A value for a cell, and what was read there before. */
export interface CellChange extends CellWrite {
  readonly read: ShownValue;
}

/** One that is still to be written, and where its cell is by now. */
type Waiting = CellChange & { readonly now: Followed | null };

/** Whoever types faster than this is let go first. */
const ROUNDS = 5;

const code = (value: ShownValue): string => JSON.stringify(value === '' ? null : value);

/**
 * Writes single cells, of which `before` tells where they were. Where somebody typed into one of them since, what was typed is
 * put back: the last value of a person stands, and the cell is named. Where rows or columns came or went since, or somebody
 * sorted, what was overwritten stands again, and the value goes where its cell is now; a cell that is gone is named, too.
 */
export async function writeCells(
  live: LiveWorkbook,
  before: ReadWorkbook,
  changes: readonly CellChange[],
  then: ReadOptions = EVERYTHING,
): Promise<{ readonly reading: LiveReading; readonly overtaken: readonly CellPlace[] }> {
  let waiting = changes.map((change): Waiting => ({ ...change, now: follow(before, change) }));
  const overtaken = new Map<string, CellPlace>();
  const name = ({ sheet, cell }: CellPlace) => overtaken.set(`${sheet}!${cell}`, { sheet, cell });
  for (let round = 1; ; round++) {
    const writing = live.write(waiting, then);
    // What a person typed is tried once more: where it was is known only here.
    const { overwritten, formulas, reading } = await (round === 1
      ? writing
      : writing.catch(() => live.write(waiting, then)));
    waiting = waiting.flatMap((change, index): Waiting[] => {
      const { sheet, cell, value, now } = change;
      const found = overwritten[index] ?? null;
      const place = now ? now(reading) : change;
      if (place?.sheet === sheet && place.cell === cell) {
        if (code(found) === code(change.read) || code(found) === code(value)) return [];
        name(change);
        return [{ sheet, cell, value: found, read: value, now }];
      }
      const formula = formulas[index] ?? null;
      const back = { sheet, cell, value: found, formula, read: value, now: follow(reading, change) };
      if (!place) name(change);
      return place ? [back, { ...change, ...place }] : [back];
    });
    if (waiting.length === 0 || round === ROUNDS) return { reading, overtaken: [...overtaken.values()] };
  }
}
