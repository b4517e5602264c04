import type { Problem } from '../../model/answers';
import { foundText } from '../../model/cells/raw';
import { movedSheet } from '../../sheets/assessment/reading/movedSheet';
import { cellAt } from '../../workbook/a1';
import type { Cell, Workbook } from '../../workbook/description';
import type { ReadWorkbook } from '../../workbook/rows';

const place = (title: string, cell: string): string => JSON.stringify([title, cell]);

/** Cells of the copy by where they stood in the workbook as it was read. */
function cellsByPlace(read: ReadWorkbook, copy: Workbook): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of copy.sheets) {
    const moved = movedSheet(sheet, copy, read);
    sheet.rows.forEach((line, row) => {
      line.cells.forEach((cell, column) => {
        const from = moved ? moved.cellAt(row, column) : { row, column };
        if (cell && from) cells.set(place(moved?.title ?? sheet.title, cellAt(from.row, from.column)), cell);
      });
    });
  }
  return cells;
}

/** Its formula where that was replaced; what it shows where that was out of date. */
const shownIn = ({ formula, value }: Cell, { kind }: Problem): string | null =>
  formula === undefined || kind === 'stale-result' ? foundText(value) : `=${formula}`;

/** What the copy has where a name was gone or a formula was replaced: the place the name points to, or the formula. */
export function whatStandsNow(read: ReadWorkbook, copy: Workbook): (problem: Problem) => string | null {
  let known: ReadonlyMap<string, Cell> | null = null;
  return (problem) => {
    if (problem.kind === 'missing-name') {
      const name = copy.names.find((each) => each.name === problem.found);
      const title = name && copy.sheets.find(({ key }) => key === name.sheet)?.title;
      return name ? `${title ?? ''}!${name.range}` : null;
    }
    if (problem.sheet === null || problem.cell === null) return null;
    known ??= cellsByPlace(read, copy);
    const cell = known.get(place(problem.sheet, problem.cell));
    return cell ? shownIn(cell, problem) : null;
  };
}
