import type { Problem } from '../../model/answers';
import { boxOf } from '../../workbook/a1';
import { foundText } from '../../model/cells/raw';
import type { Cell, Workbook } from '../../workbook/description';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';

const holds = (
  { sheet, row, column, values }: NamedCells,
  { sheet: title, cell }: Problem,
): number | null => {
  if (sheet !== title || cell === null) return null;
  const box = boxOf(cell);
  const index = box.row - row;
  return box.column === column && index >= 0 && index < values.length ? index : null;
};

/** Its formula where that was replaced; what it shows where that was out of date. */
const shownIn = ({ formula, value }: Cell, { kind }: Problem): string | null =>
  formula === undefined || kind === 'stale-result' ? foundText(value) : `=${formula}`;

/** What the copy has where a name was gone or a formula was replaced: the place the name points to, or the formula. */
export function whatStandsNow(problem: Problem, read: ReadWorkbook, copy: Workbook): string | null {
  const placeOf = (name: string) => copy.names.find((each) => each.name === name);
  const sheetOf = (key: string) => copy.sheets.find((sheet) => sheet.key === key);
  if (problem.kind === 'missing-name') {
    const place = placeOf(problem.found ?? '');
    return place ? `${sheetOf(place.sheet)?.title ?? ''}!${place.range}` : null;
  }
  for (const [name, cells] of read.names) {
    const index = cells === 'broken' ? null : holds(cells, problem);
    const place = index === null ? undefined : placeOf(name);
    if (index === null || !place) continue;
    const sheet = sheetOf(place.sheet);
    const box = boxOf(place.range);
    const rows = sheet?.rows ?? [];
    const row =
      problem.id === null
        ? box.row + index
        : rows.findIndex(
            ({ cells: line }, at) =>
              at >= box.row && at <= box.lastRow && line.some((cell) => cell?.value === problem.id),
          );
    const cell = rows[row]?.cells[box.column];
    if (cell) return shownIn(cell, problem);
  }
  // A cell that no name leads to stands where it stood.
  const sheet = copy.sheets.find(({ title }) => title === problem.sheet);
  const box = sheet && problem.cell !== null ? boxOf(problem.cell) : null;
  const cell = box && sheet?.rows[box.row]?.cells[box.column];
  return cell ? shownIn(cell, problem) : null;
}
