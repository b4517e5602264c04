import type { Sheet } from '../../workbook/description';
import type { Areas } from './areas';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The newest conditional format comes first in Excel, so the last one is added first. */
export function writeConditionals(areas: Areas, { conditionalFormats }: Sheet): void {
  for (const { range, formula, style, stopIfTrue } of [...conditionalFormats].reverse()) {
    const format = areas.range(range).conditionalFormats.add('Custom');
    const { rule, format: look } = format.custom;
    rule.formula = `=${formula}`;
    if (style.fill !== undefined) look.fill.color = style.fill;
    if (style.color !== undefined) look.font.color = style.color;
    if (style.bold !== undefined) look.font.bold = style.bold;
    if (style.frame !== undefined) {
      for (const side of SIDES) {
        const border = look.borders[side];
        border.style = 'Continuous';
        border.color = style.frame;
      }
    }
    if (stopIfTrue) format.stopIfTrue = true;
  }
}
