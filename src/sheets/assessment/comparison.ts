import type { ReadWorkbook } from '../../workbook/rows';

/** Whether a workbook puts departments side by side; it may hold an assessment besides. */
export const holdsComparison = ({ listed }: Pick<ReadWorkbook, 'listed'>): boolean =>
  listed.includes('ISOMM_DeptModel');
