import { CELL_ERRORS, type Cell, type Row, type ShownValue, type Sheet } from '../../workbook/description';
import { cellName } from '../address';
import { escapeString } from '../escapedString';
import { within } from '../within';
import { element, xmlText } from '../xml';
import type { SharedStrings } from './sharedStrings';
import type { Styles } from './styles';

interface Context {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly where: (address: string) => string;
}

/** In points. */
const TALLEST = 409.5;

/** A text that Excel would take for a formula or an apostrophe prefix if a person edited the cell. */
const LOOKS_TYPED = /^[=+\-@']/;

const isQuoted = (cell: Cell) =>
  cell.formula === undefined &&
  typeof cell.value === 'string' &&
  cell.style?.numberFormat !== '@' &&
  LOOKS_TYPED.test(cell.value);

function stored(value: ShownValue, where: string): { type: string; text: string } | null {
  if (value === null) return null;
  if (typeof value === 'string') {
    return { type: ' t="str"', text: xmlText(escapeString(within('cellText', value, where))) };
  }
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (typeof value === 'object') {
    if (!CELL_ERRORS.includes(value.error)) throw new Error(`${where}: not an error value: ${value.error}`);
    return { type: ' t="e"', text: value.error };
  }
  if (!Number.isFinite(value)) throw new Error(`${where}: not a number: ${value}`);
  return { type: '', text: String(value) };
}

/** A formula's text as the file stores it; what Excel could not take is refused. */
export function storedFormula(formula: string, where: string): string {
  if (formula === '' || formula.startsWith('=')) {
    throw new Error(`${where}: a formula is written without "=": ${JSON.stringify(formula.slice(0, 60))}`);
  }
  return xmlText(within('formula', formula, where));
}

function cellElement(cell: Cell, address: string, context: Context): string {
  const where = context.where(address);
  const style = context.styles.cell(cell.style, isQuoted(cell));
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell.formula === undefined) {
    if (cell.value === null || cell.value === '') return `${open}/>`;
    if (typeof cell.value === 'string') {
      return `${open} t="s"><v>${context.strings.add(within('cellText', cell.value, where))}</v></c>`;
    }
  }
  const value = stored(cell.value, where);
  const formula = cell.formula === undefined ? '' : `<f>${storedFormula(cell.formula, where)}</f>`;
  return `${open}${value?.type ?? ''}>${formula}${value ? `<v>${value.text}</v>` : ''}</c>`;
}

function rowElement(row: Row, index: number, context: Context): string | null {
  let cells = '';
  row.cells.forEach((cell, column) => {
    // A cell without content and without a look of its own need not exist.
    if (cell && (cell.formula !== undefined || cell.style || (cell.value !== null && cell.value !== ''))) {
      cells += cellElement(cell, cellName(index, column), context);
    }
  });
  if (row.height !== undefined && !(row.height >= 0 && row.height <= TALLEST)) {
    throw new Error(`${context.where(String(index + 1))}: not a row height: ${row.height}`);
  }
  if (cells === '' && row.height === undefined && !row.hidden) return null;
  return element(
    'row',
    {
      r: index + 1,
      ht: row.height,
      hidden: row.hidden ? 1 : null,
      customHeight: row.height === undefined || row.grows ? null : 1,
    },
    cells,
  );
}

/** All cells of a sheet, row by row, with the values that formulas show. */
export function* sheetData(sheet: Sheet, styles: Styles, strings: SharedStrings): Generator<string> {
  const context: Context = { styles, strings, where: (address) => `${sheet.title}!${address}` };
  let empty = true;
  for (const [index, row] of sheet.rows.entries()) {
    const xml = rowElement(row, index, context);
    if (xml === null) continue;
    if (empty) yield '<sheetData>';
    empty = false;
    yield xml;
  }
  yield empty ? '<sheetData/>' : '</sheetData>';
}
