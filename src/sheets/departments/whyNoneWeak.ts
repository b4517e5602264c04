import { isNothingCommon } from '../../model/departments/nothingCommon';
import { WEAK } from '../../model/departments/itemAcross';
import { quote } from '../formula';
import type { DepartmentScene } from './scene';

/** Where it holds no item was scored by two departments. */
export const NOTHING_COMMON = `COUNTIF(ISOMM_DeptScored,">=${String(WEAK.departments)}")=0`;

/** What is said in place of common weaknesses: that there are none, or that nothing can be called one. */
export function whyNoneWeak(
  scene: DepartmentScene,
  { none, nothingCommon }: { readonly none: string; readonly nothingCommon: string } = scene.text.weak,
): { readonly value: string; readonly formula: string } {
  return {
    value: isNothingCommon(scene.side) ? nothingCommon : none,
    formula: `IF(${NOTHING_COMMON},${quote(nothingCommon)},${quote(none)})`,
  };
}
