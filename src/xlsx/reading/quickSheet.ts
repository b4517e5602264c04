import type { ShownValue } from '../../workbook/description';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../address';
import { cellValue } from './cellValue';
import type { WantedColumns } from './columnsByRow';
import { columnsByRow } from './columnsByRow';
import type { Wanted } from './grid';
import type { ReadLimits } from './limits';
import { behindClose, behindSpace, endOfTag, endOfText, markup, selfClosed, standsAt } from './markup';
import type { SheetCells } from './sheetPart';
import { utf8 } from './utf8';

const [SPACE, AMPERSAND, SLASH, ZERO, NINE, EQUALS, GREATER, DOUBLE] = [32, 38, 47, 48, 57, 61, 62, 34];
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_F, LOWER_S, LOWER_T] = [65, 90, 97, 102, 115, 116];
const [LOWER_Z, LESS, RETURN] = [122, 60, 13];

const DATA_END = markup('</sheetData>');
const ROW = markup('<row r="');
const ROW_END = markup('</row>');
const CELL = markup('<c r="');
const CELL_END = markup('</c>');
const FORMULA = markup('<f');
const FORMULA_END = markup('</f>');
const VALUE = markup('<v>');
const VALUE_END = markup('</v></c>');

/** More numbers than a list of ours needs; a file with a million of them must not become larger in memory. */
const MOST_PASSED = 20_000;

/** More digits than a number of a row, or an index, has. */
const MOST_DIGITS = 9;

/** Says that the bytes are not what nearly every program writes; thrown and caught within this file. */
class Unusual extends Error {}

const unusual = new Unusual();

const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= ZERO && byte <= NINE;

/** What was walked over because nobody wanted it: where each row, and each cell that holds no formula, begins. */
export interface Passed {
  readonly areas: readonly Area[];
  /** The last row that was looked at. */
  readonly last: number;
  /** Whether each row stood below the one before. */
  ordered: boolean;
  /** Each row and where it begins. */
  readonly rows: number[];
  /** Row, column and beginning of each cell. */
  readonly cells: number[];
}

