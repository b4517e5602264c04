import { strFromU8, unzipSync } from 'fflate';
import type { Element } from '../tools/manifest/xml';
import { child, find, readXml } from '../tools/manifest/xml';
import type { BarChart, Chart, ChartLook, LineSeries, Series } from '../../src/workbook/description';

const EMU_PER_POINT = 12_700;

const DASHES: Readonly<Record<string, NonNullable<LineSeries['dash']>>> = {
  solid: 'solid',
  dash: 'dash',
  sysDot: 'dot',
  sysDash: 'dash',
};

const GROUPINGS: Readonly<Record<string, BarChart['grouping']>> = {
  stacked: 'stacked',
  percentStacked: 'percent',
};

/** What `Omit` makes of each member of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type OpenedChart = Without<Chart, 'anchor' | 'altText'>;

/** The cells of "'結果'!$B$2:$B$9" without sheet and signs. */
const cells = (formula: string): string => formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '');

const reference = (series: Element, part: string): string => {
  const [found] = find(series, part).flatMap((element) => find(element, 'c:f'));
  return found?.text ?? '';
};

/** The attribute `val` of the first element of that name anywhere below. */
const valueOf = (element: Element | null | undefined, name: string): string | undefined =>
  element ? find(element, name)[0]?.attributes['val'] : undefined;

const colorIn = (element: Element | null | undefined): string | undefined => {
  const color = valueOf(element, 'a:srgbClr');
  return color === undefined ? undefined : `#${color}`;
};

const lineOf = (element: Element): Element | undefined =>
  find(child(element, 'c:spPr') ?? element, 'a:ln')[0];

const widthOf = (line: Element | undefined, standard: number): number =>
  line?.attributes['w'] === undefined ? standard : Number(line.attributes['w']) / EMU_PER_POINT;

const cellsOf = (series: Element) => ({
  nameCell: cells(reference(series, 'c:tx')),
  values: cells(reference(series, 'c:val')),
});

const barOf = (series: Element): Series => ({
  ...cellsOf(series),
  color: colorIn(child(series, 'c:spPr')) ?? '#404040',
});

function lineSeriesOf(series: Element): LineSeries {
  const line = lineOf(series);
  const dash = DASHES[valueOf(line, 'a:prstDash') ?? ''];
  const symbol = valueOf(series, 'c:symbol');
  return {
    ...cellsOf(series),
    color: colorIn(line) ?? '#404040',
    width: widthOf(line, 2.25),
    ...(dash === undefined ? {} : { dash }),
    ...(symbol === undefined || symbol === 'none' ? {} : { marker: true }),
  };
}

function lookOf(space: Element): ChartLook {
  const [category] = find(space, 'c:catAx');
  const [values] = find(space, 'c:valAx');
  const [title] = find(space, 'c:title');
  const sizeIn = (element: Element | undefined, standard: number) => {
    const [letters] = element ? find(element, 'a:defRPr') : [];
    return letters?.attributes['sz'] === undefined ? standard : Number(letters.attributes['sz']) / 100;
  };
  const line = category && lineOf(category);
  return {
    text: colorIn(category && child(category, 'c:txPr')) ?? '#000000',
    lines: colorIn(line) ?? '#D9D9D9',
    paper: colorIn(child(space, 'c:spPr')) ?? '#FFFFFF',
    titleSize: sizeIn(title, 14),
    labelSize: sizeIn(category, 10),
    scaleSize: sizeIn(values, 10),
    lineWidth: widthOf(line, 0.75),
    markerSize: Number(valueOf(space, 'c:size') ?? 5),
  };
}

