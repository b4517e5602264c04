import { SCORES, type Position } from '../../../model/answers';
import { columnName, fixedCell } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';

export const SHEET = 'deptCalculation';

/**
 * Per return: its number, its place in the matrix, its use, its voice, its label, its position, its first label, the
 * department it shares with others; and what its place on the heat map follows from.
 */
export const [NUMBER, PLACE, USE, VOICE, LABEL, POSITION, GIVEN, GROUP, CLASS, OVERALL, RANK, FEW, HEADER] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
];
export const FIRST = HEADER + 1;

export const COLUMNS = [
  'item',
  'name',
  'function',
  'place',
  'scored',
  'notDone',
  'unanswered',
  'sum',
  'mean',
  'lowest',
  'highest',
  'median',
  'lowestBy',
  'highestBy',
  'rule',
  'provided',
  'combined',
  'weak',
  'weakOrder',
  'executive',
  'executives',
  'manager',
  'managers',
  'lead',
  'leads',
  'staff',
  'staffs',
  'gap',
  'gapOrder',
  'executiveSum',
  'managerSum',
  'leadSum',
  'staffSum',
  'gapSize',
  'number',
  'at1',
  'at2',
  'at3',
  'at4',
  'at5',
  'withinExecutive',
  'withinExecutives',
  'withinExecutiveSum',
  'withinManager',
  'withinManagers',
  'withinManagerSum',
  'withinLead',
  'withinLeads',
  'withinLeadSum',
  'withinStaff',
  'withinStaffs',
  'withinStaffSum',
  'withinGap',
  'withinGapSize',
  'withinGapOrder',
] as const;
export type Key = (typeof COLUMNS)[number];
export const at = (key: Key): number => COLUMNS.indexOf(key);
/** The first return of the block of all levels. */
export const BLOCK = COLUMNS.length + 1;
/**
 * The first return of the block of levels that count, where there are so many returns. A blank column ends the first
 * block and belongs to its names: some engines find nothing in a single cell.
 */
export const countedBlock = (count: number): number => BLOCK + count + 1;
/** Number of the return that is headquarters' own; 0 where none is. */
export const PROVIDER_CELL = fixedCell(NUMBER, at('provided'));
/** Which returns the perception gap is shown of: the number of a department, or the condition that holds for all. */
export const FOCUS_CELL = fixedCell(PLACE, at('provided'));
export const ALL = '>=0';

export const NAMES: readonly (readonly [name: string, key: Key])[] = [
  ['ISOMM_DeptCalcItem', 'item'],
  ['ISOMM_DeptItemName', 'name'],
  ['ISOMM_DeptCalcFunction', 'function'],
  ['ISOMM_DeptScored', 'scored'],
  ['ISOMM_DeptNotDone', 'notDone'],
  ['ISOMM_DeptUnanswered', 'unanswered'],
  ['ISOMM_DeptSum', 'sum'],
  ['ISOMM_DeptMean', 'mean'],
  ['ISOMM_DeptLowest', 'lowest'],
  ['ISOMM_DeptHighest', 'highest'],
  ['ISOMM_DeptMedian', 'median'],
  ['ISOMM_DeptLowestBy', 'lowestBy'],
  ['ISOMM_DeptHighestBy', 'highestBy'],
  ['ISOMM_DeptRuleNumber', 'rule'],
  ['ISOMM_DeptCombined', 'combined'],
  ['ISOMM_DeptWeak', 'weak'],
  ['ISOMM_DeptWeakOrder', 'weakOrder'],
  ['ISOMM_DeptExecutive', 'executive'],
  ['ISOMM_DeptExecutives', 'executives'],
  ['ISOMM_DeptManager', 'manager'],
  ['ISOMM_DeptManagers', 'managers'],
  ['ISOMM_DeptLead', 'lead'],
  ['ISOMM_DeptLeads', 'leads'],
  ['ISOMM_DeptStaff', 'staff'],
  ['ISOMM_DeptStaffs', 'staffs'],
  ['ISOMM_DeptGap', 'gap'],
  ['ISOMM_DeptGapOrder', 'gapOrder'],
  ['ISOMM_DeptGapSize', 'gapSize'],
  ['ISOMM_DeptItemNumber', 'number'],
  ['ISOMM_DeptWithinExecutive', 'withinExecutive'],
  ['ISOMM_DeptWithinExecutives', 'withinExecutives'],
  ['ISOMM_DeptWithinManager', 'withinManager'],
  ['ISOMM_DeptWithinManagers', 'withinManagers'],
  ['ISOMM_DeptWithinLead', 'withinLead'],
  ['ISOMM_DeptWithinLeads', 'withinLeads'],
  ['ISOMM_DeptWithinStaff', 'withinStaff'],
  ['ISOMM_DeptWithinStaffs', 'withinStaffs'],
  ['ISOMM_DeptWithinGap', 'withinGap'],
  ['ISOMM_DeptWithinGapSize', 'withinGapSize'],
  ['ISOMM_DeptWithinGapOrder', 'withinGapOrder'],
];

export const VIEW: Readonly<Record<Position, readonly [mean: Key, count: Key, sum: Key]>> = {
  executive: ['executive', 'executives', 'executiveSum'],
  manager: ['manager', 'managers', 'managerSum'],
  lead: ['lead', 'leads', 'leadSum'],
  staff: ['staff', 'staffs', 'staffSum'],
};
export const WITHIN: Readonly<Record<Position, readonly [mean: Key, count: Key, sum: Key]>> = {
  executive: ['withinExecutive', 'withinExecutives', 'withinExecutiveSum'],
  manager: ['withinManager', 'withinManagers', 'withinManagerSum'],
  lead: ['withinLead', 'withinLeads', 'withinLeadSum'],
  staff: ['withinStaff', 'withinStaffs', 'withinStaffSum'],
};

/** A range of one row, over as many returns as there are. */
export const acrossReturns = (row: number, count: number): string =>
  `$${columnName(BLOCK)}$${row + 1}:$${columnName(BLOCK + count - 1)}$${row + 1}`;

const rangeIn = (row: number, from: number, count: number): string =>
  `$${columnName(from)}${row + 1}:$${columnName(from + count - 1)}${row + 1}`;
/** The levels of one item in so many returns: in all of them, and where they count. */
export const levelsIn = (row: number, count: number): { readonly all: string; readonly used: string } => ({
  all: rangeIn(row, BLOCK, count),
  used: rangeIn(row, countedBlock(count), count),
});

/** The scores there are, written above the items. */
export const SCORE_CELLS = `${fixedCell(NUMBER, at('scored'))}:${fixedCell(NUMBER, at('scored') + SCORES.length - 1)}`;

export type Put = (row: number, column: number, value: ShownValue, formula?: string) => void;
