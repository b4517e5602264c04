import type { ConditionalFormat } from '../../workbook/description';
import { WRONG } from '../wrongCells';

/**
 * The column of the calculation that a chosen label stands for. Whoever renames a department does not choose it anew: the
 * label it came with still leads to it, unless another one is called so now.
 */
export const placeOf = (choice: string): string =>
  `IFERROR(MATCH(${choice},ISOMM_DeptCalcLabel,0),MATCH(${choice},ISOMM_DeptCalcGivenLabel,0))`;

/** Frames a chosen label that leads to no department; `first` is the first cell of the range. */
export const nobody = (range: string, first: string): ConditionalFormat => ({
  range,
  formula: `IF(${first}="",FALSE,ISERROR(${placeOf(first)}))`,
  style: WRONG,
});