/** The same as `readSheetPart`, from bytes: the cells nobody wants, nearly all of them, never become text. */
class QuickSheet {
  readonly cells: SheetCells = {
    grid: { values: new Map(), formulas: new Map(), uncalculated: new Map(), bottom: -1, right: -1 },
    pending: [],
  };
  readonly passed: Passed;
  private readonly columnsOf: ReturnType<typeof columnsByRow>;
  private readonly last: number;
  private readonly typed: boolean;
  private kept = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    { areas, typed = false }: Wanted,
    private readonly date1904: boolean,
    private readonly limits: ReadLimits,
  ) {
    this.typed = typed;
    this.columnsOf = columnsByRow(areas);
    this.last = Math.max(-1, ...areas.map((area) => area.bottom));
    this.passed = { areas, last: this.last, ordered: true, rows: [], cells: [] };
  }

  rows(): void {
    const { bytes } = this;
    for (let before = -1, row = -1; ; before = row) {
      this.at = behindSpace(bytes, this.at);
      if (standsAt(bytes, this.at, DATA_END)) return;
      this.pass(ROW);
      row = this.digits() - 1;
      this.passByte(DOUBLE);
      const end = this.place(endOfTag(bytes, this.at));
      if (row < 0 || row >= MAX_ROWS) throw unusual;
      if (row > this.last) return;
      if (row <= before) this.passed.ordered = false;
      this.at = end + 1;
      if (selfClosed(bytes, end)) continue;
      const here = this.columnsOf(row);
      if (here) {
        this.row(row, here);
        continue;
      }
      if (this.passed.rows.length < MOST_PASSED) this.passed.rows.push(row, this.at);
      this.at = this.place(behindClose(bytes, this.at, ROW_END));
    }
  }

  /** What `rows` would find, in those rows and cells alone. */
  only({ rows, cells }: Pick<Passed, 'rows' | 'cells'>): void {
    for (let index = 0; index < rows.length; index += 2) {
      const row = rows[index] as number;
      const here = this.columnsOf(row);
      if (!here) continue;
      this.at = rows[index + 1] as number;
      this.row(row, here);
    }
    for (let index = 0; index < cells.length; index += 3) {
      const row = cells[index] as number;
      const column = cells[index + 1] as number;
      if (!this.columnsOf(row)?.(column)) continue;
      this.at = cells[index + 2] as number;
      const type = this.type();
      if (type !== null) this.cell(row, column, type);
    }
  }

  private row(row: number, wanted: WantedColumns): void {
    const { bytes } = this;
    for (let at = this.at; ; at = this.at) {
      at = behindSpace(bytes, at);
      if (!standsAt(bytes, at, CELL)) {
        this.at = at;
        this.pass(ROW_END);
        return;
      }
      at += CELL.length;
      let column = 0;
      let byte = bytes[at];
      for (; byte !== undefined && byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at])
        column = column * 26 + byte - UPPER_A + 1;
      if (column < 1 || column > MAX_COLUMNS || !isDigit(byte)) throw unusual;
      while (isDigit(byte)) byte = bytes[++at];
      if (byte !== DOUBLE) throw unusual;
      this.at = at + 1;
      if (wanted(column - 1)) {
        const type = this.type();
        if (type !== null) this.cell(row, column - 1, type);
      } else this.passCell(row, column - 1);
    }
  }

  private passCell(row: number, column: number): void {
    const { bytes } = this;
    const end = this.place(endOfTag(bytes, this.at));
    if (selfClosed(bytes, end)) {
      this.at = end + 1;
      return;
    }
    const calculated = bytes[end + 1] === LESS && bytes[end + 2] === LOWER_F;
    if (!calculated && this.passed.cells.length < MOST_PASSED) this.passed.cells.push(row, column, this.at);
    this.at = this.place(behindClose(bytes, end, CELL_END));
  }

  /** The type among the attributes that follow the address, with the tag passed; `null` for a cell without content. */
  private type(): string | null {
    const { bytes } = this;
    let type: string | null = null;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === GREATER) {
        this.at += 1;
        return type ?? 'n';
      }
      if (byte === SLASH) {
        this.at += 1;
        this.passByte(GREATER);
        return null;
      }
      this.passByte(SPACE);
      const name = this.at;
      for (let sign = bytes[this.at]; sign !== EQUALS; sign = bytes[++this.at])
        if (sign === undefined || sign < LOWER_A || sign > LOWER_Z) throw unusual;
      const isType = this.at === name + 1 && bytes[name] === LOWER_T;
      this.at += 1;
      this.passByte(DOUBLE);
      const from = this.at;
      while (this.at < bytes.length && bytes[this.at] !== DOUBLE) this.at += 1;
      if (isType && type === null) {
        const shared = this.at === from + 1 && bytes[from] === LOWER_S;
        type = shared ? 's' : utf8(bytes, from, this.at);
      }
      this.passByte(DOUBLE);
    }
  }

  /** A value, or a formula and its value; whatever else a cell may hold is unusual. */
  private cell(row: number, column: number, type: string): void {
    const { bytes, cells } = this;
    if (standsAt(bytes, this.at, CELL_END)) {
      this.at += CELL_END.length;
      return;
    }
    const calculated = standsAt(bytes, this.at, FORMULA);
    if (calculated) this.formula();
    this.pass(VALUE);
    const from = this.at;
    this.at = endOfText(bytes, from);
    const to = this.at;
    this.pass(VALUE_END);
    if (calculated && this.typed) {
      // Looked at all the same: what is written wrongly is for the plain reader.
      if (type === 's') this.number(from, to);
      else this.value(type, from, to);
      return;
    }
    this.kept += 1;
    if (this.kept > this.limits.cells) throw unusual;
    cells.grid.bottom = Math.max(cells.grid.bottom, row);
    cells.grid.right = Math.max(cells.grid.right, column);
    let values = cells.grid.values.get(row);
    if (!values) cells.grid.values.set(row, (values = []));
    if (type === 's') {
      values[column] = null;
      cells.pending.push({ row: values, column, index: this.number(from, to) });
    } else {
      const value = this.value(type, from, to);
      // A formula without its value is kept by the plain reader.
      if (value === null && calculated) throw unusual;
      values[column] = value;
    }
  }

  private formula(): void {
    const { bytes } = this;
    const behindName = bytes[this.at + FORMULA.length];
    if (behindName !== GREATER && behindName !== SPACE) throw unusual;
    const end = this.place(endOfTag(bytes, this.at));
    this.at = end + 1;
    if (selfClosed(bytes, end)) return;
    this.at = endOfText(bytes, this.at);
    this.pass(FORMULA_END);
  }

  private value(type: string, from: number, to: number): ShownValue {
    const { bytes } = this;
    if (type === 'inlineStr') throw unusual;
    if (type === 'n' && to - from === 1 && isDigit(bytes[from])) return (bytes[from] as number) - ZERO;
    for (let at = from; at < to; at++) if (bytes[at] === AMPERSAND || bytes[at] === RETURN) throw unusual;
    return cellValue(type, utf8(bytes, from, to), this.date1904);
  }

  private number(from: number, to: number): number {
    if (to === from || to - from > MOST_DIGITS) throw unusual;
    let number = 0;
    for (let at = from; at < to; at++) {
      const byte = this.bytes[at];
      if (!isDigit(byte)) throw unusual;
      number = number * 10 + byte - ZERO;
    }
    return number;
  }

  private digits(): number {
    const from = this.at;
    while (isDigit(this.bytes[this.at])) this.at += 1;
    return this.number(from, this.at);
  }

  private pass(mark: Uint8Array): void {
    if (!standsAt(this.bytes, this.at, mark)) throw unusual;
    this.at += mark.length;
  }

  private passByte(byte: number): void {
    if (this.bytes[this.at] !== byte) throw unusual;
    this.at += 1;
  }

  private place(at: number): number {
    if (at < 0) throw unusual;
    return at;
  }
}

