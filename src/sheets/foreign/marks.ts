import type { Score } from '../../model/answers';
import type { ShownValue } from '../../workbook/description';
import { textOf } from '../assessment/reading/source';

/** What nobody writes but to choose. */
const FILLED = new Set(['●', '◉', '⦿', '■', '◆', '✓', '✔', '☑', '☒', '✅', 'レ']);
const CROSSES = new Set(['x', '×', '✕', '✖', '✗', '✘']);
/** What says in one grid that a cell is chosen, and in another that it is not. */
export const CIRCLES: ReadonlySet<string> = new Set(['○', '〇', '◯']);
/** What says that a cell of a grid is not chosen. */
const EMPTY = new Set(['□', '☐', '◇', '-', '‐', '–', '—', '−', 'ー']);

const signText = (value: ShownValue): string => textOf(value).normalize('NFKC').trim().toLowerCase();

/** Whether a cell holds what nobody writes but to choose something. */
export const isFilledMark = (value: ShownValue): boolean => FILLED.has(signText(value));

/** How a grid is filled in, as all of it tells. */
export interface GridStyle {
  /** ○ means that a cell is chosen; else that it is not. */
  readonly circles: 'mark' | 'empty' | 'unclear';
  /** Scores are written into their own columns. */
  readonly digits: boolean;
  /** 1 and 0 say yes and no. */
  readonly yesAndNo: boolean;
}

export interface GridCell {
  readonly column: number;
  readonly score: Score;
  readonly value: ShownValue;
}

const figure = (value: ShownValue): number | null => {
  const text = signText(value);
  return typeof value !== 'boolean' && /^\d{1,2}$/.test(text) ? Number(text) : null;
};

/** The style of a grid from all its sides, row by row. */
export function gridStyle(sides: readonly (readonly GridCell[])[]): GridStyle {
  const cells = sides.flat();
  const digits = cells.some(({ value, score }) => score >= 2 && figure(value) === score);
  const yesAndNo =
    !digits &&
    cells.some(({ value, score }) => {
      const number = figure(value);
      return number !== score && (number === 0 || number === 1);
    });
  const circled = sides.map((side) => side.filter(({ value }) => CIRCLES.has(signText(value))).length);
  const anyFilled = cells.some(({ value }) => isFilledMark(value));
  const full = sides.some((side, index) => side.length > 1 && circled[index] === side.length);
  const single = circled.some((count) => count === 1);
  return { digits, yesAndNo, circles: anyFilled || (full && !single) ? 'empty' : full ? 'unclear' : 'mark' };
}

/** What one cell of a grid says. */
export function signOf({ value, score }: GridCell, style: GridStyle): 'mark' | 'empty' | 'strange' {
  if (typeof value === 'boolean') return value ? 'mark' : 'empty';
  const text = signText(value);
  if (text === '' || EMPTY.has(text) || text === 'false') return 'empty';
  if (FILLED.has(text) || CROSSES.has(text) || text === 'true') return 'mark';
  if (CIRCLES.has(text)) return style.circles === 'unclear' ? 'strange' : style.circles;
  const number = figure(value);
  if (number === score && !(number === 0 && style.yesAndNo)) return 'mark';
  if (number === 1 && !style.digits) return 'mark';
  return number === 0 && style.yesAndNo ? 'empty' : 'strange';
}
