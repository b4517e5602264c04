import { rangeOf } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import type { FoundSheet } from '../reading/found';

/**
 * Makes our part of a sheet blank, so that it can be written as if it were new. Comments people left on cells,
 * and charts that are not ours, stay. `chartsBefore` are those of before a run that did not finish: what came
 * since is half a chart of ours.
 */
export function clear(
  target: Excel.Worksheet,
  described: Sheet,
  before: Sheet,
  found: FoundSheet,
  chartsBefore: readonly string[] | null,
): void {
  // One further than its cells: the lines at its end may belong to those behind.
  const last = (sheets: readonly Sheet[], size: (sheet: Sheet) => number) => Math.max(0, ...sheets.map(size));
  const both = [described, before];
  const range = target.getRange(
    rangeOf(
      0,
      0,
      Math.max(
        0,
        found.used?.lastRow ?? 0,
        last(both, ({ rows }) => rows.length),
      ),
      Math.max(
        0,
        found.used?.lastColumn ?? 0,
        last(both, ({ rows }) => Math.max(0, ...rows.map(({ cells }) => cells.length))),
        last(both, ({ columns }) => columns.length - 1),
      ),
    ),
  );
  target.autoFilter.remove();
  range.unmerge();
  range.clear('Contents');
  range.clear('Formats');
  if (before.links) range.clear('Hyperlinks');
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.format.useStandardHeight = true;
  range.format.useStandardWidth = true;
  range.rowHidden = false;
  range.columnHidden = false;
  const ours = new Set(both.flatMap(({ charts }) => charts.map(({ name }) => name)));
  for (const name of found.charts)
    if (ours.has(name) || chartsBefore?.includes(name) === false) target.charts.getItem(name).delete();
}
