import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../address';

// Texts and quoted sheet titles are taken whole so that nothing inside them moves. The rest is words, one or two
// around a colon, and what follows them: "(" makes the last one a function, "!" makes all of it a sheet title.
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\p{N}_.\\$]+)(?::([\p{L}\p{N}_.\\$]+))?([(!]?)/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** `null` when the text is no column, "#REF!" when it leaves the sheet. */
function column(fixed: string, name: string, { columns }: Shift): string | null {
  const from = columnIndex(name.toUpperCase());
  if (from < 0) return null;
  const to = fixed ? from : from + columns;
  return to < 0 || to >= MAX_COLUMNS ? '#REF!' : fixed + columnName(to);
}

function row(fixed: string, text: string, { rows }: Shift): string | null {
  const from = Number(text) - 1;
  if (from >= MAX_ROWS) return null;
  const to = fixed ? from : from + rows;
  return to < 0 || to >= MAX_ROWS ? '#REF!' : `${fixed}${to + 1}`;
}

function cell(word: string, shift: Shift): string | null {
  const match = CELL.exec(word);
  if (!match) return null;
  const parts = [column(match[1] ?? '', match[2] ?? '', shift), row(match[3] ?? '', match[4] ?? '', shift)];
  if (parts.includes(null)) return null;
  return parts.includes('#REF!') ? '#REF!' : parts.join('');
}

function line(word: string, shift: Shift): string | null {
  const asColumn = COLUMN.exec(word);
  if (asColumn) return column(asColumn[1] ?? '', asColumn[2] ?? '', shift);
  const asRow = ROW.exec(word);
  return asRow ? row(asRow[1] ?? '', asRow[2] ?? '', shift) : null;
}

/** The text of a formula as a cell `rows` below and `columns` right of the one it was written for reads it. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const shift = { rows, columns };
  return formula.replace(PIECES, (whole: string, first?: string, second?: string, after?: string) => {
    if (first === undefined || after === '!') return whole;
    if (second === undefined) return after === '(' ? whole : (cell(first, shift) ?? whole);
    if (after !== '(') {
      const lines = [line(first, shift), line(second, shift)];
      if (!lines.includes(null)) return lines.includes('#REF!') ? '#REF!' : lines.join(':');
    }
    const last = after === '(' ? second : (cell(second, shift) ?? second);
    return `${cell(first, shift) ?? first}:${last}${after ?? ''}`;
  });
}
