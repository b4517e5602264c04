import { beginning, REST, type TextLimits } from '../../../model/cells/textLimits';
import type { NamedCells, ReadWorkbook } from '../../../workbook/rows';

/** A cell whose text was cut: where it is below its name, and how the text begins. */
export interface Cut {
  readonly cells: NamedCells;
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

/** Cells that hold a name or a word, and never prose. */
const SHORT: ReadonlySet<string> = new Set([
  'ISOMM_Organisation',
  'ISOMM_Department',
  'ISOMM_Respondent',
  'ISOMM_Position',
  'ISOMM_Date',
  'ISOMM_Deadline',
  'ISOMM_ReturnTo',
  'ISOMM_PlanOwner',
  'ISOMM_PortfolioAssignee',
  'ISOMM_PortfolioProvider',
  'ISOMM_OutProvider',
  'ISOMM_OutService',
  'ISOMM_OutName',
]);

/**
 * The same workbook with no text longer than the limits, and no more of them together. Excel writes none; other programs
 * might, by the million, and a file that points to one text a thousand times is small.
 */
export function boundTexts(read: ReadWorkbook, limits: TextLimits): [ReadWorkbook, readonly Cut[]] {
  const { all = Infinity } = limits;
  const cuts: Cut[] = [];
  const names = new Map(read.names);
  let taken = 0;
  for (const [name, cells] of read.names) {
    if (cells === 'broken') continue;
    const longest = SHORT.has(name) ? limits.name : limits.text;
    const { most, sum } = lengthOf(cells);
    if (most <= longest && taken + sum <= all) {
      taken += sum;
      continue;
    }
    const values = cells.values.map((row, down) =>
      row.map((value, across) => {
        if (typeof value !== 'string') return value;
        const limit = taken + Math.min(value.length, longest) <= all ? longest : Math.min(longest, REST);
        taken += Math.min(value.length, limit);
        if (value.length <= limit) return value;
        cuts.push({ cells, row: cells.row + down, column: cells.column + across, found: value });
        return beginning(value, limit);
      }),
    );
    names.set(name, { ...cells, values });
  }
  return [cuts.length === 0 ? read : { ...read, names }, cuts];
}

/** The longest of the texts, and how long they are together. */
function lengthOf({ values }: NamedCells): { readonly most: number; readonly sum: number } {
  let most = 0;
  let sum = 0;
  for (const row of values)
    for (const value of row)
      if (typeof value === 'string') {
        sum += value.length;
        if (value.length > most) most = value.length;
      }
  return { most, sum };
}
