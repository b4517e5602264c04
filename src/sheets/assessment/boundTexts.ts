import { beginning, type TextLimits } from '../../model/textLimits';
import type { ShownValue } from '../../workbook/description';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';

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

/** The same workbook with no text longer than the limits. Excel writes none; other programs might, by the million. */
export function boundTexts(read: ReadWorkbook, limits: TextLimits): [ReadWorkbook, readonly Cut[]] {
  const cuts: Cut[] = [];
  const names = new Map(read.names);
  for (const [name, cells] of read.names) {
    if (cells === 'broken') continue;
    const limit = SHORT.has(name) ? limits.name : limits.text;
    const tooLong = (value: ShownValue) => typeof value === 'string' && value.length > limit;
    if (!cells.values.some((row) => row.some(tooLong))) continue;
    const values = cells.values.map((row, down) =>
      row.map((value, across) => {
        if (typeof value !== 'string' || value.length <= limit) return value;
        cuts.push({ cells, row: cells.row + down, column: cells.column + across, found: value });
        return beginning(value, limit);
      }),
    );
    names.set(name, { ...cells, values });
  }
  return [cuts.length === 0 ? read : { ...read, names }, cuts];
}
