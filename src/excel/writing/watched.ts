import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import { addressOf } from '../reading/addressOf';
import { cellsOf } from '../reading/reading';
import { referenceOf } from '../reading/reference';
import type { Snapshot } from '../reading/snapshot';
import type { Copies } from './backup';

/** What names point to: to be read once the request is answered, and to be copied by Excel in that request. */
export interface Watched {
  readonly read: () => ReadWorkbook;
  /** Whether one of these is elsewhere, or of another size, than when it was looked at. */
  readonly moved: (snapshot: Snapshot, names: readonly string[]) => boolean;
  /** Those that stand on these sheets. */
  readonly copied: (snapshot: Snapshot, titles: readonly string[]) => Parameters<Copies['keep']>[0];
}

/**
 * Asks what names point to just now, before their cells are overwritten in the same request; call the answer after a sync.
 * `heard`: it is no more than one answer holds; otherwise it is only copied.
 */
export function askWatched(context: Excel.RequestContext, watch: readonly string[], heard: boolean): Watched {
  const ranges = watch.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    if (heard) range.load('address,values');
    return { name, range };
  });
  return {
    read: () => ({
      sheets: [],
      listed: [],
      date1904: false,
      names: new Map(
        ranges.flatMap(({ name, range }): [string, NamedCells][] => {
          const cells = cellsOf(range, false);
          return cells ? [[name, cells]] : [];
        }),
      ),
    }),
    moved: (snapshot, names) =>
      ranges.some(({ name, range }) => {
        const place = snapshot.names.get(name);
        if (!place || !names.includes(name)) return false;
        const now = range.isNullObject ? null : referenceOf(range.address);
        return !now || addressOf(now.box) !== addressOf(place.box);
      }),
    copied: ({ names }, titles) =>
      ranges.flatMap(({ name, range }) => {
        const place = names.get(name);
        if (!place || !titles.includes(place.sheet)) return [];
        const { row, column, lastRow, lastColumn } = place.box;
        const [height, width] = [lastRow - row + 1, lastColumn - column + 1];
        return [
          {
            copied: { kind: 'name' as const, of: name, sheet: place.sheet, row, column, height, width },
            from: range,
          },
        ];
      }),
  };
}
