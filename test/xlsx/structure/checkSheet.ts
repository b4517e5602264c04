import { unescapeString } from '../../../src/xlsx/escapedString';
import type { Area } from '../../../src/xlsx/address';
import { columnIndex, parseArea } from '../../../src/xlsx/address';
import { checkBand } from './checkBand';
import { checkFormula } from './checkFormula';
import { checkView } from './checkView';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';

/** How many of each the sheets may refer to. */
export interface Stock {
  readonly strings: number;
  readonly styles: number;
  readonly conditionalStyles: number;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

function checkValue(cell: XmlElement, where: string, stock: Stock): string[] {
  const type = cell.attributes.get('t') ?? 'n';
  const value = child(cell, 'v');
  const formula = child(cell, 'f');
  const problems = formula ? checkFormula(formula.text, where) : [];
  const text = value?.text;
  if (Number(cell.attributes.get('s') ?? 0) >= stock.styles) problems.push(`${where}: style out of range`);
  if (text === undefined) {
    if (type !== 'n') problems.push(`${where}: type ${type} without a value`);
    return problems;
  }
  if (type === 's') {
    if (!/^\d+$/.test(text) || Number(text) >= stock.strings) problems.push(`${where}: string out of range`);
    if (formula) problems.push(`${where}: a formula shows a shared string`);
  } else if (type === 'str') {
    if (!formula) problems.push(`${where}: a text that is neither shared nor a formula's`);
    if (unescapeString(text).length > 32_767) problems.push(`${where}: ${text.length} characters`);
  } else if (type === 'b') {
    if (text !== '0' && text !== '1') problems.push(`${where}: boolean ${text}`);
  } else if (type === 'e') {
    if (!ERRORS.has(text)) problems.push(`${where}: error ${text}`);
  } else if (text.trim() !== text || text === '' || !Number.isFinite(Number(text))) {
    problems.push(`${where}: number ${text}`);
  }
  return problems;
}

function checkCells(sheet: XmlElement, title: string, stock: Stock): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of child(sheet, 'sheetData')?.children ?? []) {
    const number = Number(row.attributes.get('r'));
    if (!(number > lastRow && number <= 1_048_576)) problems.push(`${title}: row ${number} after ${lastRow}`);
    lastRow = number;
    if (Number(row.attributes.get('ht') ?? 0) > 409.5) problems.push(`${title}: row ${number} is too high`);
    let lastColumn = -1;
    for (const cell of row.children) {
      const address = cell.attributes.get('r') ?? '';
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = columnIndex(letters);
      if (Number(digits) !== number) problems.push(`${title}!${address}: in row ${number}`);
      if (column <= lastColumn) problems.push(`${title}!${address}: columns do not ascend`);
      lastColumn = column;
      problems.push(...checkValue(cell, `${title}!${address}`, stock));
    }
  }
  return problems;
}

const overlap = (a: Area, b: Area) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function area(text: string | undefined, where: string, problems: string[]): Area | null {
  try {
    return parseArea(text ?? '');
  } catch {
    problems.push(`${where}: range ${text}`);
    return null;
  }
}

function checkMerges(sheet: XmlElement, title: string, filter: Area | null): string[] {
  const problems: string[] = [];
  const areas = (child(sheet, 'mergeCells')?.children ?? []).flatMap((merge) => {
    const found = area(merge.attributes.get('ref'), title, problems);
    return found ? [found] : [];
  });
  areas.forEach((first, index) => {
    if (first.top === first.bottom && first.left === first.right) problems.push(`${title}: one cell merged`);
    if (filter && overlap(filter, first)) problems.push(`${title}: merged cells within the filter`);
    if (areas.slice(index + 1).some((second) => overlap(first, second))) {
      problems.push(`${title}: merged ranges overlap`);
    }
  });
  return problems;
}

function checkColumns(sheet: XmlElement, title: string): string[] {
  let last = 0;
  return (child(sheet, 'cols')?.children ?? []).flatMap((column) => {
    const [min, max, width] = ['min', 'max', 'width'].map((name) => Number(column.attributes.get(name)));
    const wrong = !(min! > last && max! >= min! && max! <= 16_384);
    last = max!;
    return [
      ...(wrong ? [`${title}: columns ${min} to ${max}`] : []),
      ...(width! > 255 ? [`${title}: width ${width}`] : []),
    ];
  });
}

function checkConditionalFormats(sheet: XmlElement, title: string, stock: Stock): string[] {
  const problems: string[] = [];
  const priorities = new Set<string>();
  for (const format of descendants(sheet, 'conditionalFormatting')) {
    area(format.attributes.get('sqref'), title, problems);
    for (const rule of format.children) {
      const priority = rule.attributes.get('priority') ?? '';
      if (priorities.has(priority)) problems.push(`${title}: priority ${priority} twice`);
      priorities.add(priority);
      const style = rule.attributes.get('dxfId');
      if (style === undefined || Number(style) >= stock.conditionalStyles) {
        problems.push(`${title}: conditional style out of range`);
      }
      if (rule.children.length !== 1) problems.push(`${title}: rule ${priority} has not one formula`);
      for (const formula of rule.children)
        problems.push(...checkFormula(formula.text, `${title} rule ${priority}`));
    }
  }
  return problems;
}

function checkValidations(sheet: XmlElement, title: string): string[] {
  const problems: string[] = [];
  const areas: Area[] = [];
  for (const validation of child(sheet, 'dataValidations')?.children ?? []) {
    const where = `${title} validation ${validation.attributes.get('sqref')}`;
    const found = area(validation.attributes.get('sqref'), where, problems);
    if (found) {
      if (areas.some((other) => overlap(other, found))) problems.push(`${where}: overlaps another`);
      areas.push(found);
    }
    const type = validation.attributes.get('type');
    const formulas = validation.children.map(({ text }) => text);
    if (formulas.length !== (type === 'whole' ? 2 : 1))
      problems.push(`${where}: ${formulas.length} formulas`);
    for (const formula of formulas) {
      if (!formula.startsWith('"')) problems.push(...checkFormula(formula, where));
      else if (formula.length - 2 > 255) problems.push(`${where}: list of ${formula.length - 2} characters`);
    }
  }
  return problems;
}

/** Everything about one sheet that the tables of elements and attributes do not say. */
export function checkSheet(sheet: XmlElement, title: string, stock: Stock): string[] {
  const problems: string[] = [];
  const ref = child(sheet, 'autoFilter')?.attributes.get('ref');
  const filter = ref === undefined ? null : area(ref, title, problems);
  for (const band of descendants(sheet, 'oddHeader', 'oddFooter')) {
    problems.push(...checkBand(unescapeString(band.text), `${title}: ${band.name}`));
  }
  return [
    ...problems,
    ...checkCells(sheet, title, stock),
    ...checkMerges(sheet, title, filter),
    ...checkColumns(sheet, title),
    ...checkConditionalFormats(sheet, title, stock),
    ...checkValidations(sheet, title),
    ...checkView(sheet, title),
  ];
}
