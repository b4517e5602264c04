import { quote } from '../formula';
import type { DepartmentScene } from './scene';

/** Of fewer departments nothing is common. */
const COMMON = 2;

/** Where it holds no item was scored by two departments. */
export const NOTHING_COMMON = `COUNTIF(ISOMM_DeptScored,">=${String(COMMON)}")=0`;

export const isNothingCommon = ({ side }: DepartmentScene): boolean =>
  side.items.every(({ scored }) => scored < COMMON);

/** What is said in place of common weaknesses: that there are none, or that nothing can be called one. */
export function whyNoneWeak(scene: DepartmentScene): { readonly value: string; readonly formula: string } {
  const { none, nothingCommon } = scene.text.weak;
  return {
    value: isNothingCommon(scene) ? nothingCommon : none,
    formula: `IF(${NOTHING_COMMON},${quote(nothingCommon)},${quote(none)})`,
  };
}
