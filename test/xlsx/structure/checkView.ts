import { parseArea } from '../../../src/xlsx/address';
import type { XmlElement } from './parseXml';
import { child, descendants } from './parseXml';

type Hidden = (index: number) => boolean;

function hiddenColumns(sheet: XmlElement): Hidden {
  const spans = (child(sheet, 'cols')?.children ?? [])
    .filter(({ attributes }) => attributes.get('hidden') === '1' || attributes.get('width') === '0')
    .map(({ attributes }) => [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1] as const);
  return (index) => spans.some(([from, to]) => from <= index && index <= to);
}

function hiddenRows(sheet: XmlElement): Hidden {
  const rows = new Set(
    (child(sheet, 'sheetData')?.children ?? [])
      .filter(({ attributes }) => attributes.get('hidden') === '1' || Number(attributes.get('ht') ?? 1) === 0)
      .map(({ attributes }) => Number(attributes.get('r')) - 1),
  );
  return (index) => rows.has(index);
}

/**
 * Excel counts what it shows (MS-OI29500 2.1.640): between the first line of the window and the first one that
 * scrolls, both of them shown, stand as many shown lines as are said to be frozen.
 */
function checkSplit(what: string, split: number, from: number, to: number, hidden: Hidden): string[] {
  if (split === 0) return [];
  let shown = 0;
  for (let index = from; index < to; index++) if (!hidden(index)) shown += 1;
  return [
    ...(hidden(from) || hidden(to) ? [`${what}: a pane begins at one that is hidden`] : []),
    ...(shown === split ? [] : [`${what}: ${split} frozen, ${shown} shown before the pane`]),
  ];
}

/** The window of a sheet: its panes, and what is selected in them. */
export function checkView(sheet: XmlElement, title: string): string[] {
  const [view] = descendants(sheet, 'sheetView');
  const pane = child(view, 'pane');
  if (!view || !pane) return [];
  const problems: string[] = [];
  const rows = Number(pane.attributes.get('ySplit') ?? 0);
  const columns = Number(pane.attributes.get('xSplit') ?? 0);
  const from = parseArea(view.attributes.get('topLeftCell') ?? 'A1');
  const to = parseArea(pane.attributes.get('topLeftCell') ?? 'A1');
  problems.push(
    ...checkSplit(`${title} rows`, rows, from.top, to.top, hiddenRows(sheet)),
    ...checkSplit(`${title} columns`, columns, from.left, to.left, hiddenColumns(sheet)),
  );
  const active = pane.attributes.get('activePane') ?? '';
  const shown = view.children
    .filter(({ name }) => name === 'selection')
    .map((selection) => selection.attributes);
  if (rows === 0 && active.startsWith('bottom')) problems.push(`${title}: active pane ${active}`);
  if (columns === 0 && active.endsWith('Right')) problems.push(`${title}: active pane ${active}`);
  if (!shown.some((selection) => (selection.get('pane') ?? 'topLeft') === active)) {
    problems.push(`${title}: nothing selected in the active pane`);
  }
  for (const selection of shown) {
    const name = selection.get('pane') ?? 'topLeft';
    if ((rows === 0 && name.startsWith('bottom')) || (columns === 0 && name.endsWith('Right'))) {
      problems.push(`${title}: selection in ${name}`);
    }
  }
  return problems;
}
