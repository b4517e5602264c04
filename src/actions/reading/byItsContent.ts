import { namedCells, worksIn } from '../../workbook/namedCells';
import type { Catalogue } from '../../model/catalogue';
import { byContent, columnsByHeads, heads } from '../../sheets/assessment/reading/byContent';
import { withModelData } from '../../sheets/assessment/small/readModelData';
import { setupByLabels } from '../../sheets/assessment/setup/setupByLabels';
import { rangeOf } from '../../workbook/a1';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import type { Extent, LiveReading, LiveWorkbook, NamePlace } from '../liveWorkbook';
import { othersByWords } from './othersByWords';

/** What `byContent` takes from the whole sheet: no single cell says it. */
export const SAID_BY_NO_CELL: readonly string[] = ['ISOMM_Model', 'ISOMM_Language', 'ISOMM_Asked'];
/** Heads stand in the first rows, also where somebody put a few above them. */
const TOP: Extent = { rows: 40, columns: 30 };

/** A workbook whose names are gone or point nowhere, read by what stands in its sheets. */
export interface FoundAgain {
  readonly read: ReadWorkbook;
  /** Where names belong that lead nowhere. */
  readonly places: readonly NamePlace[];
}

/** The title of the sheet that is a checklist of ours by its heads; `null` where none is, or several are. */
export async function checklistByHeads(live: LiveWorkbook): Promise<string | null> {
  const found = (await live.whole(TOP)).filter((sheet) => heads(sheet) !== null);
  return found.length === 1 ? (found[0]?.title ?? null) : null;
}

/** Reads every sheet and finds again what names led to: columns by their heads, the setup by its labels, others by their words. */
export async function byItsContent(
  live: LiveWorkbook,
  catalogue: Catalogue,
  named: LiveReading,
): Promise<FoundAgain> {
  const sheets = await live.whole();
  const labelled = withModelData(setupByLabels({ ...named, whole: () => sheets }));
  const read = columnsByHeads(withoutRest(byContent(catalogue, labelled) ?? labelled));
  const [worked, byLabel] = [worksIn(named), worksIn(labelled)];
  const places = [...read.names].flatMap(([name, cells]): NamePlace[] =>
    cells === 'broken' || worked(name) || (SAID_BY_NO_CELL.includes(name) && !byLabel(name))
      ? []
      : [{ name, sheet: cells.sheet, range: rangeOfCells(cells) }],
  );
  return { read, places: [...places, ...othersByWords(catalogue, read, sheets)] };
}

const rangeOfCells = ({ row, column, values }: NamedCells): string =>
  rangeOf(row, column, row + values.length - 1, column + (values[0]?.length ?? 1) - 1);

/** The columns of a checklist end with its last id, whatever somebody wrote below. */
function withoutRest(read: ReadWorkbook): ReadWorkbook {
  const ids = namedCells(read, 'ISOMM_Id');
  if (!ids) return read;
  const last = ids.values.findLastIndex(([value]) => typeof value === 'string' && value.trim() !== '');
  const short = [...read.names].map(([name, cells]) => {
    const same =
      cells !== 'broken' &&
      cells.sheet === ids.sheet &&
      cells.row === ids.row &&
      cells.values.length === ids.values.length;
    return [name, same ? { ...cells, values: cells.values.slice(0, last + 1) } : cells] as const;
  });
  return { ...read, names: new Map(short) };
}
