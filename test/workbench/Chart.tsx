import type { Book } from '../host/book';
import type { ChartRecord } from '../host/records';
import { chartData } from './chartData';
import { pixels } from './look';
import { RadarPlot } from './RadarPlot';
import { StraightPlot } from './StraightPlot';
import { HEADER } from './view';

const STRAIGHT = /^(?:(?:Bar|Column)(?:Clustered|Stacked|Stacked100)|Line(?:Markers)?)$/;
const LEGEND_WIDTH = 100;

/** A chart of the host, drawn from its record and the values its cells show. */
export function Chart({ book, chart }: { book: Book; chart: ChartRecord }) {
  const box = {
    left: HEADER.width + pixels(chart.left),
    top: HEADER.height + pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  };
  const data = chartData(book, chart);
  const { title, legend } = data;
  const label = title ?? chart.name;
  const straight = STRAIGHT.test(chart.type);
  if (!straight && !chart.type.startsWith('Radar'))
    return (
      <figure className="chart" style={box} aria-label={label}>
        <p>{`${chart.type}: ${chart.name}`}</p>
      </figure>
    );
  const { height } = box;
  const width = box.width - (legend === 'right' ? LEGEND_WIDTH : 0);
  const top = title ? 34 : 10;
  const bottom = height - (legend === 'bottom' ? 30 : 10);
  const lies = chart.type.startsWith('Bar');
  return (
    <figure className="chart" style={{ ...box, background: data.paper }} data-chart={chart.name}>
      <svg width={box.width} height={height} role="img" aria-label={label} fill={data.ink}>
        {title && (
          <text x={box.width / 2} y={22} textAnchor="middle" fontSize={14} fontWeight={700}>
            {title}
          </text>
        )}
        {straight ? (
          <StraightPlot
            data={data}
            box={{ left: lies ? 90 : 40, right: width - 16, top: top + 6, bottom: bottom - 18 }}
          />
        ) : (
          <RadarPlot data={data} width={width} top={top} bottom={bottom} />
        )}
        {legend !== 'none' && (
          <g fontSize={11}>
            {data.series.map(({ id, name, color }, order) => (
              <text
                key={id}
                {...(legend === 'right'
                  ? { x: width + 4, y: height / 2 + order * 18, textAnchor: 'start' }
                  : {
                      x: width / 2 + (order - (data.series.length - 1) / 2) * 110,
                      y: height - 10,
                      textAnchor: 'middle',
                    })}
                fill={color}
              >
                {`— ${name}`}
              </text>
            ))}
          </g>
        )}
      </svg>
    </figure>
  );
}
