import type { PrintSetup, Sheet } from '../../workbook/description';
import { PAGE_MARGINS } from '../../workbook/pageMargins';
import { columnName, parseArea } from '../address';
import { escapeString } from '../escapedString';
import { within } from '../within';
import { element, xmlText } from '../xml';

const A4 = 9;

type Band = NonNullable<PrintSetup['header']>;

function band(name: string, parts: Band | undefined, where: string): string | null {
  if (!parts) return null;
  const text = [
    ['&L', parts.left],
    ['&C', parts.center],
    ['&R', parts.right],
  ]
    .map(([code, content]) => (content ? `${code}${content}` : ''))
    .join('');
  return text === ''
    ? null
    : `<${name}>${xmlText(escapeString(within('headerFooter', text, where)))}</${name}>`;
}

function headerFooter(sheet: Sheet): string | null {
  const header = band('oddHeader', sheet.print.header, `${sheet.title} header`);
  const footer = band('oddFooter', sheet.print.footer, `${sheet.title} footer`);
  return header || footer ? element('headerFooter', {}, header, footer) : null;
}

function rowBreaks(breaks: readonly number[]): string | null {
  const rows = [...new Set(breaks)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return null;
  return element(
    'rowBreaks',
    { count: rows.length, manualBreakCount: rows.length },
    // The file names the row after which the page ends, counted from 1: the same number.
    ...rows.map((row) => element('brk', { id: row, max: 16_383, man: 1 })),
  );
}

/** How the sheet prints: everything from printOptions to rowBreaks, in the order of the standard. */
export function pageElements(sheet: Sheet): (string | null)[] {
  const { print } = sheet;
  return [
    print.centerHorizontally ? element('printOptions', { horizontalCentered: 1 }) : null,
    element('pageMargins', PAGE_MARGINS),
    element('pageSetup', {
      paperSize: A4,
      fitToWidth: print.fitToWidth,
      fitToHeight: print.fitToHeight ?? 0,
      orientation: print.orientation,
    }),
    headerFooter(sheet),
    rowBreaks(print.breaks ?? []),
  ];
}

/** What is repeated on every page: the columns, then the rows, as the file wants them. */
export function titlesOf({ titleColumns, titleRows }: PrintSetup): string[] {
  const titles: string[] = [];
  if (titleColumns !== undefined) {
    const [first, last] = ends(titleColumns, 'columns');
    const { left, right } = parseArea(`${first}1:${last}1`);
    titles.push(`$${columnName(left)}:$${columnName(right)}`);
  }
  if (titleRows !== undefined) {
    const [first, last] = ends(titleRows, 'rows');
    const { top, bottom } = parseArea(`A${first}:A${last}`);
    titles.push(`$${top + 1}:$${bottom + 1}`);
  }
  return titles;
}

/** "1:4" or "A:C" has two ends; anything else is the caller's mistake. */
function ends(text: string, what: string): [string, string] {
  const [first = '', last = '', ...more] = text.split(':');
  if (more.length > 0) throw new Error(`Not ${what}: ${JSON.stringify(text)}`);
  return [first, last];
}