/** What a walk over a sheet found, and what it passed. */
export interface QuickCells extends SheetCells {
  readonly passed: Passed;
}

/** `null` where `walk` comes to something unusual. */
function walked(sheet: QuickSheet, walk: (sheet: QuickSheet) => void): QuickCells | null {
  try {
    walk(sheet);
    return { ...sheet.cells, passed: sheet.passed };
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

/**
 * The wanted cells of a sheet as Excel, LibreOffice and most libraries write it, from behind "<sheetData>" on; `null`
 * where anything is written differently, for the plain reader to read from the start: inline strings, prefixes, cells
 * without an address, comments, CDATA, entities in a value, formulas without one.
 */
export const quickSheet = (
  bytes: Uint8Array,
  start: number,
  wanted: Wanted,
  date1904: boolean,
  limits: ReadLimits,
): QuickCells | null =>
  walked(new QuickSheet(bytes, start, wanted, date1904, limits), (sheet) => sheet.rows());

const meet = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/**
 * What was typed into areas that an earlier walk over the same bytes only passed: without a second walk. `null` where that
 * did not pass all of them, or something unusual stands there.
 */
export function quickTyped(
  bytes: Uint8Array,
  passed: Passed,
  wanted: Wanted,
  date1904: boolean,
  limits: ReadLimits,
): SheetCells | null {
  const full = Math.max(passed.rows.length, passed.cells.length) >= MOST_PASSED;
  const all = wanted.areas.every(
    (area) => area.bottom <= passed.last && !passed.areas.some((each) => meet(each, area)),
  );
  if (full || !all || !passed.ordered) return null;
  return walked(new QuickSheet(bytes, 0, wanted, date1904, limits), (sheet) => sheet.only(passed));
}
