import { HAND_OUT_DAYS, HAND_OUT_KEYS, type HandOutKey, type HandOutRow } from '../../../model/handOuts';
import type { ShownValue } from '../../../workbook/description';
import { dayIn } from '../reading/readCells';
import { isBlank, textOf, type At, type Slice, type Source } from '../reading/source';

const ROWS = 'ISOMM_HandOutsRows';

/** The lines of the list, blank ones left out; words in place of a day are named, and stay. */
export function readHandOuts(source: Source): Slice {
  const day = (name: string, at: At, value: ShownValue, named: boolean): string => {
    if (isBlank(value)) return '';
    const found = dayIn(source, value);
    if (found === null && named) source.flag('not-a-date', name, at, value);
    return found ?? textOf(value);
  };
  const cells = source.cells(ROWS);
  const rows = (cells?.values ?? []).flatMap((line, index): HandOutRow[] => {
    if (line.every(isBlank)) return [];
    const entries = HAND_OUT_KEYS.map((key: HandOutKey, column) => {
      const value = line[column] ?? null;
      const isDay = key === 'deadline' || HAND_OUT_DAYS.includes(key);
      const at = { row: (cells?.row ?? 0) + index, column };
      return [key, isDay ? day(ROWS, at, value, key !== 'deadline') : textOf(value)];
    });
    return [Object.fromEntries(entries) as HandOutRow];
  });
  const from = source.cells('ISOMM_HandOutsDay');
  const seen = from ? day('ISOMM_HandOutsDay', {}, from.values[0]?.[0] ?? null, true) : '';
  return { answers: { handOuts: { day: seen, rows } } };
}
