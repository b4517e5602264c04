import { columnsIn, heads } from '../../sheets/assessment/reading/byContent';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import type { NamedCells } from '../../workbook/rows';
import type { Extent, LiveReading, LiveWorkbook } from '../liveWorkbook';

/** Heads stand in the first rows, also where somebody put a few above them. */
const TOP: Extent = { rows: 40, columns: 30 };
/** No list has more rows. */
const LIST: Extent = { rows: 600, columns: TOP.columns };
const NEEDED: readonly string[] = ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'];

/** Titles of sheets that are none of ours, as far as names tell. */
const others = ({ status, copied = [] }: LiveReading): string[] => {
  const known = new Set([...Object.values(status.sheets), ...copied, BACKUP_TITLE]);
  return status.titles.filter((title) => !known.has(title));
};

/**
 * A reading with checklists beside ours to which no name leads: pasted there, or copied by another program. From then on
 * their cells come along with every reading.
 */
export async function withCopiesBeside(live: LiveWorkbook, read: LiveReading): Promise<LiveReading> {
  const titles = others(read);
  if (titles.length === 0 || !read.names.has('ISOMM_Id')) return read;
  const found = (await live.whole(TOP, titles)).filter((sheet) => heads(sheet) !== null);
  if (found.length === 0) return read;
  const lists = await live.whole(
    LIST,
    found.map(({ title }) => title),
  );
  const copies = new Map(
    lists.flatMap((sheet) => {
      const list = heads(sheet);
      if (!list) return [];
      const columns = [...columnsIn(list)].filter(([name]) => NEEDED.includes(name));
      return [[sheet.title, new Map<string, NamedCells>(columns)] as const];
    }),
  );
  await live.readAlong(copies);
  const ofCopies = new Map([...(read.ofCopies ?? []), ...copies]);
  return { ...read, copied: [...ofCopies.keys()], ofCopies };
}
