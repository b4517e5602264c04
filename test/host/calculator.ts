import { Model } from '@ironcalc/wasm';

/** Shows 15 significant digits, the most that comes out of the engine. */
const EXACT = '0.000000000000000E+00';
const ROW_SPAN = 16_384;
/** Sheets that are there before they are needed: one that comes later makes the engine read every formula again. */
const SPARE = 4;
/** How many cells could be entered while the engine reads every formula again, as a part of them. */
const READ_AGAIN = 1 / 6;

/** What cells are told, by the number of their sheet and their key. */
export type Inputs = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Its name there; the engine trips over some that people give sheets. */
export const sheetTitle = (sheet: number): string => `Sheet_${String(sheet)}`;

const isFormula = (input: string): boolean => input.startsWith('=');

/** Ranges that formulas ask for by name. */
export type Ranges = ReadonlyMap<string, string>;

/** A workbook of IronCalc's, told only what is new to it. */
export class Calculator {
  private readonly model = new Model('book', 'en', 'UTC', 'en');
  private readonly entered = new Map<number, Map<number, string>>();
  private readonly ranges = new Set<string>();
  private sheets = 1;
  private cells = 0;

  constructor() {
    this.model.pauseEvaluation();
    this.model.renameSheet(0, sheetTitle(0));
  }

  /** What it takes to hold these cells, in cells that are entered. */
  distance(inputs: Inputs, ranges: Ranges): number {
    let again = Math.max(0, ...[...inputs.keys()].map((sheet) => sheet + 1 - this.sheets));
    for (const range of ranges.keys()) if (!this.ranges.has(range)) again += 1;
    let distance = again * this.cells * READ_AGAIN;
    for (const [sheet, cells] of inputs) {
      const before = this.entered.get(sheet);
      for (const [key, input] of cells) if (before?.get(key) !== input) distance += 1;
    }
    return distance;
  }

  /** From now on these are the cells. */
  become(inputs: Inputs, ranges: Ranges): void {
    const last = Math.max(0, ...inputs.keys());
    if (last >= this.sheets)
      for (const to = last + 1 + SPARE; this.sheets < to; this.sheets += 1) {
        this.model.newSheet();
        this.model.renameSheet(this.sheets, sheetTitle(this.sheets));
      }
    for (const [range, alias] of ranges) {
      if (this.ranges.has(range)) continue;
      this.model.newDefinedName(alias, null, range);
      this.ranges.add(range);
    }
    for (const [sheet, before] of this.entered) {
      const cells = inputs.get(sheet);
      for (const key of [...before.keys()]) if (!cells?.has(key)) this.enter(sheet, key, '');
    }
    for (const [sheet, cells] of inputs) for (const [key, input] of cells) this.enter(sheet, key, input);
  }

  /** An empty input empties the cell. */
  enter(sheet: number, key: number, input: string): void {
    const cells = this.entered.get(sheet) ?? new Map<number, string>();
    this.entered.set(sheet, cells);
    const before = cells.get(key);
    if ((before ?? '') === input) return;
    const row = Math.floor(key / ROW_SPAN) + 1;
    const column = (key % ROW_SPAN) + 1;
    // A cell that held a text would take a number for one.
    if (input === '' || before?.startsWith("'")) this.model.rangeClearAll(sheet, row, column, row, column);
    if (input === '') {
      cells.delete(key);
      this.cells -= 1;
      return;
    }
    this.model.setUserInput(sheet, row, column, input);
    if (isFormula(input))
      this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', EXACT);
    cells.set(key, input);
    if (before === undefined) this.cells += 1;
  }

  evaluate(): void {
    this.model.evaluate();
  }

  read(sheet: number, key: number): { readonly type: number; readonly text: string } {
    const row = Math.floor(key / ROW_SPAN) + 1;
    const column = (key % ROW_SPAN) + 1;
    return {
      type: this.model.getCellType(sheet, row, column),
      text: this.model.getFormattedCellValue(sheet, row, column),
    };
  }

  content(sheet: number, key: number): string {
    return this.model.getCellContent(sheet, Math.floor(key / ROW_SPAN) + 1, (key % ROW_SPAN) + 1);
  }

  free(): void {
    this.model.free();
  }
}
