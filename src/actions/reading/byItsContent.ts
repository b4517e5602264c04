import { namedCells, worksIn } from '../../workbook/namedCells';
import type { Catalogue } from '../../model/catalogue';
import { byContent, columnsByHeads, heads } from '../../sheets/assessment/reading/byContent';
import { ASSESSMENT } from '../../sheets/assessment/family';
import { readAnswers } from '../../sheets/assessment/reading/read';
import { withModelData } from '../../sheets/assessment/small/readModelData';
import { setupByLabels } from '../../sheets/assessment/setup/setupByLabels';
import { rangeOf } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../workbook/rows';
import { describe } from '../describe';
import type { Extent, LiveReading, LiveWorkbook, NamePlace } from '../liveWorkbook';
import { fillingOf } from './open';
import { PART_KEYS, withParts } from '../optionalParts';

/** What `byContent` takes from the whole sheet: no single cell says it. */
export const SAID_BY_NO_CELL: readonly string[] = ['ISOMM_Model', 'ISOMM_Language', 'ISOMM_Asked'];
/** So many of a sheet's fixed words must stand where we put them. */
const ALIKE = 0.6;
const FEWEST_WORDS = 3;
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

/** The names of sheets to which no name leads any more, and whose words are ours. */
function othersByWords(catalogue: Catalogue, read: ReadWorkbook, sheets: readonly WholeSheet[]): NamePlace[] {
  const filling = fillingOf(readAnswers(catalogue, read));
  if (!filling) return [];
  // A part may move what stands on other sheets; which parts were there is not known yet.
  const workbook = describe(catalogue, { ...filling, answers: withParts(filling.answers, PART_KEYS) });
  const asRead = describe(catalogue, filling);
  const works = worksIn(read);
  // A checklist is no other sheet, whatever stands in the same cells: a copy that was kept of one, or somebody's own.
  const taken = new Set(sheets.flatMap((sheet) => (heads(sheet) ? [sheet.title] : [])));
  for (const cells of read.names.values()) if (cells !== 'broken') taken.add(cells.sheet);
  return workbook.sheets.flatMap((described): NamePlace[] => {
    if (
      ASSESSMENT.parts.some(
        ({ key, names: own }) => key === described.key && own.some(({ name }) => works(name)),
      )
    )
      return [];
    const [best] = [workbook, asRead]
      .flatMap(({ names, sheets: all }) => {
        const one = all.find(({ key }) => key === described.key);
        const alike = one && mostAlike(one, sheets, taken);
        return alike ? [{ ...alike, names: names.filter(({ sheet }) => sheet === described.key) }] : [];
      })
      .sort((a, b) => b.share - a.share);
    if (!best) return [];
    taken.add(best.title);
    return best.names.map(({ name, range }) => ({ name, sheet: best.title, range }));
  });
}

/** The sheet in which most of the fixed words of a described one stand where we put them. */
function mostAlike(
  { rows }: Sheet,
  sheets: readonly WholeSheet[],
  taken: ReadonlySet<string>,
): { readonly title: string; readonly share: number } | null {
  const words = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell && cell.formula === undefined && cell.style?.unlocked !== true && typeof cell.value === 'string'
        ? [{ row, column, text: cell.value }]
        : [],
    ),
  );
  if (words.length < FEWEST_WORDS) return null;
  const alike = ({ rows: there }: WholeSheet) =>
    words.filter(({ row, column, text }) => there.get(row)?.[column] === text).length / words.length;
  const [best] = sheets
    .filter(({ title }) => !taken.has(title))
    .map((sheet) => ({ title: sheet.title, share: alike(sheet) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= ALIKE ? best : null;
}
