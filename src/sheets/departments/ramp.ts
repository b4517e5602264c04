import { fixedColumn } from '../../workbook/a1';
import { quote } from '../formula';
import { COLORS } from '../theme';
import type { ConditionalFormat } from '../../workbook/description';

/** One hue, darker with maturity, in the steps of the bands; text keeps its contrast on every step. */
export const RAMP = [
  { from: 5, fill: COLORS.insource, color: COLORS.paper },
  { from: 4, fill: '#6BA6BA', color: COLORS.text },
  { from: 3, fill: '#A3C8D5', color: COLORS.text },
  { from: 2, fill: '#D5E6EC', color: COLORS.text },
  { from: 1, fill: '#F4F8FA', color: COLORS.text },
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
