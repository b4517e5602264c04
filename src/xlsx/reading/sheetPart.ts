import type { ShownValue } from '../../workbook/description';
import { EXCEL_LIMITS } from '../../workbook/excelLimits';
import { columnIndex, MAX_COLUMNS, MAX_ROWS, type Area } from '../address';
import { UnreadableFile } from '../unreadableFile';
import { cellValue } from './cellValue';
import type { Grid, Wanted } from './grid';
import type { ReadLimits } from './limits';
import { parseReference } from './reference';
import { columnsByRow } from './columnsByRow';
import { movedFormula } from './sharedFormula';
import { readStringItem } from './stringItem';
import type { XmlScanner } from './xmlScanner';

/** A cell whose text is the shared string with this index. */
export interface Pending {
  readonly row: ShownValue[];
  readonly column: number;
  readonly index: number;
}

/** What is read of a sheet; texts that are kept elsewhere are still to come. */
export interface SheetCells {
  readonly grid: Grid;
  readonly pending: Pending[];
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads one sheet's wanted cells, and no further than their last row. */
class SheetReader {
  readonly grid: Grid = {
    values: new Map(),
    formulas: new Map(),
    uncalculated: new Map(),
    bottom: -1,
    right: -1,
  };
  readonly pending: Pending[] = [];
  private readonly spills: [Area, string][] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly columnsOf: ReturnType<typeof columnsByRow>;
  private readonly last: number;
  private kept = 0;
  private formulaText = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly wanted: Wanted,
    private readonly date1904: boolean,
    private readonly limits: ReadLimits,
  ) {
    this.columnsOf = columnsByRow(wanted.areas);
    this.last = wanted.extent ? MAX_ROWS : Math.max(-1, ...wanted.areas.map((area) => area.bottom));
  }

