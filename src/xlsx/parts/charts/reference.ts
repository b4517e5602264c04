import type { Sheet, ShownValue } from '../../../workbook/description';
import { absoluteReference, parseArea } from '../../address';
import { element, printable, xmlText } from '../../xml';
import { val } from './look';

function shown(sheet: Sheet, range: string): ShownValue[] {
  const { top, left, bottom, right } = parseArea(range);
  const values: ShownValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      values.push(sheet.rows[row]?.cells[column]?.value ?? null);
    }
  }
  return values;
}

const textOf = (value: ShownValue) =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** The values a chart draws until the file is calculated; what is no value leaves a gap. */
function cache(kind: 'str' | 'num', values: readonly ShownValue[]): string {
  const fits = (value: ShownValue) =>
    kind === 'num' ? typeof value === 'number' : typeof value !== 'object' && value !== '';
  return element(
    `c:${kind}Cache`,
    {},
    kind === 'num' ? '<c:formatCode>General</c:formatCode>' : null,
    val('c:ptCount', values.length),
    ...values.map((value, idx) =>
      fits(value) ? element('c:pt', { idx }, `<c:v>${xmlText(printable(textOf(value)))}</c:v>`) : null,
    ),
  );
}

/** Cells of the chart's own sheet, with what they show. */
export const reference = (kind: 'str' | 'num', sheet: Sheet, range: string): string =>
  element(
    `c:${kind}Ref`,
    {},
    `<c:f>${xmlText(absoluteReference(sheet.title, parseArea(range)))}</c:f>`,
    cache(kind, shown(sheet, range)),
  );
