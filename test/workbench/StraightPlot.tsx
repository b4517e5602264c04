import type { ChartData, Point } from './chartData';
import { marksOf, runs } from './chartData';
import { SeriesLine } from './SeriesLine';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a bar of each series begins and ends on the axis of values, category by category. */
function barsOf({ type, series, names }: ChartData): (readonly [number, number] | null)[][] {
  const count = Math.max(names.length, ...series.map(({ values }) => values.length));
  const reached = Array.from({ length: count }, () => 0);
  const sums = reached.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return series.map(({ values }) =>
    reached.map((before, index) => {
      const value = values[index] ?? null;
      const whole = type.endsWith('100') ? sums[index] || 1 : 1;
      if (value === null) return null;
      if (type.endsWith('Clustered')) return [0, value];
      reached[index] = before + value / whole;
      return [before, before + value / whole];
    }),
  );
}

/** Bars, standing or lying, and lines: categories along one axis, values along the other. */
export function StraightPlot({ data, box }: { data: ChartData; box: Box }) {
  const { names, series, low, high, type } = data;
  const lies = type.startsWith('Bar');
  const line = type.startsWith('Line');
  const count = Math.max(names.length, ...series.map(({ values }) => values.length), 1);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const share = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
  const slot = (lies ? height : width) / count;
  /** Along the axis of categories, in slots from its beginning. */
  const along = (slots: number) =>
    lies
      ? data.reversed
        ? box.top + slots * slot
        : box.bottom - slots * slot
      : data.reversed
        ? box.right - slots * slot
        : box.left + slots * slot;
  const up = (value: number) => (lies ? box.left + share(value) * width : box.bottom - share(value) * height);
  const thick = 1 / (1 + data.gap / 100 / (type.endsWith('Clustered') ? series.length : 1));
  const beside = type.endsWith('Clustered') ? series.length : 1;
  return (
    <>
      {data.axis &&
        marksOf(data).map((value) => (
          <g key={value}>
            <line
              {...(lies
                ? { x1: up(value), x2: up(value), y1: box.top, y2: box.bottom }
                : { x1: box.left, x2: box.right, y1: up(value), y2: up(value) })}
              stroke={data.lines}
            />
            <text
              {...(lies
                ? { x: up(value), y: box.bottom + 13, textAnchor: 'middle' }
                : { x: box.left - 5, y: up(value) + 4, textAnchor: 'end' })}
              fontSize={10}
            >
              {data.textOf(value)}
            </text>
          </g>
        ))}
      {names.map((name, index) => (
        <text
          key={index}
          {...(lies
            ? { x: box.left - 5, y: along(index + 0.5) + 4, textAnchor: 'end' }
            : { x: along(index + 0.5), y: box.bottom + 14, textAnchor: 'middle' })}
          fontSize={11}
        >
          {name}
        </text>
      ))}
      {line
        ? series.map((one) => {
            const points = one.values.map((value, index): Point | null =>
              value === null ? null : [along(index + 0.5), up(value)],
            );
            return <SeriesLine key={one.id} series={one} points={points} runs={runs(points)} />;
          })
        : barsOf(data).map((bars, order) => (
            <g key={series[order]?.id} data-series={series[order]?.name} fill={series[order]?.color}>
              {bars.map((bar, index) => {
                if (!bar) return null;
                const first = index + (1 - thick) / 2 + (beside > 1 ? (order * thick) / beside : 0);
                const [from, to] = [along(first), along(first + thick / beside)].sort((a, b) => a - b);
                const [near, far] = [up(bar[0]), up(bar[1])].sort((a, b) => a - b);
                const size = { across: (to ?? 0) - (from ?? 0), long: (far ?? 0) - (near ?? 0) };
                return (
                  <rect
                    key={index}
                    {...(lies
                      ? { x: near, width: size.long, y: from, height: size.across }
                      : { y: near, height: size.long, x: from, width: size.across })}
                  />
                );
              })}
            </g>
          ))}
    </>
  );
}
