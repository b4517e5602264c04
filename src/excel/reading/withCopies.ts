import type { LiveReading } from '../../actions/liveWorkbook';
import type { NamedCells } from '../../workbook/rows';

/** Copies of the checklist by the ids of their sheets, with what their own names point to. */
export type Copies = ReadonlyMap<string, ReadonlyMap<string, NamedCells>>;

/** A reading with the copies that are there, by the titles they have now. */
export function withCopies(
  reading: LiveReading,
  copies: Copies,
  titles: ReadonlyMap<string, string>,
): LiveReading {
  const ofCopies = new Map(
    [...copies].flatMap(([id, columns]) => {
      const title = titles.get(id);
      return title === undefined ? [] : [[title, columns] as const];
    }),
  );
  return ofCopies.size === 0 ? reading : { ...reading, copied: [...ofCopies.keys()], ofCopies };
}
