import { parseReference } from '../../../src/xlsx/reading/reference';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';

/** References, axes and caches of one chart. */
export function checkChart(chart: XmlElement, where: string, titles: readonly string[]): string[] {
  const problems: string[] = [];
  for (const formula of descendants(chart, 'c:f')) {
    const reference = parseReference(formula.text);
    if (!reference || !titles.includes(reference.sheet)) problems.push(`${where}: refers to ${formula.text}`);
  }
  const axes = descendants(chart, 'c:catAx', 'c:valAx').map((axis) =>
    child(axis, 'c:axId')?.attributes.get('val'),
  );
  const wanted = descendants(chart, 'c:radarChart').flatMap((radar) =>
    radar.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes.get('val')),
  );
  const crossed = descendants(chart, 'c:crossAx').map(({ attributes }) => attributes.get('val'));
  if (wanted.length !== 2 || wanted.join() !== axes.join()) problems.push(`${where}: axes ${axes.join()}`);
  if (crossed.join() !== [...axes].reverse().join()) problems.push(`${where}: axes do not cross each other`);
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
