import type { Catalogue } from '../../model/catalogue';
import { ASSESSMENT, type PartKey } from '../../sheets/assessment/family';
import { heads } from '../../sheets/assessment/reading/byContent';
import { readAnswers } from '../../sheets/assessment/reading/read';
import { titlesIn } from '../../sheets/titles';
import { boxOf } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/description';
import { worksIn } from '../../workbook/namedCells';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../workbook/rows';
import { describe } from '../describe';
import type { NamePlace } from '../liveWorkbook';
import { PART_KEYS, withParts } from '../optionalParts';
import { FILLED_NAMES } from './examine';
import { fillingOf } from './open';
import { WORDS } from './wordsPutBack';

/** So many of a sheet's fixed words must stand where we put them. */
const ALIKE = 0.6;
const FEWEST_WORDS = 3;
/** Where their lists end follows from what stands in them, so that only names tell it. */
const AS_LONG_AS_FILLED: readonly PartKey[] = ['rounds', 'progress', 'ownItems', 'importRecord', 'carry'];

/** A sheet to which no name leads any more. */
interface Other {
  readonly key: string;
  /** Where its names belong; `null` where nobody knows. */
  readonly places: readonly NamePlace[] | null;
  /** As we would write it; `null` where its words are not ours. */
  readonly described: Sheet | null;
}

interface Alike {
  readonly title: string;
  readonly share: number;
  readonly described: Sheet;
  readonly names: Workbook['names'];
}

/** The names of sheets to which no name leads any more, and whose words are ours. */
export const othersByWords = (
  catalogue: Catalogue,
  read: ReadWorkbook,
  sheets: readonly WholeSheet[],
): NamePlace[] => others(catalogue, read, sheets).flatMap(({ places }) => places ?? []);

/**
 * A workbook of ours without names, with those of the sheets that people fill in beside the checklist. Where a sheet is
 * there and its names cannot be found again they lead nowhere, so that what stands there is told to be left.
 */
export function withOthers(catalogue: Catalogue, read: ReadWorkbook): ReadWorkbook {
  const sheets = read.whole?.() ?? [];
  const found = others(catalogue, read, sheets);
  const rowsOf = new Map(sheets.map(({ title, rows }) => [title, rows]));
  const cellsAt = ({ sheet, range }: NamePlace): NamedCells => {
    const { row, column, lastRow, lastColumn } = boxOf(range);
    const values = Array.from({ length: lastRow - row + 1 }, (_, down) =>
      Array.from(
        { length: lastColumn - column + 1 },
        (__, across) => rowsOf.get(sheet)?.get(row + down)?.[column + across] ?? null,
      ),
    );
    return { sheet, row, column, values };
  };
  /** Words that are chosen from are ours; an earlier layout has them elsewhere. */
  const wordsOr = (cells: NamedCells, name: string, described: Sheet | null): NamedCells => {
    if (!WORDS.test(name) || cells.values.some(([word]) => typeof word === 'string' && word !== ''))
      return cells;
    const values = cells.values.map((_, down) => [
      described?.rows[cells.row + down]?.cells[cells.column]?.value ?? null,
    ]);
    return { ...cells, values };
  };
  const names = found.flatMap(({ key, places, described }): [string, NamedCells | 'broken'][] =>
    places
      ? places
          .filter(({ name }) => FILLED_NAMES.includes(name))
          .map((place) => [place.name, wordsOr(cellsAt(place), place.name, described)])
      : ASSESSMENT.parts
          .filter((part) => part.key === key && part.holdsAnswers)
          .flatMap((part) => part.names.filter(({ name }) => FILLED_NAMES.includes(name)))
          .map(({ name }) => [name, 'broken']),
  );
  return names.length === 0 ? read : { ...read, names: new Map([...read.names, ...names]) };
}

function others(catalogue: Catalogue, read: ReadWorkbook, sheets: readonly WholeSheet[]): Other[] {
  const filling = fillingOf(readAnswers(catalogue, read));
  if (!filling) return [];
  // A part may move what stands on other sheets; which parts were there is not known yet.
  const workbook = describe(catalogue, { ...filling, answers: withParts(filling.answers, PART_KEYS) });
  const asRead = describe(catalogue, filling);
  const works = worksIn(read);
  // A checklist is no other sheet, whatever stands in the same cells: a copy that was kept of one, or somebody's own.
  const taken = new Set(sheets.flatMap((sheet) => (heads(sheet) ? [sheet.title] : [])));
  for (const cells of read.names.values()) if (cells !== 'broken') taken.add(cells.sheet);
  const isNamed = (key: string) =>
    ASSESSMENT.parts.some((part) => part.key === key && part.names.some(({ name }) => works(name)));
  const titles = titlesIn(catalogue);
  return workbook.sheets.flatMap(({ key }): Other[] => {
    if (isNamed(key)) return [];
    const [best] = [workbook, asRead]
      .flatMap(({ names, sheets: all }): Alike[] => {
        const described = all.find((each) => each.key === key);
        const alike = described && mostAlike(described, sheets, taken);
        return alike ? [{ ...alike, described, names: names.filter(({ sheet }) => sheet === key) }] : [];
      })
      .sort((a, b) => b.share - a.share);
    const title = best?.title ?? sheets.find((each) => titles[key]?.includes(each.title))?.title;
    if (title === undefined || taken.has(title)) return [];
    taken.add(title);
    const places = best?.names.map(({ name, range }) => ({ name, sheet: best.title, range }));
    const sure =
      best && !AS_LONG_AS_FILLED.some((each) => each === key) && !isLonger(best, sheets) ? places : null;
    return [{ key, places: sure ?? null, described: best?.described ?? null }];
  });
}

/** Whether something stands below a list where the sheet as described has nothing. */
function isLonger({ title, described, names }: Alike, sheets: readonly WholeSheet[]): boolean {
  const rows = sheets.find((each) => each.title === title)?.rows;
  return names.some(({ name, range }) => {
    const { row, column, lastRow, lastColumn } = boxOf(range);
    if (row === lastRow || !FILLED_NAMES.includes(name)) return false;
    const below = rows?.get(lastRow + 1)?.slice(column, lastColumn + 1) ?? [];
    return below.some(
      (value, across) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !described.rows[lastRow + 1]?.cells[column + across],
    );
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
