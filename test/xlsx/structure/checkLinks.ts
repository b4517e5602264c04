import { unescapeString } from '../../../src/xlsx/escapedString';
import type { XmlElement } from './parseXml';
import { child } from './parseXml';
import type { Shown } from './shownCells';

/**
 * Links within the workbook: each leads to a name of it, and says what its cell shows, as Excel writes it. Google Sheets
 * takes what is said for the text of the cell, and without it the cell loses its text.
 */
export function checkLinks(
  sheet: XmlElement,
  title: string,
  shown: Shown,
  names: ReadonlySet<string>,
): string[] {
  const links = (child(sheet, 'hyperlinks')?.children ?? []).map(({ attributes }) => attributes);
  const cells = links.map((link) => link.get('ref') ?? '');
  return [
    ...(new Set(cells).size === cells.length ? [] : [`${title}: two links in one cell`]),
    ...links.flatMap((link, index) => {
      const where = `${title}!${cells[index] ?? ''}`;
      const [location, display] = [link.get('location') ?? '', link.get('display') ?? ''];
      const said = String(shown.get(cells[index] ?? '') ?? '');
      return [
        ...(names.has(location) ? [] : [`${where}: link to ${location}`]),
        ...(unescapeString(display) === said ? [] : [`${where}: link that says ${display}`]),
      ];
    }),
  ];
}
