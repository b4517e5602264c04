import type { ReadWorkbook } from '../../workbook/rows';

/** The name every comparison has, in whatever case. */
const MARK = /^ISOMM_DeptModel$/i;

/** Whether a workbook puts departments side by side; it may hold an assessment besides. */
export const holdsComparison = ({ listed }: Pick<ReadWorkbook, 'listed'>): boolean =>
  listed.some((name) => MARK.test(name));
