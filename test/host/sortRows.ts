import type { Area } from './area';
import { rowsOf } from './area';
import type { Book } from './book';
import { onWire } from './onWire';
import type { SheetRecord, Shown } from './records';
import { reorderRows } from './structure';

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const RANK = (value: Shown): number =>
  value === null
    ? 4
    : typeof value === 'number'
      ? 0
      : typeof value === 'string'
        ? 1
        : typeof value === 'boolean'
          ? 2
          : 3;

/** Sorts as Excel does: numbers, texts, logical values, errors; blanks always last; equal rows keep their order. */
export function sortRows(book: Book, sheet: SheetRecord, area: Area, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
  const compare = (a: Shown, b: Shown): number => {
    const rank = RANK(a) - RANK(b);
    if (rank !== 0) return rank;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(onWire(a)).localeCompare(String(onWire(b)), 'en', { sensitivity: 'accent' });
  };
  const values = new Map(rows.map((row) => [row, keys.map((key) => book.shown(sheet, row, key.column))]));
  const order = [...rows].sort((x, y) => {
    for (const [index, key] of keys.entries()) {
      const a = values.get(x)?.[index] ?? null;
      const b = values.get(y)?.[index] ?? null;
      if ((a === null) !== (b === null)) return a === null ? 1 : -1;
      const sign = compare(a, b);
      if (sign !== 0) return key.ascending ? sign : -sign;
    }
    return 0;
  });
  reorderRows(book, sheet, area, order);
}
