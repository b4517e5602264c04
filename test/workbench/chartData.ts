import type { Area } from '../host/area';
import { eachCell } from '../host/area';
import type { Book } from '../host/book';
import { numberText } from '../host/numberText';
import type { ChartRecord, SeriesRecord, SheetRecord } from '../host/records';

const FALLBACK = ['#1F6F8B', '#C8782A', '#5C6670', '#7CACBF'];
const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  RoundDot: '2 3',
  SquareDot: '2 3',
  DashDot: '6 3 2 3',
};

export interface DrawnSeries {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly marker: boolean;
  readonly values: readonly (number | null)[];
}

/** A chart of the host with the values that its cells show. */
export interface ChartData {
  readonly type: string;
  readonly title: string | null;
  readonly legend: 'none' | 'bottom' | 'right';
  readonly names: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly axis: boolean;
  /** Categories from the top, or from the right. */
  readonly reversed: boolean;
  readonly gap: number;
  readonly textOf: (value: number) => string;
  readonly ink: string;
  readonly lines: string;
  readonly paper: string;
}

const rangeOf = (book: Book, formula: string | null) => (formula === null ? null : book.rangeOf(formula));

const cellsOf = (range: { sheet: SheetRecord; area: Area } | null) =>
  range ? [...eachCell(range.area)].map(([row, column]) => ({ sheet: range.sheet, row, column })) : [];

function textOf(
  book: Book,
  { sheet, row, column }: { sheet: SheetRecord; row: number; column: number },
): string {
  return numberText(book.shown(sheet, row, column), book.look(sheet, row, column).numberFormat);
}

const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function drawn(book: Book, chart: ChartRecord, series: SeriesRecord, order: number): DrawnSeries {
  const [nameCell] = cellsOf(rangeOf(book, series.nameFrom));
  const own = series.fill ?? word(series.line['Color']);
  return {
    id: series.id,
    name: nameCell ? textOf(book, nameCell) : series.name,
    color: own ?? FALLBACK[order % FALLBACK.length] ?? '#000000',
    width: amount(series.line['Weight']) ?? 2.25,
    dash: DASHES[String(series.line['LineStyle'])],
    marker: chart.type.endsWith('Markers') && series.bag['MarkerStyle'] !== 'None',
    values: cellsOf(rangeOf(book, series.values)).map(({ sheet, row, column }) =>
      amount(book.shown(sheet, row, column)),
    ),
  };
}

/** The largest value to be drawn, where an axis does not say itself how far it goes. */
function highest(type: string, series: readonly DrawnSeries[]): number {
  if (type.endsWith('100')) return 1;
  const all = series.map(({ values }) => values.map((value) => value ?? 0));
  const stacked = (all[0] ?? []).map((_, index) => all.reduce((sum, one) => sum + (one[index] ?? 0), 0));
  return Math.max(1, ...(type.endsWith('Stacked') ? stacked : all.flat()));
}

export function chartData(book: Book, chart: ChartRecord): ChartData {
  const series = chart.series.map((one, order) => drawn(book, chart, one, order));
  const { value, category } = chart.axes;
  const low = amount(value['Minimum']) ?? 0;
  const high = amount(value['Maximum']) ?? highest(chart.type, series);
  const format = word(value['NumberFormat']) ?? 'General';
  return {
    type: chart.type,
    title: chart.title['Visible'] === false ? null : word(chart.title['Text']),
    legend:
      chart.legend['Visible'] === false
        ? 'none'
        : (chart.legend['Position'] ?? 'Right') === 'Right'
          ? 'right'
          : 'bottom',
    names: cellsOf(rangeOf(book, chart.series[0]?.categories ?? null)).map((cell) => textOf(book, cell)),
    series,
    low,
    high,
    step: amount(value['MajorUnit']) ?? (high - low) / 5,
    axis: value['Visible'] !== false,
    reversed: category['ReversePlotOrder'] === true,
    gap: amount(chart.bag['GapWidth']) ?? 150,
    textOf: (number) => numberText(number, format),
    ink: word(chart.fonts['value axis font']?.['Color']) ?? '#404040',
    lines: word(chart.lines['value major gridlines line']?.['Color']) ?? '#D9D9D9',
    paper: chart.fills['area fill'] ?? '#FFFFFF',
  };
}

/** Where the axis of values is marked. */
export const marksOf = ({ low, high, step }: ChartData): number[] =>
  Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, index) => low + index * step);

export type Point = readonly [number, number];

export const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Runs of neighbouring points that have a value: a missing value is a gap, not 0. */
export function runs(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null])
    if (point) run.push(point);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  return found;
}
