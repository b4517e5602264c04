import type { DrawnSeries, Point } from './chartData';
import { pathOf } from './chartData';

/** The line of a series, run by run, and a dot at each value when it has markers. */
export function SeriesLine({
  series,
  runs,
  points,
  filled = false,
}: {
  series: DrawnSeries;
  runs: readonly (readonly Point[])[];
  points: readonly (Point | null)[];
  filled?: boolean;
}) {
  return (
    <g data-series={series.name}>
      {runs.map((run, index) => (
        <path
          key={index}
          d={pathOf(run)}
          fill={filled ? series.color : 'none'}
          fillOpacity={0.3}
          stroke={series.color}
          strokeWidth={series.width}
          {...(series.dash === undefined ? {} : { strokeDasharray: series.dash })}
        />
      ))}
      {series.marker &&
        points.map((point, index) =>
          point ? <circle key={index} cx={point[0]} cy={point[1]} r={3.5} fill={series.color} /> : null,
        )}
    </g>
  );
}
