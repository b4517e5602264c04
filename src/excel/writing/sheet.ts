import type { TypedMeanwhile } from '../../actions/liveWorkbook';
import type { Sheet, Workbook } from '../../workbook/description';
import { writeCells } from './cells';
import { writeCharts } from './charts';
import { writeConditionals } from './conditionals';
import { writeLooks } from './looks';
import { writeMerges } from './merges';
import { CALL_BYTES, type Pace } from './pace';
import { writePage } from './page';
import { writeSizes } from './sizes';
import { writeValidations } from './validations';

/** What the looks of a sheet take, as measured; the rest is counted. */
const LOOKS_BYTES = 22_000;
const CONDITION_CALLS = 5;
const VALIDATION_CALLS = 4;
const LINK_CALLS = 2;
const OTHER_CALLS = 20;

/** Everything of one sheet that is blank and carries its title, up to what needs the workbook in front. */
export async function writeSheet(
  pace: Pace,
  target: Excel.Worksheet,
  sheet: Sheet,
  font: Workbook['font'],
): Promise<(() => TypedMeanwhile[])[]> {
  const typed = await writeCells(pace, target, sheet);
  const { merges, conditionalFormats, validations, rows, links = [] } = sheet;
  const calls =
    merges.length +
    links.length * LINK_CALLS +
    conditionalFormats.length * CONDITION_CALLS +
    validations.length * VALIDATION_CALLS +
    OTHER_CALLS;
  await pace.room(LOOKS_BYTES + calls * CALL_BYTES + rows.length * 40);
  writeMerges(target, sheet);
  // Before the looks: Excel gives a linked cell its own.
  for (const { cell, name } of links) target.getRange(cell).hyperlink = { documentReference: name };
  writeLooks(target, sheet, font);
  writeSizes(target, sheet, font);
  writeValidations(target, sheet);
  writeConditionals(target, sheet);
  if (sheet.tabColor !== undefined) target.tabColor = sheet.tabColor;
  target.showGridlines = sheet.gridlines;
  if (sheet.filter !== undefined) target.autoFilter.apply(sheet.filter);
  writePage(target, sheet);
  writeCharts(target, sheet);
  return typed;
}
