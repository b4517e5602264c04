import { cellAt, rangeOf } from '../workbook/a1';
import { fitted } from './fit';
import type {
  Cell,
  Chart,
  Column,
  ConditionalFormat,
  Row,
  Sheet,
  ShownValue,
  Style,
  Validation,
} from '../workbook/description';
import { across, TALLEST } from './theme';

/** How wide the columns from one to another are together. */
type WidthOf = (from: number, to: number) => number;

type Rest = Omit<
  Sheet,
  'columns' | 'rows' | 'merges' | 'validations' | 'conditionalFormats' | 'charts' | 'key' | 'title'
>;

const fittedValidation = ({ prompt, error, ...rest }: Validation): Validation => ({
  ...rest,
  ...(prompt && { prompt: saying(prompt, 'validationPrompt') }),
  ...(error && { error: { ...error, ...saying(error, 'validationError') } }),
});

const saying = (
  { title, message }: { readonly title: string; readonly message: string },
  place: 'validationPrompt' | 'validationError',
) => ({ title: fitted(title, 'validationTitle'), message: fitted(message, place) });

const withoutIndent = new WeakMap<Style, Style>();

/** An indent is from the left or the right; Excel moves what is centred to the left for one. None is no indent. */
function placed(style: Style): Style {
  if (style.indent === undefined || (style.indent !== 0 && style.horizontal !== 'center')) return style;
  const known = withoutIndent.get(style);
  if (known) return known;
  const { indent, ...rest } = style;
  if (indent !== undefined) withoutIndent.set(style, rest);
  return rest;
}

/** What is absent is no key of a cell. */
function cellOf(value: ShownValue, style?: Style, formula?: string): Cell {
  if (style === undefined) return formula === undefined ? { value } : { value, formula };
  const look = placed(style);
  return formula === undefined ? { value, style: look } : { value, style: look, formula };
}

/** A sheet while it is being laid out: cells are put in any order, `finish` gives the plain description. */
export class Draft {
  readonly title: string;
  readonly merges: string[] = [];
  readonly validations: Validation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  private readonly cells: (Cell | null)[][] = [];
  private readonly heights = new Map<number, number>();
  private readonly growing = new Set<number>();
  private readonly waiting: ((widthOf: WidthOf) => void)[] = [];

  constructor(
    readonly key: string,
    title: string,
  ) {
    this.title = fitted(title, 'sheetTitle');
  }

  put(row: number, column: number, value: ShownValue, style?: Style, formula?: string): void {
    const line = (this.cells[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = cellOf(value, style, formula);
  }

  /** Earlier workbooks of this layout have another formula in a cell, or the text that one says, and are not accused of it. */
  formerly(row: number, column: number, formula: string): void {
    const line = this.cells[row];
    const cell = line?.[column];
    if (!line || !cell) throw new Error(`Nothing put in ${cellAt(row, column)}`);
    line[column] = { ...cell, formerly: [...(cell.formerly ?? []), formula] };
  }

  /** The same style on every cell of a block that holds nothing yet. */
  paint(row: number, column: number, lastRow: number, lastColumn: number, style: Style): void {
    for (let r = row; r <= lastRow; r++) {
      for (let c = column; c <= lastColumn; c++) {
        if (!this.cells[r]?.[c]) this.put(r, c, null, style);
      }
    }
  }

  /** One cell across several columns (and rows), all of it in one style so that borders close. */
  span(
    row: number,
    column: number,
    lastRow: number,
    lastColumn: number,
    value: ShownValue,
    style: Style,
    formula?: string,
  ): void {
    this.put(row, column, value, style, formula);
    this.paint(row, column, lastRow, lastColumn, style);
    if (row !== lastRow || column !== lastColumn) this.merges.push(rangeOf(row, column, lastRow, lastColumn));
  }

  /** A text on one line that runs on over the cells right of it, which look as it does: each merged cell is dear to tell Excel. */
  along(
    row: number,
    column: number,
    lastColumn: number,
    value: ShownValue,
    { left, right, ...style }: Style,
    formula?: string,
  ): void {
    for (let c = column; c <= lastColumn; c++) {
      const own = {
        ...style,
        ...(c === column && left && { left }),
        ...(c === lastColumn && right && { right }),
      };
      this.put(row, c, c === column ? value : null, own, c === column ? formula : undefined);
    }
  }

  /** A row is as high as the highest thing in it asks for. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.min(TALLEST, Math.max(points, this.heights.get(row) ?? 0)));
  }

  /** A row in which people write: it grows with what they write. */
  grows(row: number): void {
    this.growing.add(row);
  }

  /** What depends on how wide columns are is put when that is known, at the end. */
  whenSized(put: (widthOf: WidthOf) => void): void {
    this.waiting.push(put);
  }

  finish(columns: readonly Column[], rest: Rest): Sheet {
    const widths = columns.map(({ width, hidden }) => (hidden ? 0 : width));
    for (const put of this.waiting.splice(0)) put((from, to) => across(widths, from, to));
    const count = Math.max(this.cells.length, ...[...this.heights.keys()].map((row) => row + 1));
    const rows = Array.from({ length: count }, (_, index): Row => {
      const height = this.heights.get(index);
      return {
        cells: this.cells[index] ?? [],
        ...(height !== undefined && { height }),
        ...(this.growing.has(index) && { grows: true }),
      };
    });
    return {
      key: this.key,
      title: this.title,
      columns,
      rows,
      merges: this.merges,
      validations: this.validations.map(fittedValidation),
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      ...rest,
    };
  }
}
