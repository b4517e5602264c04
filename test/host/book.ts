import type { Area } from './area';
import {
  absoluteAddress,
  cellArea,
  cellsOf,
  eachCell,
  isWholeColumns,
  isWholeRows,
  WHOLE_SHEET,
} from './area';
import { Engine } from './engine';
import type { Clock, Entry } from './input';
import type {
  Bag,
  CellRecord,
  ConditionalRecord,
  LineRecord,
  NameRecord,
  PageRecord,
  SheetRecord,
  Shown,
} from './records';
import type { Reference } from './references';
import { areaOfReference, quoteSheet, rewrite, tokens } from './references';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from './refusal';
import type { Look } from './style';
import { plainLook } from './style';

export interface BookOptions {
  /** Whether formulas show what they give, else nothing. */
  readonly calculates?: boolean;
  readonly locale: string;
  readonly today: () => Date;
  readonly font: { readonly name: string; readonly size: number };
}

export const COLUMN_POINTS = 48;
export const ROW_POINTS = 15;
const SPAN = 16_384;
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

export const keyOf = (row: number, column: number): number => row * SPAN + column;
export const rowOf = (key: number): number => Math.floor(key / SPAN);
export const columnOf = (key: number): number => key % SPAN;

/** Never repeats, also not over several books, so that a handler of an earlier one stays silent. */
let serial = 0;
export const freshId = (): string => {
  serial += 1;
  return `{${serial.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
};

const EMPTY_LINE: LineRecord = { size: null, hidden: false, look: null };

const freshPage = (): PageRecord => ({
  layout: {},
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  area: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
});

const freshSheet = (name: string): SheetRecord => ({
  id: freshId(),
  name,
  visibility: 'Visible',
  tabColor: '',
  gridlines: true,
  headings: true,
  standardWidth: 8.43,
  look: null,
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  merges: [],
  links: new Map(),
  validations: [],
  conditionals: [],
  freeze: null,
  filter: null,
  filtered: new Set(),
  page: freshPage(),
  protection: null,
  charts: [],
  names: [],
  selection: [cellArea(0, 0)],
});

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*|C\d*|R\d+C\d+|TRUE|FALSE)$/i;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The workbook behind the host: what it holds, and what may be done to it. */
export class Book {
  readonly sheets: SheetRecord[] = [];
  readonly names: NameRecord[] = [];
  readonly properties: Bag = { title: '', author: '', subject: '', keywords: '', comments: '' };
  readonly settings = new Map<string, unknown>();
  /** Conditional formats that nothing has been calculated for since they were made. */
  readonly uncalculated = new Set<ConditionalRecord>();
  /** Ranges that the client keeps; they move with their cells. */
  readonly kept = new Map<string, { sheet: SheetRecord; areas: readonly Area[] }>();
  active: SheetRecord;
  structure: { password: string | null } | null = null;
  readOnly = false;
  name = 'Book1.xlsx';
  readonly engine: Engine;
  private readonly base: Look;
  private mode = 'Automatic';
  /** In manual mode: what formula cells showed when they were last calculated. */
  private remembered: Map<SheetRecord, Map<number, Shown>> | null = null;

  constructor(readonly options: BookOptions) {
    this.base = plainLook(options.font.name, options.font.size);
    const first = freshSheet('Sheet1');
    this.sheets.push(first);
    this.active = first;
    this.engine = new Engine({ sheets: this.sheets, find: (name, sheet) => this.findName(name, sheet) });
  }

  get plain(): Look {
    return this.base;
  }

  get clock(): Clock {
    return { locale: this.options.locale, today: this.options.today };
  }

  // Sheets

  findSheet(name: string): SheetRecord | null {
    return this.sheets.find((sheet) => same(sheet.name, name)) ?? null;
  }

  checkSheetName(name: string, own: SheetRecord | null): void {
    const bad =
      name === '' ||
      name.length > LONGEST_SHEET_NAME ||
      /[:\\/?*[\]]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      same(name, 'History');
    if (bad) throw invalidArgument(`sheet name ${name}`);
    const other = this.findSheet(name);
    if (other && other !== own) throw itemAlreadyExists(`sheet ${name}`);
  }

  private mustChangeStructure(): void {
    if (this.structure) throw accessDenied('the workbook structure is protected');
  }

  addSheet(name?: string): SheetRecord {
    this.mustChangeStructure();
    let chosen = name;
    for (let n = this.sheets.length + 1; chosen === undefined; n += 1)
      if (!this.findSheet(`Sheet${String(n)}`)) chosen = `Sheet${String(n)}`;
    this.checkSheetName(chosen, null);
    const sheet = freshSheet(chosen);
    this.sheets.push(sheet);
    this.engine.rebuild();
    return sheet;
  }

  renameSheet(sheet: SheetRecord, name: string): void {
    this.mustChangeStructure();
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteAll((reference) =>
      reference.sheet !== null && same(reference.sheet, before) ? { ...reference, sheet: name } : undefined,
    );
  }

  moveSheet(sheet: SheetRecord, position: number): void {
    this.mustChangeStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument(`position ${String(position)}`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.engine.rebuild();
  }

  private othersVisible(sheet: SheetRecord): SheetRecord[] {
    return this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  }

  setVisibility(sheet: SheetRecord, visibility: SheetRecord['visibility']): void {
    this.mustChangeStructure();
    const [next] = this.othersVisible(sheet);
    if (visibility !== 'Visible' && !next) throw invalidOperation('the last visible sheet');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet && next) this.active = next;
  }

  deleteSheet(sheet: SheetRecord): void {
    this.mustChangeStructure();
    const others = this.othersVisible(sheet);
    if (others.length === 0) throw invalidOperation('the last visible sheet');
    if (sheet.visibility === 'VeryHidden') throw invalidOperation('a very hidden sheet');
    const at = this.sheets.indexOf(sheet);
    const next = this.sheets.slice(at + 1).find((one) => others.includes(one)) ?? others.at(-1);
    this.sheets.splice(at, 1);
    if (this.active === sheet && next) this.active = next;
    for (const [id, kept] of this.kept) if (kept.sheet === sheet) this.kept.delete(id);
    this.rewriteAll((reference) =>
      reference.sheet !== null && same(reference.sheet, sheet.name) ? 'gone' : undefined,
    );
  }

  // Names

  findName(name: string, sheet: SheetRecord | null): NameRecord | null {
    const wanted = (one: NameRecord) => same(one.name, name);
    return sheet?.names.find(wanted) ?? this.names.find(wanted) ?? null;
  }

  addName(scope: SheetRecord | null, name: string, formula: string, comment = ''): NameRecord {
    if (!NAME.test(name) || LIKE_CELL.test(name) || name.length > LONGEST_NAME)
      throw invalidArgument(`name ${name}`);
    const list = scope ? scope.names : this.names;
    if (list.some((one) => same(one.name, name))) throw itemAlreadyExists(`name ${name}`);
    const record: NameRecord = { name, formula, comment, visible: true };
    list.push(record);
    this.engine.rebuild();
    return record;
  }

  deleteName(scope: SheetRecord | null, record: NameRecord): void {
    const list = scope ? scope.names : this.names;
    list.splice(list.indexOf(record), 1);
    this.engine.rebuild();
  }

  /** The one range a formula names, or `null` when it is more or less than that. */
  rangeOf(formula: string): { sheet: SheetRecord; area: Area } | null {
    const list = tokens(formula).filter((token) => token.kind !== 'space');
    const only = list.length === 1 ? list[0] : undefined;
    if (only?.kind !== 'reference' || only.reference.sheet === null) return null;
    const sheet = this.findSheet(only.reference.sheet);
    return sheet && { sheet, area: areaOfReference(only.reference) };
  }

  formulaFor(sheet: SheetRecord, area: Area): string {
    return `${quoteSheet(sheet.name)}!${absoluteAddress(area)}`;
  }

  // Cells

  cell(sheet: SheetRecord, row: number, column: number): CellRecord | null {
    return sheet.cells.get(keyOf(row, column)) ?? null;
  }

  look(sheet: SheetRecord, row: number, column: number): Look {
    return (
      sheet.cells.get(keyOf(row, column))?.look ??
      sheet.rows.get(row)?.look ??
      sheet.columns.get(column)?.look ??
      sheet.look ??
      this.base
    );
  }

  shown(sheet: SheetRecord, row: number, column: number): Shown {
    const key = keyOf(row, column);
    const cell = sheet.cells.get(key);
    if (!cell) return null;
    if (cell.formula === null) return cell.value;
    if (this.options.calculates === false) return null;
    const old = this.remembered?.get(sheet)?.get(key);
    return old ?? this.engine.value(sheet, key);
  }

  put(sheet: SheetRecord, row: number, column: number, entry: Entry): void {
    const key = keyOf(row, column);
    const before = sheet.cells.get(key);
    const look = before?.look ?? null;
    const cell: CellRecord = { value: entry.value, formula: entry.formula, look };
    if (cell.value === null && cell.formula === null && look === null) sheet.cells.delete(key);
    else sheet.cells.set(key, cell);
    const empty = cell.value === null && cell.formula === null;
    const wasEmpty = !before || (before.value === null && before.formula === null);
    if (!(empty && wasEmpty)) this.engine.changed(sheet, key, cell);
    if (entry.formula === null) this.remembered?.get(sheet)?.delete(key);
    else if (this.remembered) this.remember(sheet, key);
    if (entry.numberFormat !== null && this.look(sheet, row, column).numberFormat === 'General') {
      const format = entry.numberFormat;
      this.restyle(sheet, cellArea(row, column), (old) => ({ ...old, numberFormat: format }));
    }
  }

  /** Changes looks; whole rows and columns change their own look and that of the cells they hold. */
  restyle(sheet: SheetRecord, area: Area, change: (look: Look) => Look): void {
    const made = new Map<Look, Look>();
    const next = (look: Look): Look => {
      const known = made.get(look) ?? change(look);
      made.set(look, known);
      return known;
    };
    const wholeRows = isWholeRows(area);
    const wholeColumns = isWholeColumns(area);
    if (!wholeRows && !wholeColumns) {
      for (const [row, column] of eachCell(area)) {
        const key = keyOf(row, column);
        const before = sheet.cells.get(key);
        sheet.cells.set(key, {
          value: before?.value ?? null,
          formula: before?.formula ?? null,
          look: next(this.look(sheet, row, column)),
        });
      }
      return;
    }
    for (const [key, cell] of sheet.cells) {
      const row = rowOf(key);
      const column = columnOf(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        sheet.cells.set(key, { ...cell, look: next(this.look(sheet, row, column)) });
    }
    if (wholeRows && wholeColumns) {
      for (const lines of [sheet.rows, sheet.columns])
        for (const [index, line] of lines)
          if (line.look) lines.set(index, { ...line, look: next(line.look) });
      sheet.look = next(sheet.look ?? this.base);
      return;
    }
    const [lines, low, high] = wholeRows
      ? ([sheet.rows, area.top, area.bottom] as const)
      : ([sheet.columns, area.left, area.right] as const);
    for (let index = low; index <= high; index += 1) {
      const line = lines.get(index) ?? EMPTY_LINE;
      lines.set(index, { ...line, look: next(line.look ?? sheet.look ?? this.base) });
    }
  }

  line(sheet: SheetRecord, axis: 'row' | 'column', index: number): LineRecord {
    return (axis === 'row' ? sheet.rows : sheet.columns).get(index) ?? EMPTY_LINE;
  }

  setLine(sheet: SheetRecord, axis: 'row' | 'column', index: number, change: Partial<LineRecord>): void {
    const lines = axis === 'row' ? sheet.rows : sheet.columns;
    lines.set(index, { ...(lines.get(index) ?? EMPTY_LINE), ...change });
  }

  /** The smallest rectangle around what the sheet holds; `null` when it is empty. */
  used(sheet: SheetRecord, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of sheet.cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const row = rowOf(key);
      const column = columnOf(key);
      if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  // Calculation

  /** Conditional formats that are not seen yet. */
  get undrawn(): readonly ConditionalRecord[] {
    return this.sheets.flatMap(({ conditionals }) =>
      conditionals.filter((one) => this.uncalculated.has(one)),
    );
  }

  get calculationMode(): string {
    return this.mode;
  }

  setCalculationMode(mode: string): void {
    if (mode === 'Manual' && this.mode !== 'Manual') {
      this.remembered = new Map();
      this.recalculate();
    }
    if (mode !== 'Manual') this.remembered = null;
    this.mode = mode;
  }

  /** F9: in manual mode everything is calculated once. */
  recalculate(only: SheetRecord | null = null): void {
    for (const one of [...this.uncalculated])
      if (!only || only.conditionals.includes(one)) this.uncalculated.delete(one);
    if (!this.remembered) return;
    this.remembered.clear();
    for (const sheet of this.sheets)
      for (const [key, cell] of sheet.cells) if (cell.formula !== null) this.remember(sheet, key);
  }

  private remember(sheet: SheetRecord, key: number): void {
    if (!this.remembered) return;
    const values = this.remembered.get(sheet) ?? new Map<number, Shown>();
    values.set(key, this.engine.value(sheet, key));
    this.remembered.set(sheet, values);
  }

  /** After cells moved: the remembered values move along. */
  moveRemembered(sheet: SheetRecord, move: (key: number) => number | null): void {
    const values = this.remembered?.get(sheet);
    if (!values) return;
    const moved = new Map<number, Shown>();
    for (const [key, value] of values) {
      const to = move(key);
      if (to !== null) moved.set(to, value);
    }
    this.remembered?.set(sheet, moved);
  }

  // References

  /** Rewrites every formula of the workbook, wherever it stands; references carry the sheet they mean. */
  rewriteAll(
    change: (reference: Reference, own: SheetRecord | null) => Area | Reference | 'gone' | null | undefined,
  ): void {
    const on = (own: SheetRecord | null) => (formula: string) =>
      rewrite(formula, (reference) => change(reference, own));
    for (const name of this.names) name.formula = on(null)(name.formula);
    for (const sheet of this.sheets) {
      const here = on(sheet);
      for (const name of sheet.names) name.formula = here(name.formula);
      for (const [key, cell] of sheet.cells)
        if (cell.formula !== null) {
          const formula = here(cell.formula);
          if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
        }
      for (const format of sheet.conditionals) format.formula = here(format.formula);
      sheet.validations = sheet.validations.map((one) => ({
        ...one,
        rule: rewriteRule(one.rule, here),
      }));
      for (const chart of sheet.charts)
        for (const series of chart.series) {
          series.nameFrom = series.nameFrom && here(series.nameFrom);
          series.values = series.values && here(series.values);
          series.categories = series.categories && here(series.categories);
        }
    }
    this.engine.rebuild();
  }

  /** The sheet a reference means when it stands in a formula of `own`. */
  sheetOf(reference: Reference, own: SheetRecord | null): SheetRecord | null {
    return reference.sheet === null ? own : this.findSheet(reference.sheet);
  }

  mayChange(sheet: SheetRecord, area: Area): void {
    if (!sheet.protection) return;
    if (cellsOf(area) > 2_000_000) throw accessDenied('the sheet is protected');
    for (const [row, column] of eachCell(area))
      if (this.look(sheet, row, column).locked)
        throw accessDenied(`${sheet.name} is protected and the cell is locked`);
  }
}

function rewriteRule(rule: Bag, here: (formula: string) => string): Bag {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (typeof value === 'string' && value.startsWith('=')) return [key, `=${here(value.slice(1))}`];
      if (typeof value === 'object' && value !== null) return [key, rewriteRule(value as Bag, here)];
      return [key, value];
    }),
  );
}
