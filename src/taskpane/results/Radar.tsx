import { makeStyles, tokens } from '@fluentui/react-components';

/** The person's own few colours go before any of ours, which they do not in a drawing by themselves. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '420px', margin: '0 auto', overflow: 'visible' },
  ring: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.4 },
  },
  outer: { fill: 'none', stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  area: { fill: tokens.colorBrandBackground2, fillOpacity: 0.6, stroke: 'none', [FORCED]: { fill: 'none' } },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2.25,
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'Highlight' },
  },
  planned: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: '5 3',
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'CanvasText' },
  },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: '2px 14px',
    margin: '0 0 6px',
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: '6px' },
  sample: { flexShrink: 0, width: '24px', height: '8px' },
  dot: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: 'Highlight' } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '11px', [FORCED]: { fill: 'CanvasText' } },
  scale: { fill: tokens.colorNeutralForeground2, fontSize: '9px', [FORCED]: { fill: 'CanvasText' } },
});

interface Axis {
  readonly id: string;
  readonly name: string;
  /** `null` is a gap, not the centre. */
  readonly value: number | null;
}

/** Another time beside the present one. */
interface Line {
  readonly look: 'planned' | 'before';
  readonly name: string;
  /** One for each axis. */
  readonly values: readonly (number | null)[];
}

type Point = readonly [number, number];

const MAX = 5;
const WIDTH = 356;
const HEIGHT = 290;
const RADIUS = 92;

const at = (index: number, count: number, value: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const distance = (value / MAX) * RADIUS;
  return [WIDTH / 2 + distance * Math.cos(angle), HEIGHT / 2 + distance * Math.sin(angle)];
};

const path = (points: readonly Point[], closed: boolean): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') +
  (closed ? 'Z' : '');

/** Runs of neighbouring values round the circle: a line stops where there is no value. */
function runs(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const gap = points.indexOf(null);
  if (gap < 0) return [];
  const turned = [...points.slice(gap), ...points.slice(0, gap)];
  const found: Point[][] = [];
  let before: Point | null = null;
  for (const point of turned) {
    if (point) {
      if (before) found.at(-1)?.push(point);
      else found.push([point]);
    }
    before = point;
  }
  return found;
}

/** Where a name may be broken: after a space or a dot, and where katakana ends. */
const BREAKS = /(?<=[ ・])|(?<=[ァ-ー])(?=[^ァ-ー])/u;

const WIDE = /[\u1100-\u11FF\u3000-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Breaks a name into lines that fit beside the wheel. */
const lines = (name: string): readonly string[] => {
  const limit = WIDE.test(name) ? 8 : 13;
  const found: string[] = [];
  for (const part of name.split(BREAKS)) {
    const last = found.at(-1);
    // The letter never stands alone.
    if (last !== undefined && (last.length + part.trimEnd().length <= limit || last.length <= 2))
      found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found.map((line) => line.trim());
};

/** A line round the wheel: closed where every axis has a value. */
function Wheel({ points, className }: { points: readonly (Point | null)[]; className: string }) {
  if (points.every((point) => point !== null)) return <path className={className} d={path(points, true)} />;
  return runs(points).map((run) => (
    <path key={path(run, false)} className={className} d={path(run, false)} />
  ));
}

interface Props {
  readonly axes: readonly Axis[];
  readonly label: string;
  /** What the present one is called where there are others. */
  readonly now?: string;
  readonly lines?: readonly Line[];
}

/** The maturity of every function on one wheel from 0 to 5; a table beside it says the same. */
export function Radar({ axes, label, now = '', lines: others = [] }: Props) {
  const styles = useStyles();
  const count = axes.length;
  const onWheel = (values: readonly (number | null)[]) =>
    values.map((value, index) => (value === null ? null : at(index, count, value)));
  const points = onWheel(axes.map(({ value }) => value));
  const full = points.every((point) => point !== null);
  const legend = others.length === 0 ? [] : [{ look: 'line' as const, name: now }, ...others];
  return (
    <>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={label}
      >
        {[1, 2, 3, 4, 5].map((ring) => (
          <path
            key={ring}
            className={ring === MAX ? styles.outer : styles.ring}
            d={path(
              axes.map((_, index) => at(index, count, ring)),
              true,
            )}
          />
        ))}
        {axes.map(({ id }, index) => (
          <path
            key={id}
            className={styles.ring}
            d={path([at(index, count, 0), at(index, count, MAX)], false)}
          />
        ))}
        {full && <path className={styles.area} d={path(points, true)} />}
        {others.map(
          ({ look, name, values }) =>
            look === 'before' && <Wheel key={name} points={onWheel(values)} className={styles[look]} />,
        )}
        <Wheel points={points} className={styles.line} />
        {others.map(
          ({ look, name, values }) =>
            look === 'planned' && <Wheel key={name} points={onWheel(values)} className={styles[look]} />,
        )}
        {points.map(
          (point, index) =>
            point && (
              <circle key={axes[index]?.id} className={styles.dot} cx={point[0]} cy={point[1]} r={3} />
            ),
        )}
        {[1, 2, 3, 4, 5].map((ring) => (
          <text
            key={ring}
            className={styles.scale}
            x={WIDTH / 2 - 4}
            y={at(0, count, ring)[1] + 3}
            textAnchor="end"
          >
            {ring}
          </text>
        ))}
        {axes.map(({ id, name }, index) => {
          const [x, y] = at(index, count, MAX * 1.12);
          const side = Math.abs(x - WIDTH / 2) < 6 ? 'middle' : x > WIDTH / 2 ? 'start' : 'end';
          const parts = lines(name);
          // The first one ends above the number of its ring.
          const top = index === 0 ? y - 2 - (parts.length - 1) * 13 : y + 4 - (parts.length - 1) * 6;
          return (
            <text key={id} className={styles.label} x={x} y={top} textAnchor={side}>
              {parts.map((part, line) => (
                <tspan key={part} x={x} dy={line === 0 ? 0 : 13}>
                  {part}
                </tspan>
              ))}
            </text>
          );
        })}
      </svg>
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map(({ look, name }) => (
            <li key={name} className={styles.key}>
              <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden="true">
                <path className={styles[look]} d="M0 4L24 4" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