/** A plot with its series and kind; `null` for the kinds that a description does not know. */
function plotOf(space: Element) {
  const [radar] = find(space, 'c:radarChart');
  const [bars] = find(space, 'c:barChart');
  const [lines] = find(space, 'c:lineChart');
  if (bars)
    return {
      plot: bars,
      kind: 'bar' as const,
      direction: valueOf(bars, 'c:barDir') === 'bar' ? ('horizontal' as const) : ('vertical' as const),
      grouping: GROUPINGS[valueOf(bars, 'c:grouping') ?? ''] ?? 'clustered',
      gapWidth: Number(valueOf(bars, 'c:gapWidth') ?? 150),
      series: find(bars, 'c:ser').map(barOf),
    };
  const plot = radar ?? lines;
  return plot
    ? {
        plot,
        kind: radar ? ('radar' as const) : ('line' as const),
        series: find(plot, 'c:ser').map(lineSeriesOf),
      }
    : null;
}

function chartOf(space: Element, name: string): { values: string; chart: OpenedChart } | null {
  const found = plotOf(space);
  const [first] = found ? find(found.plot, 'c:ser') : [];
  if (!found || !first) return null;
  const { plot, ...kind } = found;
  void plot;
  const [axis] = find(space, 'c:valAx');
  const [title] = find(space, 'c:title');
  const format = axis && child(axis, 'c:numFmt')?.attributes['formatCode'];
  const number = (part: string, standard: number) => Number(valueOf(axis, part) ?? standard);
  const legend = find(space, 'c:legend')[0];
  return {
    values: reference(first, 'c:val'),
    chart: {
      ...kind,
      name,
      title: title
        ? find(title, 'a:t')
            .map(({ text }) => text)
            .join('')
        : '',
      categories: cells(reference(first, 'c:cat')),
      axis: {
        min: number('c:min', 0),
        max: number('c:max', 5),
        step: number('c:majorUnit', 1),
        ...(format === undefined || format === 'General' ? {} : { numberFormat: format }),
        ...(valueOf(axis, 'c:delete') === '1' ? { shown: false } : {}),
      },
      legend: legend ? (valueOf(legend, 'c:legendPos') === 'r' ? 'right' : 'bottom') : 'none',
      look: lookOf(space),
    },
  };
}

/** Some programs write the namespace of charts without a prefix. */
const prefixed = (element: Element): Element => ({
  ...element,
  name: element.name.includes(':') ? element.name : `c:${element.name}`,
  children: element.children.map(prefixed),
});

/** What each chart is called where it stands on its sheet, by the last part of its path. */
function chartNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const xml = (path: string) => {
    const part = parts[path];
    return part ? readXml(strFromU8(part)) : null;
  };
  const drawings = Object.keys(parts).filter((path) => DRAWING.test(path));
  return new Map(
    drawings.flatMap((path) => {
      const [drawing, leads] = [xml(path), xml(path.replace(DRAWING, 'xl/drawings/_rels/$1.rels'))];
      const files = new Map(
        (leads ? find(leads, 'Relationship') : []).map(({ attributes }) => [
          attributes['Id'],
          attributes['Target']?.split('/').at(-1) ?? '',
        ]),
      );
      return (drawing ? find(drawing, 'xdr:graphicFrame') : []).map((frame): [string, string] => [
        files.get(find(frame, 'c:chart')[0]?.attributes['r:id'] ?? '') ?? '',
        find(frame, 'xdr:cNvPr')[0]?.attributes['name'] ?? '',
      ]);
    }),
  );
}
const DRAWING = /^xl\/drawings\/(drawing\d+\.xml)$/;

/**
 * The charts of a file, each with the reference of its first values, which tells it from those of other cells; charts
 * of the same cells keep their order.
 */
export function chartsIn(bytes: Uint8Array): { values: string; chart: OpenedChart }[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(charts|drawings)\//.test(name) });
  const names = chartNames(parts);
  return Object.entries(parts)
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .flatMap(([path, part], index) => {
      const name = names.get(path.split('/').at(-1) ?? '') ?? `chart${String(index + 1)}`;
      return chartOf(prefixed(readXml(strFromU8(part))), name) ?? [];
    });
}
