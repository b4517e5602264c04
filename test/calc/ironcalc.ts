import { Model as Engine } from '@ironcalc/wasm';
import type { ShownValue, Workbook } from '../../src/workbook/description';
import type { Put } from './officeProgram';
import { boxOf, fixedCell } from '../../src/workbook/a1';
import { startEngine } from '../machine/startEngine';

startEngine();

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;

const inputOf = (value: Put): string => {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return 'formula' in value ? value.formula : `=${value.error === '#N/A' ? 'NA()' : '1/0'}`;
};

/** IronCalc loses defined names of sheets with full-width brackets in their title; our formulas name no sheet. */
const engineTitle = (index: number): string => `Sheet_${index}`;

/**
 * How formulas are given: as a file has them, each for one cell; or as a live workbook takes them, where one may spill.
 * The engine thinks that whatever holds a name may spill, and begins anew each time it finds two of these in the wrong
 * order: hundreds of times as long.
 */
export type Giving = 'one cell' | 'may spill';

/** The second engine: a workbook description calculated without any of its shown values. */
export class IronCalc {
  private readonly engine = new Engine('w', 'en', 'UTC', 'en');
  private calculated = false;
  private readonly index: Map<string, number>;

  constructor(workbook: Workbook, giving: Giving = 'one cell') {
    const { engine } = this;
    this.index = new Map(workbook.sheets.map(({ title }, index) => [title, index]));
    engine.pauseEvaluation();
    workbook.sheets.forEach((_, index) => {
      if (index > 0) engine.newSheet();
      engine.renameSheet(index, engineTitle(index));
    });
    for (const { name, sheet, range } of workbook.names) {
      const at = workbook.sheets.findIndex(({ key }) => key === sheet);
      if (at < 0) throw new Error(`No sheet ${sheet}`);
      const box = boxOf(range);
      const quoted = `${engineTitle(at)}!${fixedCell(box.row, box.column)}`;
      const area =
        box.row === box.lastRow && box.column === box.lastColumn
          ? quoted
          : `${quoted}:${fixedCell(box.lastRow, box.lastColumn)}`;
      engine.newDefinedName(name, null, area);
    }
    workbook.sheets.forEach(({ rows }, index) => {
      rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          if (!cell || (cell.value === null && cell.formula === undefined)) return;
          const formula = giving === 'one cell' ? `=@(${cell.formula ?? ''})` : `=${cell.formula ?? ''}`;
          const input = cell.formula === undefined ? inputOf(cell.value) : formula;
          engine.setUserInput(index, row + 1, column + 1, input);
        });
      });
    });
  }

  set(cells: readonly (readonly [sheet: string, row: number, column: number, value: Put])[]): void {
    this.calculated = false;
    for (const [sheet, row, column, value] of cells) {
      const index = this.index.get(sheet) ?? 0;
      if (value === null) this.engine.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
      else this.engine.setUserInput(index, row + 1, column + 1, inputOf(value));
    }
  }

  /** Takes a sheet away, as a person does. */
  remove(sheet: string): void {
    const gone = this.index.get(sheet);
    if (gone === undefined) throw new Error(`No sheet ${sheet}`);
    this.calculated = false;
    this.engine.deleteSheet(gone);
    this.index.delete(sheet);
    for (const [title, index] of this.index) if (index > gone) this.index.set(title, index - 1);
  }

  shown(sheet: string, row: number, column: number): ShownValue {
    // Once for all that was set; it takes longest.
    if (!this.calculated) this.engine.evaluate();
    this.calculated = true;
    const index = this.index.get(sheet) ?? 0;
    const text = this.engine.getFormattedCellValue(index, row + 1, column + 1);
    switch (this.engine.getCellType(index, row + 1, column + 1)) {
      case NUMBER:
        return text === '' ? null : Number(text);
      case TEXT:
        return text;
      case LOGICAL:
        return text === 'TRUE';
      case ERROR:
        return { error: text as '#N/A' };
      default:
        return text;
    }
  }

  free(): void {
    this.engine.free();
  }
}
