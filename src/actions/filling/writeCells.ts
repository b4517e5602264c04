import type { ShownValue } from '../../workbook/description';
import type { CellPlace, CellWrite, LiveReading, LiveWorkbook, ReadOptions } from '../liveWorkbook';
import { EVERYTHING } from '../reading/open';

/** A value for a cell, and what was read there before. */
export interface CellChange extends CellWrite {
  readonly read: ShownValue;
}

/** Whoever types faster than this is let go first. */
const ROUNDS = 5;

const code = (value: ShownValue): string => JSON.stringify(value === '' ? null : value);

/**
 * Writes single cells. Where somebody typed into one of them since it was read, what was typed is put back: the last
 * value of a person stands, and the cell is named.
 */
export async function writeCells(
  live: LiveWorkbook,
  changes: readonly CellChange[],
  then: ReadOptions = EVERYTHING,
): Promise<{ readonly reading: LiveReading; readonly overtaken: readonly CellPlace[] }> {
  let waiting = changes;
  const overtaken = new Map<string, CellPlace>();
  for (let round = 1; ; round++) {
    const writing = live.write(waiting, then);
    // What a person typed is tried once more: where it was is known only here.
    const { overwritten, reading } = await (round === 1
      ? writing
      : writing.catch(() => live.write(waiting, then)));
    const typed = waiting.flatMap((change, index): CellChange[] => {
      const found = overwritten[index] ?? null;
      if (code(found) === code(change.read) || code(found) === code(change.value)) return [];
      const { sheet, cell, value } = change;
      return [{ sheet, cell, value: found, read: value }];
    });
    for (const { sheet, cell } of typed) overtaken.set(`${sheet}!${cell}`, { sheet, cell });
    if (typed.length === 0 || round === ROUNDS) return { reading, overtaken: [...overtaken.values()] };
    waiting = typed;
  }
}
