import type { PrintSetup, Sheet } from '../../workbook/description';
import { parseArea } from '../address';
import { escapeString } from '../escapedString';
import { within } from '../limits';
import { element, xmlText } from '../xml';

const A4 = 9;

/** In inches; room for one line of header and footer. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };

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
    element('pageMargins', MARGINS),
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

/** "1:4" as 0-based first and last row; anything else is the caller's mistake. */
export function titleRows(text: string): { top: number; bottom: number } {
  const [first, last, ...more] = text.split(':');
  if (more.length > 0) throw new Error(`Not rows: ${JSON.stringify(text)}`);
  const { top, bottom } = parseArea(`A${first}:A${last}`);
  return { top, bottom };
}
