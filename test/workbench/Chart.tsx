import type { Area } from '../host/area';
import { eachCell } from '../host/area';
import type { Book } from '../host/book';
import { numberText } from '../host/numberText';
import type { ChartRecord, SeriesRecord, SheetRecord, Shown } from '../host/records';
import { pixels } from './look';
import { HEADER } from './view';

const FALLBACK = ['#1F6F8B', '#C8782A', '#5C6670', '#7CACBF'];
const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  RoundDot: '2 3',
  SquareDot: '2 3',
  DashDot: '6 3 2 3',
};

const rangeOf = (book: Book, formula: string | null) => (formula === null ? null : book.rangeOf(formula));

const cellsOf = (range: { sheet: SheetRecord; area: Area } | null) =>
  range ? [...eachCell(range.area)].map(([row, column]) => ({ sheet: range.sheet, row, column })) : [];

const numberOf = (value: Shown): number | null => (typeof value === 'number' ? value : null);

function textOf(
  book: Book,
  { sheet, row, column }: { sheet: SheetRecord; row: number; column: number },
): string {
  return numberText(book.shown(sheet, row, column), book.look(sheet, row, column).numberFormat);
}

const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const LABEL_SIZE = 11;
const LABEL_GAP = 12;

/** Wide enough for any font: full-width characters are square. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u02ff' ? LABEL_SIZE : LABEL_SIZE * 0.6), 0);

/** Runs of neighbouring points that have a value: a missing value is a gap, not the centre. */
function runs(points: readonly (readonly [number, number] | null)[]): (readonly [number, number])[][] {
  const full = points.every((point) => point !== null);
  if (full) return [[...points, points[0]].filter((point) => point !== null && point !== undefined)];
  const start = points.findIndex((point) => point === null);
  const turned = [...points.slice(start), ...points.slice(0, start)];
  const found: (readonly [number, number])[][] = [];
  let run: (readonly [number, number])[] = [];
  for (const point of [...turned, null])
    if (point) run.push(point);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  return found;
}

/** A radar chart of the host, drawn from its record and the values its cells show. */
export function Chart({ book, chart }: { book: Book; chart: ChartRecord }) {
  const box = {
    left: HEADER.width + pixels(chart.left),
    top: HEADER.height + pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  };
  const title = chart.title['Visible'] === false ? null : word(chart.title['Text']);
  const label = title ?? chart.name;
  if (!chart.type.startsWith('Radar'))
    return (
      <figure className="chart" style={box} aria-label={label}>
        <p>{`${chart.type}: ${chart.name}`}</p>
      </figure>
    );
  const { width, height } = box;
  const legend = chart.legend['Visible'] !== false;
  const top = title ? 34 : 10;
  const centre = { x: width / 2, y: top + (height - top - (legend ? 30 : 10)) / 2 };
  const values = (series: SeriesRecord) =>
    cellsOf(rangeOf(book, series.values)).map(({ sheet, row, column }) =>
      numberOf(book.shown(sheet, row, column)),
    );
  const all = chart.series.flatMap(values).filter((value) => value !== null);
  const low = amount(chart.axes.value['Minimum']) ?? 0;
  const high = amount(chart.axes.value['Maximum']) ?? Math.max(1, ...all);
  const step = amount(chart.axes.value['MajorUnit']) ?? (high - low) / 5;
  const names = cellsOf(rangeOf(book, chart.series[0]?.categories ?? null)).map((cell) => textOf(book, cell));
  const count = Math.max(names.length, ...chart.series.map((series) => values(series).length), 3);
  const angleOf = (index: number): number => (index / count) * 2 * Math.PI - Math.PI / 2;
  // As large as the label that needs most room beside the chart allows.
  const beside = names.map(
    (name, index) =>
      (width / 2 - 4 - textWidth(name)) / Math.max(0.2, Math.abs(Math.cos(angleOf(index)))) - LABEL_GAP,
  );
  const tall = (height - top - (legend ? 30 : 10)) / 2 - LABEL_GAP - LABEL_SIZE;
  const radius = Math.max(40, Math.min(tall, ...beside));
  const at = (index: number, value: number): readonly [number, number] => {
    const angle = angleOf(index);
    const distance = (Math.max(0, value - low) / (high - low)) * radius;
    return [centre.x + distance * Math.cos(angle), centre.y + distance * Math.sin(angle)];
  };
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const rings = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  const nameOf = (series: SeriesRecord): string => {
    const [cell] = cellsOf(rangeOf(book, series.nameFrom));
    return cell ? textOf(book, cell) : series.name;
  };
  return (
    <figure className="chart" style={box} data-chart={chart.name}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {title && (
          <text x={width / 2} y={22} textAnchor="middle" fontSize={14} fontWeight={700}>
            {title}
          </text>
        )}
        {rings.map((value) => (
          <g key={value}>
            <path
              d={`${path(Array.from({ length: count }, (_, index) => at(index, value)))}Z`}
              fill="none"
              stroke="#D5D9DD"
            />
            <text x={centre.x - 5} y={at(0, value)[1] + 4} textAnchor="end" fontSize={10} fill="#5C6670">
              {value}
            </text>
          </g>
        ))}
        {names.map((name, index) => {
          const [x, y] = at(index, high + ((high - low) * LABEL_GAP) / radius);
          return (
            <text
              key={index}
              x={x}
              y={y + 4}
              fontSize={LABEL_SIZE}
              textAnchor={Math.abs(x - centre.x) < 8 ? 'middle' : x > centre.x ? 'start' : 'end'}
            >
              {name}
            </text>
          );
        })}
        {chart.series.map((series, order) => {
          const color = word(series.line['Color']) ?? FALLBACK[order % FALLBACK.length];
          const dash = DASHES[String(series.line['LineStyle'])];
          const points = values(series).map((value, index) => (value === null ? null : at(index, value)));
          return (
            <g key={series.id} data-series={nameOf(series)}>
              {runs(points).map((run, index) => (
                <path
                  key={index}
                  d={path(run)}
                  fill={chart.type === 'RadarFilled' ? color : 'none'}
                  fillOpacity={0.3}
                  stroke={color}
                  strokeWidth={amount(series.line['Weight']) ?? 2.25}
                  {...(dash === undefined ? {} : { strokeDasharray: dash })}
                />
              ))}
              {chart.type === 'RadarMarkers' &&
                points.map((point, index) =>
                  point ? <circle key={index} cx={point[0]} cy={point[1]} r={3.5} fill={color} /> : null,
                )}
            </g>
          );
        })}
        {legend && (
          <g fontSize={11}>
            {chart.series.map((series, order) => (
              <text
                key={series.id}
                x={width / 2 + (order - (chart.series.length - 1) / 2) * 110}
                y={height - 10}
                textAnchor="middle"
                fill={word(series.line['Color']) ?? FALLBACK[order % FALLBACK.length]}
              >
                {`— ${nameOf(series)}`}
              </text>
            ))}
          </g>
        )}
      </svg>
    </figure>
  );
}
