import { unescapeString } from '../../../src/xlsx/escapedString';
import { areaName } from '../../../src/xlsx/address';
import { parseReference } from '../../../src/xlsx/reading/reference';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';

const BUILT_IN = new Set(['_xlnm._FilterDatabase', '_xlnm.Print_Area', '_xlnm.Print_Titles']);
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R[0-9]*|C[0-9]*)$/i;

function checkTitles(titles: readonly string[]): string[] {
  const folded = titles.map((title) => title.toLowerCase());
  return titles.flatMap((title, index) => [
    ...(folded.indexOf(folded[index] ?? '') === index ? [] : [`sheet ${title} twice`]),
    ...(title.length > 31 ? [`sheet title of ${title.length} characters`] : []),
    ...(/[\\/?*[\]:]|^'|'$|^\s*$|^history$/i.test(title) ? [`sheet title ${title}`] : []),
  ]);
}

/** Columns that are printed on every page, and rows: a list of at most one of each, in this order. */
const titleParts = (text: string): string[] => {
  const both = /^(.+!\$[A-Z]+:\$[A-Z]+),(.+!\$\d+:\$\d+)$/.exec(text);
  return both ? both.slice(1) : [text];
};

function checkNames(
  book: XmlElement,
  titles: readonly string[],
  filters: ReadonlyMap<number, string>,
): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const names = child(book, 'definedNames')?.children ?? [];
  for (const { attributes, text } of names) {
    const name = attributes.get('name') ?? '';
    const scope = attributes.get('localSheetId');
    const key = `${name.toLowerCase()} ${scope ?? ''}`;
    if (seen.has(key)) problems.push(`name ${name} twice`);
    seen.add(key);
    if (BUILT_IN.has(name) ? scope === undefined : !NAME.test(name) || LIKE_A_CELL.test(name)) {
      problems.push(`name ${name}`);
    }
    if (scope !== undefined && Number(scope) >= titles.length) problems.push(`name ${name}: sheet ${scope}`);
    for (const part of name === '_xlnm.Print_Titles' ? titleParts(text) : [text]) {
      const reference = parseReference(part);
      if (!reference || !titles.includes(reference.sheet)) problems.push(`name ${name} points to ${text}`);
      else if (scope !== undefined && reference.sheet !== titles[Number(scope)]) {
        problems.push(`name ${name} points to another sheet`);
      }
    }
  }
  for (const [sheet, range] of filters) {
    const own = names.find(
      ({ attributes }) =>
        attributes.get('name') === '_xlnm._FilterDatabase' &&
        attributes.get('localSheetId') === String(sheet),
    );
    const named = own ? parseReference(own.text) : null;
    if (!named || areaName(named.area) !== range)
      problems.push(`sheet ${titles[sheet]}: filter without its name`);
  }
  return problems;
}

/** Titles, names and what is shown first. */
export function checkBook(book: XmlElement, sheets: readonly XmlElement[]): string[] {
  const entries = child(book, 'sheets')?.children ?? [];
  const titles = entries.map(({ attributes }) => unescapeString(attributes.get('name') ?? ''));
  const ids = entries.map(({ attributes }) => attributes.get('sheetId'));
  const hidden = entries.map(({ attributes }) => (attributes.get('state') ?? 'visible') !== 'visible');
  const [view] = descendants(book, 'workbookView');
  const active = Number(view?.attributes.get('activeTab') ?? 0);
  const filters = new Map(
    sheets.flatMap((sheet, index): [number, string][] => {
      const ref = child(sheet, 'autoFilter')?.attributes.get('ref');
      return ref === undefined ? [] : [[index, ref]];
    }),
  );
  const selected = sheets.flatMap((sheet, index) =>
    descendants(sheet, 'sheetView').some(({ attributes }) => attributes.get('tabSelected') === '1')
      ? [index]
      : [],
  );
  return [
    ...checkTitles(titles),
    ...(new Set(ids).size === ids.length ? [] : ['sheetId twice']),
    ...(hidden[active] === false ? [] : [`active sheet ${active} is not shown`]),
    ...(selected.length === 1 && selected[0] === active ? [] : [`selected sheets ${selected.join()}`]),
    ...checkNames(book, titles, filters),
  ];
}
