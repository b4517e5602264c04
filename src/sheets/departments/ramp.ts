import { fixedColumn } from '../../workbook/a1';
import { quote } from '../formula';
import { COLORS } from '../theme';
import type { ConditionalFormat } from '../../workbook/description';

/** One hue, darker with maturity, in the steps of the bands; text keeps its contrast on every step. */
export const RAMP = [
  { from: 5, fill: COLORS.insource, color: COLORS.paper },
  { from: 4, fill: '#6BA6BA', color: COLORS.text },
  { from: 3, fill: '#9CC5D3', color: COLORS.text },
  { from: 2, fill: '#C6DEE6', color: COLORS.text },
  { from: 1, fill: '#E6F0F4', color: COLORS.text },
] as const;

/** Colours a block of levels or means; `first` is its top-left cell without dollar signs. */
export const rampOn = (range: string, first: string): ConditionalFormat[] =>
  RAMP.map(({ from, fill, color }) => ({
    range,
    formula: `IF(ISNUMBER(${first}),${first}>=${from},FALSE)`,
    style: { fill, color },
    stopIfTrue: true,
  }));

/** Pales the rows whose use, in this column, is not the word for "counts". */
export const paleUnless = (range: string, row: number, column: number, word: string): ConditionalFormat => ({
  range,
  formula: `${fixedColumn(row, column)}<>${quote(word)}`,
  style: { color: COLORS.quiet, fill: COLORS.band },
  stopIfTrue: true,
});
