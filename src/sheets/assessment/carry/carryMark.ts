import { COLORS } from '../../theme';
import type { Draft } from '../../draft';
import type { Scene } from '../scene';

/** In a workbook that was carried over: ids stand out until somebody has checked what was carried to them. */
export function carryMark({ answers }: Scene, draft: Draft, range: string, id: string): void {
  if (!answers.carried) return;
  draft.conditionalFormats.push({
    range,
    formula: `COUNTIFS(ISOMM_CarryService,${id},ISOMM_CarryMark,1)>0`,
    style: { fill: COLORS.insourceTint, color: COLORS.insource },
  });
}
