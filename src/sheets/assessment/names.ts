import type { Name } from '../../workbook/description';
import { rangeOf } from '../../workbook/a1';

/** Layout version of the workbooks we write; a reader refuses higher ones. */
export const LAYOUT = 1;

/** Cells and columns a person fills in, and what identifies the workbook. */
export const INPUT_NAMES = [
  'ISOMM_Model',
  'ISOMM_Layout',
  'ISOMM_Language',
  'ISOMM_Organisation',
  'ISOMM_Department',
  'ISOMM_Respondent',
  'ISOMM_Position',
  'ISOMM_Date',
  'ISOMM_CurrentPattern',
  'ISOMM_TargetPattern',
  'ISOMM_PatternNames',
  'ISOMM_PatternTable',
  'ISOMM_Id',
  'ISOMM_Quadrant',
  'ISOMM_Insource',
  'ISOMM_Outsource',
  'ISOMM_Note',
  'ISOMM_Supplement',
] as const;

/** What the formulas make of it: the public results. */
export const RESULT_NAMES = [
  'ISOMM_Level',
  'ISOMM_Side',
  'ISOMM_FunctionId',
  'ISOMM_FunctionMaturity',
  'ISOMM_Strengths',
  'ISOMM_Weaknesses',
  'ISOMM_StrengthenInsource',
  'ISOMM_StrengthenOutsource',
  'ISOMM_SwitchToInsource',
  'ISOMM_SwitchToOutsource',
  'ISOMM_Scored',
  'ISOMM_NotDone',
  'ISOMM_Unanswered',
  'ISOMM_Invalid',
] as const;

/** What formulas and texts of the workbook use among themselves. */
export const HELPER_NAMES = [
  'ISOMM_Function',
  'ISOMM_Name',
  'ISOMM_State',
  'ISOMM_QuadrantIndex',
  'ISOMM_InvalidCells',
  'ISOMM_CurrentSides',
  'ISOMM_TargetSides',
  'ISOMM_FunctionName',
  'ISOMM_Rank',
  'ISOMM_Overall',
  'ISOMM_StrengthText',
  'ISOMM_WeaknessText',
  'ISOMM_BandFrom',
  'ISOMM_BandText',
  'ISOMM_CalcId',
  'ISOMM_CalcName',
  'ISOMM_CalcFunction',
  'ISOMM_CalcState',
  'ISOMM_CalcLevel',
  'ISOMM_CalcInvalid',
  'ISOMM_CalcOrder1',
  'ISOMM_CalcOrder2',
  'ISOMM_CalcOrder3',
  'ISOMM_CalcOrder4',
] as const;

/** Only in a workbook that was handed out for some functions, or with a deadline. */
export const HAND_OUT_NAMES = ['ISOMM_Asked', 'ISOMM_Deadline'] as const;

export type NameId =
  | (typeof INPUT_NAMES)[number]
  | (typeof RESULT_NAMES)[number]
  | (typeof HELPER_NAMES)[number]
  | (typeof HAND_OUT_NAMES)[number];

/** Every name a workbook of ours has. */
export const ALL_NAMES: readonly NameId[] = [...INPUT_NAMES, ...RESULT_NAMES, ...HELPER_NAMES];

/** Collects the names of a workbook while its sheets are laid out; each is given once. */
export class NameBook {
  private readonly given = new Map<NameId, Name>();

  add(name: NameId, sheet: string, row: number, column: number, lastRow = row, lastColumn = column): void {
    if (this.given.has(name)) throw new Error(`Name given twice: ${name}`);
    this.given.set(name, { name, sheet, range: rangeOf(row, column, lastRow, lastColumn) });
  }

  finish(): Name[] {
    const missing = ALL_NAMES.filter((name) => !this.given.has(name));
    if (missing.length > 0) throw new Error(`Names without a cell: ${missing.join(', ')}`);
    return [...this.given.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