  rows(): void {
    const { scanner } = this;
    const depth = scanner.depth;
    let row = -1;
    for (;;) {
      const event = scanner.next();
      if (event === 'end' || (event === 'close' && scanner.depth < depth)) return;
      if (event !== 'open') continue;
      if (scanner.name !== 'row') {
        scanner.skip();
        continue;
      }
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS))
        throw new UnreadableFile('damaged', `row ${number}`);
      if (row > this.last) return;
      this.row(row);
    }
  }

  private row(row: number): void {
    const { scanner } = this;
    const here = this.columnsOf(row);
    if (!here && !this.wanted.extent && !this.wanted.formulas) {
      scanner.skipFlat();
      return;
    }
    const depth = scanner.depth;
    let column = -1;
    for (;;) {
      const event = scanner.next();
      if (event === 'end' || (event === 'close' && scanner.depth < depth)) return;
      if (event !== 'open') continue;
      if (scanner.name !== 'c') {
        scanner.skip();
        continue;
      }
      const address = scanner.attribute('r');
      column = address === null ? column + 1 : columnOf(address);
      if (!(column >= 0 && column < MAX_COLUMNS)) throw new UnreadableFile('damaged', `cell ${address}`);
      const keep = here !== null && here(column);
      if (keep || this.wanted.extent || this.wanted.formulas) this.cell(row, column, keep);
      else scanner.skipFlat();
    }
  }

  private cell(row: number, column: number, keep: boolean): void {
    const { scanner, grid } = this;
    const type = scanner.attribute('t') ?? 'n';
    const depth = scanner.depth;
    let value: ShownValue = null;
    let index: number | null = null;
    let formula: string | null = null;
    let formulaType: string | null = null;
    let spills: Area | null = null;
    let filled = false;
    let calculated = false;
    // Nearly every cell is a value, or a plain formula that nobody asked for and its value.
    if (!this.wanted.formulas && (formula = scanner.leaf('f')) !== null) filled = calculated = true;
    const quick = type === 'inlineStr' ? null : scanner.leaf('v');
    if (quick !== null) {
      filled = true;
      if (type === 's') index = stringIndex(quick);
      else value = cellValue(type, quick, this.date1904);
    }
    for (;;) {
      const event = scanner.next();
      if (event === 'end' || (event === 'close' && scanner.depth < depth)) break;
      if (event !== 'open') continue;
      if (scanner.name === 'v' && type !== 'inlineStr') {
        const text = scanner.content();
        filled = true;
        if (type === 's') index = stringIndex(text);
        else value = cellValue(type, text, this.date1904);
      } else if (scanner.name === 'is') {
        value = readStringItem(scanner);
        filled = true;
      } else if (scanner.name === 'f') {
        filled = true;
        calculated = true;
        formulaType = scanner.attribute('t');
        if (formulaType === 'array')
          spills = parseReference(`x!${scanner.attribute('ref') ?? ''}`)?.area ?? null;
        if (this.wanted.formulas || keep) formula = this.formula(row, column, keep);
        else scanner.skipFlat();
      } else {
        scanner.skip();
      }
    }
    if (!filled || (calculated && this.wanted.typed)) return;
    if (row > grid.bottom) grid.bottom = row;
    if (column > grid.right) grid.right = column;
    if (!keep) return;
    this.count();
    const values = rowOf(grid.values, row);
    values[column] = value;
    if (index !== null) this.pending.push({ row: values, column, index });
    const blank = value === null && index === null;
    // The first cell of a shared formula may lie where nobody looks.
    if (blank && (formula || formulaType === 'shared'))
      this.keepFormula(grid.uncalculated, row, column, formula ?? '');
    if (blank && formula && spills) this.spills.push([spills, formula]);
    if (formula !== null && this.wanted.formulas) this.keepFormula(grid.formulas, row, column, formula);
  }

  /** An array without its values: where nothing stands that it was to fill, it stands. */
  spilled(): void {
    const { values, uncalculated } = this.grid;
    for (const [{ top, left, bottom, right }, text] of this.spills)
      for (const area of this.wanted.areas)
        for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++)
          for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column++) {
            this.count();
            if (values.get(row)?.[column] === undefined) this.keepFormula(uncalculated, row, column, text);
          }
  }

  /** One more cell that was looked at. */
  private count(): void {
    this.kept += 1;
    if (this.kept > this.limits.cells)
      throw new UnreadableFile('too-large', `more than ${this.limits.cells} cells`);
  }

  private keepFormula(formulas: Map<number, string[]>, row: number, column: number, text: string): void {
    this.formulaText += text.length;
    if (this.formulaText > this.limits.formulaText) {
      throw new UnreadableFile('too-large', `more than ${this.limits.formulaText} characters of formulas`);
    }
    rowOf(formulas, row)[column] = text;
  }

  private formula(row: number, column: number, keep: boolean): string | null {
    const { scanner } = this;
    const type = scanner.attribute('t');
    const id = scanner.attribute('si');
    const text = scanner.content();
    if (type !== 'shared' || id === null) return text === '' ? null : text;
    if (text !== '') {
      this.shared.set(id, { text, row, column });
      return text;
    }
    const first = this.shared.get(id);
    // What is not handed out, or too long to be a formula, is not worth moving.
    if (!first || !keep || first.text.length > EXCEL_LIMITS.formula) return null;
    return movedFormula(first.text, row - first.row, column - first.column);
  }
}

const stringIndex = (text: string) => (text.trim() === '' ? null : Number(text));

function rowOf<T>(rows: Map<number, T[]>, row: number): T[] {
  let cells = rows.get(row);
  if (!cells) rows.set(row, (cells = []));
  return cells;
}

function columnOf(address: string): number {
  let letters = 0;
  while (address.charCodeAt(letters) >= 65) letters += 1;
  return columnIndex(address.slice(0, letters).toUpperCase());
}

/** Moves to where the rows are; `false` when the sheet has none. */
export function findSheetData(scanner: XmlScanner): boolean {
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.depth === 1 && scanner.name !== 'worksheet') {
      throw new UnreadableFile('damaged', `a sheet that is a ${scanner.name.slice(0, 40)}`);
    }
    if (scanner.depth === 2 && scanner.name === 'sheetData') return true;
  }
  return false;
}

/** The wanted cells of the sheet part under the scanner. */
export function readSheetPart(
  scanner: XmlScanner,
  wanted: Wanted,
  date1904: boolean,
  limits: ReadLimits,
): SheetCells {
  const reader = new SheetReader(scanner, wanted, date1904, limits);
  if (findSheetData(scanner)) reader.rows();
  reader.spilled();
  return { grid: reader.grid, pending: reader.pending };
}
