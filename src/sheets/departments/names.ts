import { rangeOf } from '../../workbook/a1';
import type { Name } from '../../workbook/description';

/** Layout version of the sheets that put departments side by side. */
export const DEPARTMENTS_LAYOUT = 1;

/** The interface of these sheets, for scripts and for each other; none collides with a checklist's names. */
export const DEPARTMENT_NAMES = [
  'ISOMM_DeptModel',
  'ISOMM_DeptLayout',
  // One row per return.
  'ISOMM_DeptNo',
  'ISOMM_DeptLabel',
  'ISOMM_DeptUse',
  'ISOMM_DeptUseNames',
  'ISOMM_DeptPosition',
  'ISOMM_DeptFile',
  // Items down, returns across.
  'ISOMM_DeptItem',
  'ISOMM_DeptColumnNo',
  'ISOMM_DeptLevels',
  // What the coordinator chooses.
  'ISOMM_DeptRule',
  'ISOMM_DeptHeadquarters',
  'ISOMM_DeptRuleItem',
  'ISOMM_DeptItemRule',
  'ISOMM_DeptRuleNames',
  // One row per item, in the model's order.
  'ISOMM_DeptCalcItem',
  'ISOMM_DeptCalcFunction',
  'ISOMM_DeptScored',
  'ISOMM_DeptNotDone',
  'ISOMM_DeptUnanswered',
  'ISOMM_DeptSum',
  'ISOMM_DeptMean',
  'ISOMM_DeptLowest',
  'ISOMM_DeptHighest',
  'ISOMM_DeptMedian',
  'ISOMM_DeptLowestBy',
  'ISOMM_DeptHighestBy',
  'ISOMM_DeptRuleNumber',
  'ISOMM_DeptCombined',
  'ISOMM_DeptWeak',
  'ISOMM_DeptWeakOrder',
  'ISOMM_DeptManager',
  'ISOMM_DeptManagers',
  'ISOMM_DeptLead',
  'ISOMM_DeptLeads',
  'ISOMM_DeptStaff',
  'ISOMM_DeptStaffs',
  'ISOMM_DeptGap',
  'ISOMM_DeptGapOrder',
  'ISOMM_DeptItemName',
  // One column per return, in the order of the calculation.
  'ISOMM_DeptCalcNo',
  'ISOMM_DeptCalcLabel',
  'ISOMM_DeptCalcUse',
  'ISOMM_DeptCalcVoice',
  'ISOMM_DeptCalcLevels',
  'ISOMM_DeptFunctionMean',
  'ISOMM_DeptFunctionMinimum',
  'ISOMM_DeptFunctionScored',
  // One row per function.
  'ISOMM_DeptCombinedFunction',
] as const;
export type DepartmentName = (typeof DEPARTMENT_NAMES)[number];

/** Collects the names while the sheets are laid out; each is given once. */
export class DepartmentNames {
  private readonly given = new Map<DepartmentName, Name>();

  add(name: DepartmentName, sheet: string, row: number, column: number, lastRow = row, lastColumn = column) {
    if (this.given.has(name)) throw new Error(`Name given twice: ${name}`);
    this.given.set(name, { name, sheet, range: rangeOf(row, column, lastRow, lastColumn) });
  }

  finish(): Name[] {
    const missing = DEPARTMENT_NAMES.filter((name) => !this.given.has(name));
    if (missing.length > 0) throw new Error(`Names without a cell: ${missing.join(', ')}`);
    return [...this.given.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
