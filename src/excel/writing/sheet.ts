import type { TypedMeanwhile } from '../../workbook/keptCells';
import { rangeOf } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/description';
import { Areas } from './areas';
import type { Copies } from './backup';
import { writeCells } from './cells';
import { chartsOf } from './charts';
import { areSure, conditionsOf, writeConditionals } from './conditionals';
import { writeLooks } from './looks';
import { writeMerges } from './merges';
import { CALL_BYTES, type Pace } from './pace';
import { pageOf } from './page';
import { writeSizes } from './sizes';
import type { Staying } from './staying';
import type { Touch } from './touches';
import { writeValidations } from './validations';

/** What the looks of a sheet take, as measured; the rest is counted. */
const LOOKS_BYTES = 16_000;
const CONDITION_CALLS = 5;
const VALIDATION_CALLS = 4;
const LINK_CALLS = 2;
const STAYING_CALLS = 3;
const OTHER_CALLS = 20;

/** Everything of one sheet that is blank and carries its title, but for what may be refused; what stays comes from its copy. */
export async function writeSheet(
  pace: Pace,
  target: Excel.Worksheet,
  sheet: Sheet,
  font: Workbook['font'],
  copies: Copies | null,
  staying: readonly Staying[],
): Promise<(() => TypedMeanwhile[])[]> {
  const areas = new Areas(target, () => pace.requests);
  const typed = await writeCells(pace, areas, sheet, copies);
  const { merges, conditionalFormats, validations, rows, links = [] } = sheet;
  const calls =
    merges.length +
    links.length * LINK_CALLS +
    conditionalFormats.length * CONDITION_CALLS +
    validations.length * VALIDATION_CALLS +
    staying.length * STAYING_CALLS +
    OTHER_CALLS;
  await pace.room(LOOKS_BYTES + calls * CALL_BYTES + rows.length * 40);
  // Before cells are merged, which would have to be so in the copy, too.
  for (const { name, range } of staying) copies?.putInto(areas.range(range), name);
  writeMerges(areas, sheet);
  // Before the looks: Excel gives a linked cell its own.
  for (const { cell, name } of links) areas.range(cell).hyperlink = { documentReference: name };
  // Nobody sees how a hidden sheet looks.
  if (!sheet.hidden) writeSizes(areas, sheet, font, writeLooks(areas, sheet, font));
  writeValidations(areas, sheet);
  if (sheet.hidden || areSure(sheet)) writeConditionals(areas, conditionalFormats);
  if (sheet.filter !== undefined) target.autoFilter.apply(sheet.filter);
  return typed;
}

/** What of a sheet may be refused without harm, in the order of telling. `fresh`: nothing was there before. */
export function touchesOf(sheet: Sheet, font: Workbook['font'], fresh: boolean): Touch[] {
  const { title, tabColor, gridlines, freeze } = sheet;
  const touches: Touch[] = [];
  if (sheet.hidden) return touches;
  const touch = (what: Touch['what'], tell: Touch['tell']) => {
    touches.push({ sheet: title, what, tell });
  };
  if (freeze || !fresh)
    touch('freeze', (target) => {
      const { freezePanes } = target;
      if (!fresh) freezePanes.unfreeze();
      if (!freeze) return;
      if (freeze.rows > 0 && freeze.columns > 0)
        freezePanes.freezeAt(target.getRange(rangeOf(0, 0, freeze.rows - 1, freeze.columns - 1)));
      else if (freeze.rows > 0) freezePanes.freezeRows(freeze.rows);
      else if (freeze.columns > 0) freezePanes.freezeColumns(freeze.columns);
    });
  if (!areSure(sheet)) touches.push(conditionsOf(sheet));
  touches.push(...chartsOf(sheet, font));
  if (tabColor !== undefined)
    touch('tab-color', (target) => {
      target.tabColor = tabColor;
    });
  if (!gridlines || !fresh)
    touch('gridlines', (target) => {
      target.showGridlines = gridlines;
    });
  for (const telling of pageOf(sheet, fresh)) touch('page', telling);
  return touches;
}
