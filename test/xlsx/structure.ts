import { strFromU8, unzipSync } from 'fflate';
import { unescapeString } from '../../src/xlsx/escapedString';
import { partPath, relationshipsPath } from '../../src/xlsx/reading/partPath';
import { checkBook } from './structure/checkBook';
import { checkChart } from './structure/checkChart';
import { checkElements } from './structure/checkElements';
import { checkLinks } from './structure/checkLinks';
import { checkPackage } from './structure/checkPackage';
import { checkSheet } from './structure/checkSheet';
import { checkStyles } from './structure/checkStyles';
import type { XmlElement } from './structure/parseXml';
import { child, parseXml } from './structure/parseXml';
import { shownCells } from './structure/shownCells';

/** The sheets of a workbook in its order, found by their relationships. */
function sheetParts(parts: ReadonlyMap<string, XmlElement>, book: XmlElement): (XmlElement | undefined)[] {
  const path = 'xl/workbook.xml';
  const targets = new Map(
    (parts.get(relationshipsPath(path))?.children ?? []).map(({ attributes }) => [
      attributes.get('Id'),
      partPath(path, attributes.get('Target') ?? ''),
    ]),
  );
  return (child(book, 'sheets')?.children ?? []).map(({ attributes }) =>
    parts.get(targets.get(attributes.get('r:id')) ?? ''),
  );
}

function checkStrings(strings: XmlElement): string[] {
  const texts = strings.children.map((item) => unescapeString(child(item, 't')?.text ?? ''));
  const unique = Number(strings.attributes.get('uniqueCount'));
  return [
    ...(unique === texts.length ? [] : [`shared strings: ${texts.length}, said to be ${unique}`]),
    ...(new Set(texts).size === texts.length ? [] : ['shared strings: one twice']),
    ...texts.flatMap((text, index) =>
      text.length > 32_767 ? [`shared string ${index}: ${text.length} characters`] : [],
    ),
    ...strings.children.flatMap((item, index) => {
      const text = child(item, 't');
      const needed = /^\s|\s$|\n/.test(text?.text ?? '');
      return needed && !text?.attributes.has('xml:space')
        ? [`shared string ${index}: white space not kept`]
        : [];
    }),
  ];
}

/**
 * What Excel would refuse or "repair" in a file of ours, as sentences; empty when all is well. Strict on purpose: what
 * we never write is reported as well, so a new element needs its line in the tables of `structure/schema.ts`.
 */
export function checkStructure(bytes: Uint8Array): string[] {
  const parts = new Map<string, XmlElement>();
  const problems: string[] = [];
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    try {
      parts.set(path, parseXml(strFromU8(content)));
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) return problems;
  for (const [path, root] of parts) problems.push(...checkElements(root, path));
  problems.push(...checkPackage(parts));
  const [book, styles, strings] = ['workbook', 'styles', 'sharedStrings'].map((name) =>
    parts.get(`xl/${name}.xml`),
  );
  if (!book || !styles || !strings) return [...problems, 'workbook, styles or sharedStrings are missing'];
  const sheets = sheetParts(parts, book).filter((sheet) => sheet !== undefined);
  const titles = (child(book, 'sheets')?.children ?? []).map(({ attributes }) =>
    unescapeString(attributes.get('name') ?? ''),
  );
  const stock = {
    strings: strings.children.length,
    styles: child(styles, 'cellXfs')?.children.length ?? 0,
    conditionalStyles: child(styles, 'dxfs')?.children.length ?? 0,
  };
  sheets.forEach((sheet, index) => problems.push(...checkSheet(sheet, titles[index] ?? '', stock)));
  problems.push(...checkBook(book, sheets), ...checkStyles(styles), ...checkStrings(strings));
  const shown = new Map(sheets.map((sheet, index) => [titles[index] ?? '', shownCells(sheet, strings)]));
  const names = new Set(
    (child(book, 'definedNames')?.children ?? []).map(({ attributes }) => attributes.get('name') ?? ''),
  );
  sheets.forEach((sheet, index) => {
    const title = titles[index] ?? '';
    problems.push(...checkLinks(sheet, title, shown.get(title) ?? new Map(), names));
  });
  for (const [path, root] of parts) {
    if (root.name === 'c:chartSpace') problems.push(...checkChart(root, path, shown));
  }
  return problems;
}
