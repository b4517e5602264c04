import { boxOf, rangeOf } from '../../workbook/a1';
import type { ConditionalFormat, Sheet } from '../../workbook/description';
import { Areas } from './areas';
import type { Touch } from './touches';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Some parts of Excel take no longer formula where it stands in no cell. */
const SURE = 255;

const isSure = ({ formula }: ConditionalFormat): boolean => formula.length < SURE;

/** Whether each of them is taken by every Excel; else all of the sheet are told as what may be refused. */
export const areSure = ({ conditionalFormats }: Sheet): boolean => conditionalFormats.every(isSure);

/** All of them; where Excel refuses, those that it takes. */
export function conditionsOf({ title, conditionalFormats }: Sheet): Touch {
  const boxes = conditionalFormats.map(({ range }) => boxOf(range));
  const around = rangeOf(
    Math.min(...boxes.map(({ row }) => row)),
    Math.min(...boxes.map(({ column }) => column)),
    Math.max(...boxes.map(({ lastRow }) => lastRow)),
    Math.max(...boxes.map(({ lastColumn }) => lastColumn)),
  );
  return {
    sheet: title,
    what: 'conditions',
    tell: (target) => {
      writeConditionals(new Areas(target), conditionalFormats);
    },
    again: (target) => {
      target.getRange(around).conditionalFormats.clearAll();
    },
    instead: (target) => {
      writeConditionals(new Areas(target), conditionalFormats.filter(isSure));
    },
  };
}

/** The newest conditional format comes first in Excel, so the last one is added first. */
export function writeConditionals(areas: Areas, conditionalFormats: readonly ConditionalFormat[]): void {
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
