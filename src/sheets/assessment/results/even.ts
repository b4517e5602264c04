import type { Scene } from '../scene';

export const MEANS = 'ISOMM_CalcMean';
/** Where it holds no function is lower than another: all are alike, or there is one. */
export const EVEN = `MAX(${MEANS})=MIN(${MEANS})`;
/** How many have the lowest mean. */
export const AT_LOWEST = `COUNTIF(${MEANS},MIN(${MEANS}))`;

export const meansOf = ({ assessment }: Scene): (number | null)[] =>
  assessment.functions.map(({ maturity }) => maturity);
