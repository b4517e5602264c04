import type { Sheet } from '../../workbook/description';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The newest conditional format comes first in Excel, so the last one is added first. */
export function writeConditionals(target: Excel.Worksheet, { conditionalFormats }: Sheet): void {
  const known = new Map<string, Excel.ConditionalFormatCollection>();
  for (const { range, formula, style, stopIfTrue } of [...conditionalFormats].reverse()) {
    const formats = known.get(range) ?? target.getRange(range).conditionalFormats;
    known.set(range, formats);
    const format = formats.add('Custom');
    const { rule, format: look } = format.custom;
    rule.formula = `=${formula}`;
    if (style.fill !== undefined) look.fill.color = style.fill;
    if (style.color !== undefined) look.font.color = style.color;
    if (style.bold !== undefined) look.font.bold = style.bold;
    if (style.frame !== undefined) {
      for (const side of SIDES) {
        const border = look.borders.getItem(side);
        border.style = 'Continuous';
        border.color = style.frame;
      }
    }
    if (stopIfTrue) format.stopIfTrue = true;
  }
}
