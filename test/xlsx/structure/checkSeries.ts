import { parseReference } from '../../../src/xlsx/reading/reference';
import { printable } from '../../../src/xlsx/xml';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';
import { inLine, type ShownCells } from './shownCells';

interface Cached {
  readonly cells: number;
  readonly problems: readonly string[];
}

/** One reference of a series: a row or a column, and what is kept of it is what its cells show. */
function checkCache(reference: XmlElement, where: string, shown: ShownCells): Cached {
  const text = child(reference, 'c:f')?.text ?? '';
  const found = parseReference(text);
  const line = found && inLine(found.area);
  const cells = shown.get(found?.sheet ?? '');
  if (!line || !cells) return { cells: 0, problems: [`${where}: ${text} is no row and no column`] };
  const cache = reference.children.find(({ name }) => name.endsWith('Cache'));
  const count = Number(child(cache, 'c:ptCount')?.attributes.get('val'));
  if (count !== line.length) {
    return { cells: line.length, problems: [`${where}: ${text} has ${line.length} cells, ${count} kept`] };
  }
  const kept = new Map(
    descendants(reference, 'c:pt').map((point) => [
      Number(point.attributes.get('idx')),
      child(point, 'c:v')?.text ?? '',
    ]),
  );
  const asNumbers = reference.name === 'c:numRef';
  const wanted = (address: string): string | undefined => {
    const value = cells.get(address);
    if (value === undefined || value === '' || (asNumbers && typeof value === 'string')) return undefined;
    return printable(String(value));
  };
  return {
    cells: line.length,
    problems: line.flatMap((address, index) =>
      kept.get(index) === wanted(address)
        ? []
        : [`${where}: ${address} shows ${wanted(address)}, ${kept.get(index)} kept`],
    ),
  };
}

/** A series has a name, as many categories as values, and keeps what its cells show. */
export function checkSeries(series: XmlElement, where: string, shown: ShownCells): string[] {
  const of = (name: string): Cached => {
    const part = series.children.find((candidate) => candidate.name === name);
    const [reference] = part?.children ?? [];
    const here = `${where} ${name}`;
    return reference ? checkCache(reference, here, shown) : { cells: 0, problems: [`${here} is missing`] };
  };
  const [name, categories, values] = [of('c:tx'), of('c:cat'), of('c:val')];
  return [
    ...[name, categories, values].flatMap(({ problems }) => problems),
    ...(name.cells === 1 ? [] : [`${where}: a name of ${name.cells} cells`]),
    ...(categories.cells === values.cells
      ? []
      : [`${where}: ${categories.cells} categories, ${values.cells} values`]),
  ];
}
