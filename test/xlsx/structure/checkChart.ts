import { parseReference } from '../../../src/xlsx/reading/reference';
import { checkSeries } from './checkSeries';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';
import type { ShownCells } from './shownCells';

const of = (element: XmlElement | undefined, name: string) =>
  element && child(element, name)?.attributes.get('val');

/** Bars stand on the axis of their categories, and those of a stack cover each other. */
function checkBars(bars: XmlElement, chart: XmlElement, where: string): string[] {
  const positions = descendants(chart, 'c:catAx', 'c:valAx').map((axis) => of(axis, 'c:axPos'));
  const wanted = of(bars, 'c:barDir') === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const stacked = of(bars, 'c:grouping') !== 'clustered';
  return [
    ...(positions.join() === wanted.join() ? [] : [`${where}: axes of bars at ${positions.join()}`]),
    ...(stacked === (of(bars, 'c:overlap') === '100') ? [] : [`${where}: bars overlap, or do not`]),
  ];
}

function checkScale(axis: XmlElement, where: string): string[] {
  const [scaling] = axis.children.filter(({ name }) => name === 'c:scaling');
  const [low, high] = [Number(of(scaling, 'c:min')), Number(of(scaling, 'c:max'))];
  return low < high && Number(of(axis, 'c:majorUnit')) > 0
    ? []
    : [`${where}: scale from ${low} to ${high} by ${of(axis, 'c:majorUnit')}`];
}

/** References, axes and caches of one chart. */
export function checkChart(chart: XmlElement, where: string, shown: ShownCells): string[] {
  const problems: string[] = [];
  for (const formula of descendants(chart, 'c:f')) {
    const reference = parseReference(formula.text);
    if (!reference || !shown.has(reference.sheet)) problems.push(`${where}: refers to ${formula.text}`);
  }
  for (const series of descendants(chart, 'c:ser')) problems.push(...checkSeries(series, where, shown));
  const axes = descendants(chart, 'c:catAx', 'c:valAx').map((axis) =>
    child(axis, 'c:axId')?.attributes.get('val'),
  );
  const plots = descendants(chart, 'c:radarChart', 'c:barChart', 'c:lineChart');
  const wanted = plots.flatMap((plot) =>
    plot.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes.get('val')),
  );
  const crossed = descendants(chart, 'c:crossAx').map(({ attributes }) => attributes.get('val'));
  if (wanted.length !== 2 || wanted.join() !== axes.join()) problems.push(`${where}: axes ${axes.join()}`);
  if (crossed.join() !== [...axes].reverse().join()) problems.push(`${where}: axes do not cross each other`);
  for (const axis of descendants(chart, 'c:valAx')) problems.push(...checkScale(axis, where));
  for (const plot of plots) {
    if (plot.name === 'c:barChart') problems.push(...checkBars(plot, chart, where));
  }
  for (const name of ['c:idx', 'c:order']) {
    const found = descendants(chart, 'c:ser').map((series) => child(series, name)?.attributes.get('val'));
    if (new Set(found).size !== found.length) problems.push(`${where}: ${name} twice`);
  }
  for (const cache of descendants(chart, 'c:strCache', 'c:numCache')) {
    const count = Number(child(cache, 'c:ptCount')?.attributes.get('val'));
    let last = -1;
    for (const point of cache.children.filter(({ name }) => name === 'c:pt')) {
      const index = Number(point.attributes.get('idx'));
      if (!(index > last && index < count)) problems.push(`${where}: point ${index} of ${count}`);
      last = index;
      const value = child(point, 'c:v')?.text ?? '';
      if (cache.name === 'c:numCache' && (value === '' || !Number.isFinite(Number(value)))) {
        problems.push(`${where}: point ${index} is ${value}`);
      }
    }
  }
  return problems;
}
