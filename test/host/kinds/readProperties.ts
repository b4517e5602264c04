import { cellArea } from '../area';
import type { Book } from '../book';
import { record } from '../kind';
import type { SheetRecord } from '../records';
import { notImplemented } from '../refusal';
import type { Side } from '../style';
import type { Formatting } from './format';
import { addressWithSheet } from './rangeAddress';

/** The properties of one cell that a `…LoadOptions` object asks for. */
export function readProperties(
  book: Book,
  format: Formatting,
  sheet: SheetRecord,
  row: number,
  column: number,
  wanted: unknown,
): unknown {
  const look = book.look(sheet, row, column);
  const font: Record<string, unknown> = { ...look.font };
  const flat: Record<string, unknown> = {
    horizontalAlignment: look.horizontal,
    verticalAlignment: look.vertical,
    wrapText: look.wrap,
    indentLevel: look.indent,
    shrinkToFit: look.shrink,
    rowHeight: format.sizeOf('row', { sheet, areas: [cellArea(row, column)] }),
    columnWidth: format.sizeOf('column', { sheet, areas: [cellArea(row, column)] }),
  };
  const pick = (from: Record<string, unknown>, chosen: unknown, what: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(record(chosen))
        .filter(([, on]) => on === true)
        .map(([key]) => {
          if (!(key in from)) throw notImplemented(`${what}.${key}`);
          return [key, from[key]];
        }),
    );
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record(wanted))) {
    if (value === false || value === undefined || value === null) continue;
    if (key === 'address') out[key] = addressWithSheet(sheet, cellArea(row, column));
    else if (key === 'rowHidden') out[key] = book.line(sheet, 'row', row).hidden;
    else if (key === 'columnHidden') out[key] = book.line(sheet, 'column', column).hidden;
    else if (key === 'format') {
      const made: Record<string, unknown> = {};
      for (const [part, chosen] of Object.entries(record(value))) {
        if (part === 'font') made[part] = pick(font, chosen, 'font');
        else if (part === 'fill') made[part] = pick({ color: look.fill ?? '#FFFFFF' }, chosen, 'fill');
        else if (part === 'protection') {
          if (chosen === true) made[part] = { locked: look.locked, formulaHidden: look.formulaHidden };
        } else if (part === 'borders')
          made[part] = Object.fromEntries(
            (['top', 'bottom', 'left', 'right'] as Side[]).map((side) => [
              side,
              pick({ ...format.borderOf(sheet, row, column, side) }, chosen, 'borders'),
            ]),
          );
        else Object.assign(made, pick(flat, { [part]: chosen }, 'format'));
      }
      out[key] = made;
    } else throw notImplemented(`cell properties: ${key}`);
  }
  return out;
}
