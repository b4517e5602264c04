import { boxOf } from '../../workbook/a1';
import type { Chart, Sheet, Workbook } from '../../workbook/description';
import { plotPlace } from '../../workbook/plotPlace';
import { columnPoints } from './sizes';

/** In points of the chart's box. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of a row of which nothing is told. It differs by font, so only few may be such. */
const USUAL_HEIGHT = 15;
const FEW = 10;

const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** Where the plot of a chart stands in it; `null` where Excel places it well, or too many rows under the chart are as high as Excel makes them. */
export function plotBox(
  chart: Chart,
  { columns, rows }: Pick<Sheet, 'columns' | 'rows'>,
  font: Workbook['font'],
): PlotBox | null {
  const place = plotPlace(chart);
  if (!place) return null;
  const { row, column, lastRow, lastColumn } = boxOf(chart.anchor);
  let [across, down] = [0, 0];
  for (let at = column; at <= lastColumn; at++) {
    const own = columns[at];
    if (!own) return null;
    across += columnPoints(own.width, font);
  }
  let unknown = 0;
  for (let at = row; at <= lastRow; at++) {
    const { height, grows = false } = rows[at] ?? {};
    if (height === undefined || grows) unknown++;
    down += height ?? USUAL_HEIGHT;
  }
  if (unknown * FEW > lastRow - row + 1) return null;
  return {
    left: hundredths(place.left * across),
    top: hundredths(place.top * down),
    width: hundredths(place.width * across),
    height: hundredths(place.height * down),
  };
}
