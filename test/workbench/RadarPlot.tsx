import type { ChartData, Point } from './chartData';
import { marksOf, pathOf, runs } from './chartData';
import { SeriesLine } from './SeriesLine';

const LABEL_SIZE = 11;
const LABEL_GAP = 12;

/** Wide enough for any font: full-width characters are square. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u02ff' ? LABEL_SIZE : LABEL_SIZE * 0.6), 0);

/** The runs around the circle: one that is whole closes, one across the top is not cut there. */
function around(points: readonly (Point | null)[]): Point[][] {
  const start = points.findIndex((point) => point === null);
  return runs(
    start < 0 ? [...points, points[0] ?? null] : [...points.slice(start), ...points.slice(0, start)],
  );
}

export function RadarPlot({
  data,
  width,
  top,
  bottom,
}: {
  data: ChartData;
  width: number;
  top: number;
  bottom: number;
}) {
  const { names, series, low, high } = data;
  const centre = { x: width / 2, y: (top + bottom) / 2 };
  const count = Math.max(names.length, ...series.map(({ values }) => values.length), 3);
  const angleOf = (index: number): number => (index / count) * 2 * Math.PI - Math.PI / 2;
  // As large as the label that needs most room beside the chart allows.
  const beside = names.map(
    (name, index) =>
      (width / 2 - 4 - textWidth(name)) / Math.max(0.2, Math.abs(Math.cos(angleOf(index)))) - LABEL_GAP,
  );
  const tall = (bottom - top) / 2 - LABEL_GAP - LABEL_SIZE;
  const radius = Math.max(40, Math.min(tall, ...beside));
  const at = (index: number, value: number): Point => {
    const angle = angleOf(index);
    const distance = (Math.max(0, value - low) / (high - low)) * radius;
    return [centre.x + distance * Math.cos(angle), centre.y + distance * Math.sin(angle)];
  };
  return (
    <>
      {marksOf(data).map((value) => (
        <g key={value}>
          <path
            d={`${pathOf(Array.from({ length: count }, (_, index) => at(index, value)))}Z`}
            fill="none"
            stroke={data.lines}
          />
          <text x={centre.x - 5} y={at(0, value)[1] + 4} textAnchor="end" fontSize={10}>
            {data.textOf(value)}
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
      {series.map((one) => {
        const points = one.values.map((value, index) => (value === null ? null : at(index, value)));
        return (
          <SeriesLine
            key={one.id}
            series={one}
            points={points}
            runs={around(points)}
            filled={data.type === 'RadarFilled'}
          />
        );
      })}
    </>
  );
}
