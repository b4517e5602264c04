import { strFromU8, unzipSync } from 'fflate';
import type { Element } from '../tools/manifest/xml';
import { child, find, readXml } from '../tools/manifest/xml';
import type { RadarChart, Series } from '../../src/workbook/description';

const EMU_PER_POINT = 12_700;

const DASHES: Readonly<Record<string, NonNullable<Series['dash']>>> = {
  solid: 'solid',
  dash: 'dash',
  sysDot: 'dot',
  sysDash: 'dash',
};

/** The cells of "'結果'!$B$2:$B$9" without sheet and signs. */
const cells = (formula: string): string => formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '');

const reference = (series: Element, part: string): string => {
  const [found] = find(series, part).flatMap((element) => find(element, 'c:f'));
  return found?.text ?? '';
};

function seriesOf(series: Element): Series {
  const line = find(child(series, 'c:spPr') ?? series, 'a:ln')[0];
  const color = line && find(line, 'a:srgbClr')[0]?.attributes['val'];
  const dash = DASHES[(line && find(line, 'a:prstDash')[0]?.attributes['val']) ?? ''];
  const symbol = find(series, 'c:symbol')[0]?.attributes['val'];
  return {
    nameCell: cells(reference(series, 'c:tx')),
    values: cells(reference(series, 'c:val')),
    color: `#${color ?? '404040'}`,
    width: Number(line?.attributes['w'] ?? 28_575) / EMU_PER_POINT,
    ...(dash === undefined ? {} : { dash }),
    ...(symbol === undefined || symbol === 'none' ? {} : { marker: true }),
  };
}

/** The radar charts of a file, each with the reference of its first values, which tells it from the others. */
export function chartsIn(
  bytes: Uint8Array,
): { values: string; chart: Omit<RadarChart, 'anchor' | 'altText'> }[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name) });
  return Object.values(parts).flatMap((part, index) => {
    const space = readXml(strFromU8(part));
    const radar = find(space, 'c:radarChart')[0];
    const series = radar ? find(radar, 'c:ser') : [];
    const [first] = series;
    if (!first) return [];
    const axis = find(space, 'c:valAx')[0];
    const value = (name: string, standard: number) =>
      Number((axis && find(axis, name)[0]?.attributes['val']) ?? standard);
    const title = find(space, 'c:title')[0];
    return [
      {
        values: reference(first, 'c:val'),
        chart: {
          name: `chart${String(index + 1)}`,
          title: title
            ? find(title, 'a:t')
                .map(({ text }) => text)
                .join('')
            : '',
          categories: cells(reference(first, 'c:cat')),
          series: series.map(seriesOf),
          axis: { min: value('c:min', 0), max: value('c:max', 5), step: value('c:majorUnit', 1) },
          legend: find(space, 'c:legend').length > 0,
        },
      },
    ];
  });
}
