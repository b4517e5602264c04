import type { Area } from './area';
import { areaOf, cellArea, eachCell, intersect, LAST_COLUMN, LAST_ROW, parseArea } from './area';
import type { Origin } from './host';
import { readInput } from './input';
import type { World } from './kind';
import { mustAllow } from './kinds/format';
import { onWire } from './onWire';
import type { SortKey } from './sortRows';
import { sortRows } from './sortRows';
import { isValid, validationAt } from './kinds/validation';
import { freeCopyName } from './kinds/worksheet';
import { numberText } from './numberText';
import type { SheetRecord, Shown } from './records';
import { accessDenied, invalidOperation, itemNotFound } from './refusal';
import { copyCells, copySheet, moveCells, shiftSheet, touches } from './structure';

interface Hands {
  readonly world: World;
  readonly as: <T>(origin: Origin, act: () => T) => T;
  readonly edit: () => void;
  readonly leave: () => void;
  readonly switchAway: (away: boolean) => void;
}

const LOCAL: Origin = { source: 'Local', trigger: 'Unknown' };
const REMOTE: Origin = { source: 'Remote', trigger: 'Unknown' };

/** A person at the workbook. Addresses carry their sheet: `user.type('入力!F5', '3')`. */
export class User {
  constructor(
    private readonly hands: Hands,
    private readonly origin: Origin = LOCAL,
  ) {}

  /** The same hands on another machine: events say `Remote`. */
  get coAuthor(): User {
    return new User(this.hands, REMOTE);
  }

  private get book() {
    return this.hands.world.book;
  }

  private sheet(name: string): SheetRecord {
    const sheet = this.book.findSheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet;
  }

  private at(address: string): { sheet: SheetRecord; area: Area } {
    const mark = address.lastIndexOf('!');
    const name = address
      .slice(0, mark)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    return { sheet: this.sheet(name), area: parseArea(address.slice(mark + 1)) };
  }

  private act<T>(act: () => T): T {
    return this.hands.as(this.origin, act);
  }

  private mustOwnBook(): void {
    if (this.book.readOnly) throw accessDenied('the workbook is read-only');
  }

  private changed(sheet: SheetRecord, area: Area, type = 'RangeEdited'): void {
    this.hands.world.changed({ sheet, area, type });
  }

  /** Cells changed by something that is not modelled here, such as Undo: only the event is raised. */
  touched(sheet: SheetRecord, area: Area): void {
    this.act(() => {
      this.changed(sheet, area);
    });
  }

  /** Types into one cell; validation with a stop is obeyed, as it is when typing. */
  type(address: string, typed: string | number | boolean): void {
    this.act(() => {
      this.mustOwnBook();
      const { sheet, area } = this.at(address);
      const { top: row, left: column } = area;
      this.book.mayChange(sheet, cellArea(row, column));
      const entry = readInput(typed, this.book.look(sheet, row, column).numberFormat, this.book.clock);
      const validation = validationAt(sheet, row, column);
      const alert = validation?.errorAlert;
      if (
        validation &&
        entry.formula === null &&
        alert?.['showAlert'] !== false &&
        (alert?.['style'] ?? 'Stop') === 'Stop' &&
        !isValid(this.book, sheet, validation, entry.value)
      )
        throw invalidOperation(`${address} does not take ${String(typed)}`);
      this.book.put(sheet, row, column, entry);
      this.changed(sheet, cellArea(row, column));
    });
  }

  /** Picks from a drop-down list what `type` would type. */
  pick(address: string, picked: string | number): void {
    if (!this.hands.world.has('silent-drop-downs')) {
      this.type(address, picked);
      return;
    }
    const { session } = this.hands.world;
    const { events } = session;
    session.events = false;
    try {
      this.type(address, picked);
    } finally {
      session.events = events;
    }
  }

  clear(address: string): void {
    this.act(() => {
      this.mustOwnBook();
      const { sheet, area } = this.at(address);
      this.book.mayChange(sheet, area);
      for (const [row, column] of eachCell(area))
        this.book.put(sheet, row, column, { value: null, formula: null, numberFormat: null });
      this.changed(sheet, area);
    });
  }

  /** Pastes texts from elsewhere: validation does not look at them. `null` cells are pasted as blanks. */
  paste(address: string, block: readonly (readonly (string | number | boolean | null)[])[]): void {
    this.act(() => {
      this.mustOwnBook();
      const { sheet, area } = this.at(address);
      const target = areaOf(area.top, area.left, block.length, block[0]?.length ?? 0);
      this.book.mayChange(sheet, target);
      block.forEach((line, i) => {
        line.forEach((typed, j) => {
          const row = area.top + i;
          const column = area.left + j;
          const format = this.book.look(sheet, row, column).numberFormat;
          this.book.put(sheet, row, column, readInput(typed ?? '', format, this.book.clock));
        });
      });
      this.changed(sheet, target);
    });
  }

  /** Copies cells with formulas, looks, validation and conditional formats. */
  copy(from: string, to: string): void {
    this.act(() => {
      this.mustOwnBook();
      const source = this.at(from);
      const { sheet, area } = this.at(to);
      const { top, left } = area;
      const { bottom, right } = source.area;
      this.book.mayChange(
        sheet,
        areaOf(top, left, bottom - source.area.top + 1, right - source.area.left + 1),
      );
      this.changed(sheet, copyCells(this.book, source.sheet, source.area, sheet, top, left));
    });
  }

  /** Cuts and pastes: references follow, references to what is overwritten become #REF!. */
  cut(from: string, to: string): void {
    this.act(() => {
      this.mustOwnBook();
      const source = this.at(from);
      const { sheet, area } = this.at(to);
      this.book.mayChange(source.sheet, source.area);
      moveCells(this.book, source.sheet, source.area, sheet, area.top, area.left);
      this.changed(source.sheet, source.area);
      this.changed(sheet, area);
    });
  }

  /** Sorts the rows of a range without its header; keys are column letters, "-" in front sorts down. */
  sort(address: string, ...keys: readonly string[]): void {
    this.act(() => {
      this.mustOwnBook();
      const { sheet, area } = this.at(address);
      if (sheet.protection) {
        mustAllow(sheet, 'allowSort');
        this.book.mayChange(sheet, area);
      }
      if (touches(sheet.merges, area)) throw invalidOperation('merged cells in the range to sort');
      const wanted: SortKey[] = keys.map((key) => ({
        column: parseArea(`${key.replace('-', '')}1`).left,
        ascending: !key.startsWith('-'),
      }));
      sortRows(this.book, sheet, area, wanted);
      this.changed(sheet, area);
    });
  }

  /** Hides the rows whose text in a column of the filter is not among the wanted ones; none wanted shows all. */
  filter(sheetName: string, column: number, wanted: readonly string[] | null): void {
    this.act(() => {
      const sheet = this.sheet(sheetName);
      if (sheet.protection) mustAllow(sheet, 'allowAutoFilter');
      const { filter } = sheet;
      if (!filter) throw invalidOperation('the sheet has no filter');
      for (const row of sheet.filtered) this.book.setLine(sheet, 'row', row, { hidden: false });
      sheet.filtered.clear();
      if (wanted === null) filter.criteria.delete(column);
      else filter.criteria.set(column, { filterOn: 'Values', values: [...wanted] });
      for (const [index, criteria] of filter.criteria)
        for (let row = filter.area.top + 1; row <= filter.area.bottom; row += 1) {
          const shown = String(onWire(this.book.shown(sheet, row, filter.area.left + index)));
          if (!(criteria['values'] as string[]).includes(shown)) sheet.filtered.add(row);
        }
      for (const row of sheet.filtered) this.book.setLine(sheet, 'row', row, { hidden: true });
    });
  }

  private shift(
    sheetName: string,
    kind: 'insert' | 'delete',
    axis: 'row' | 'column',
    at: number,
    count: number,
  ): void {
    this.act(() => {
      this.mustOwnBook();
      const sheet = this.sheet(sheetName);
      const verb = kind === 'insert' ? 'Insert' : 'Delete';
      mustAllow(sheet, `allow${verb}${axis === 'row' ? 'Rows' : 'Columns'}`);
      const to = axis === 'row' ? LAST_COLUMN : LAST_ROW;
      shiftSheet(this.book, sheet, { kind, axis, at, count, from: 0, to });
      const area =
        axis === 'row'
          ? { top: at, bottom: at + count - 1, left: 0, right: LAST_COLUMN }
          : { left: at, right: at + count - 1, top: 0, bottom: LAST_ROW };
      this.changed(
        sheet,
        area,
        `${axis === 'row' ? 'Row' : 'Column'}${verb}${kind === 'insert' ? 'ed' : 'd'}`,
      );
    });
  }

  /** Rows count from 1, as on the screen. */
  insertRows(sheet: string, row: number, count = 1): void {
    this.shift(sheet, 'insert', 'row', row - 1, count);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.shift(sheet, 'delete', 'row', row - 1, count);
  }

  insertColumns(sheet: string, letters: string, count = 1): void {
    this.shift(sheet, 'insert', 'column', parseArea(`${letters}1`).left, count);
  }

  deleteColumns(sheet: string, letters: string, count = 1): void {
    this.shift(sheet, 'delete', 'column', parseArea(`${letters}1`).left, count);
  }

  addSheet(name?: string): void {
    this.act(() => {
      this.mustOwnBook();
      const sheet = this.book.addSheet(name);
      this.hands.world.sheetAdded(sheet);
      this.show(sheet);
    });
  }

  renameSheet(name: string, to: string): void {
    this.act(() => {
      this.mustOwnBook();
      this.book.renameSheet(this.sheet(name), to);
    });
  }

  moveSheet(name: string, position: number): void {
    this.act(() => {
      this.mustOwnBook();
      this.book.moveSheet(this.sheet(name), position);
    });
  }

  hideSheet(name: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Hidden'): void {
    this.act(() => {
      this.mustOwnBook();
      this.book.setVisibility(this.sheet(name), visibility);
    });
  }

  deleteSheet(name: string): void {
    this.act(() => {
      this.mustOwnBook();
      const sheet = this.sheet(name);
      this.book.deleteSheet(sheet);
      this.hands.world.sheetDeleted(sheet.id);
    });
  }

  /** Copies a sheet behind itself and returns the name Excel gives the copy. */
  duplicateSheet(name: string): string {
    return this.act(() => {
      this.mustOwnBook();
      const sheet = this.sheet(name);
      const copy = copySheet(
        this.book,
        sheet,
        freeCopyName(
          this.book.sheets.map((one) => one.name),
          name,
        ),
      );
      this.book.moveSheet(copy, this.book.sheets.indexOf(sheet) + 1);
      this.hands.world.sheetAdded(copy);
      this.show(copy);
      return copy.name;
    });
  }

  defineName(name: string, formula: string, scope: string | null = null): void {
    this.act(() => {
      this.book.addName(scope === null ? null : this.sheet(scope), name, formula.replace(/^=/, ''));
    });
  }

  deleteName(name: string, scope: string | null = null): void {
    this.act(() => {
      const sheet = scope === null ? null : this.sheet(scope);
      const found = (sheet ? sheet.names : this.book.names).find((one) => one.name === name);
      if (!found) throw itemNotFound(`name ${name}`);
      this.book.deleteName(sheet, found);
    });
  }

  protect(
    name: string,
    allowed: Readonly<Record<string, boolean>> = {},
    password: string | null = null,
  ): void {
    this.act(() => {
      this.sheet(name).protection = { options: { selectionMode: 'Normal', ...allowed }, password };
    });
  }

  unprotect(name: string): void {
    this.act(() => {
      this.sheet(name).protection = null;
    });
  }

  protectStructure(password: string | null = null): void {
    this.act(() => {
      this.book.structure = { password };
    });
  }

  unprotectStructure(): void {
    this.act(() => {
      this.book.structure = null;
    });
  }

  setCalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void {
    this.act(() => {
      this.book.setCalculationMode(mode);
    });
  }

  /** F9. */
  calculate(): void {
    this.act(() => {
      this.book.recalculate();
    });
  }

  private show(sheet: SheetRecord): void {
    const before = this.book.active;
    this.book.active = sheet;
    if (before !== sheet) this.hands.world.activated(before, sheet);
  }

  select(address: string): void {
    this.act(() => {
      const { sheet, area } = this.at(address);
      this.show(sheet);
      sheet.selection = [area];
      this.hands.world.selected(sheet);
    });
  }

  /** Goes into a cell without leaving it: Excel answers add-ins later or not at all. */
  startTyping(): void {
    this.hands.edit();
  }

  stopTyping(): void {
    this.hands.leave();
  }

  switchToAnotherWorkbook(): void {
    this.hands.switchAway(true);
  }

  comeBack(): void {
    this.hands.switchAway(false);
  }

  openReadOnly(): void {
    this.book.readOnly = true;
  }

  // What a person sees

  read(address: string): string | number | boolean | null {
    const value = this.value(address);
    return value !== null && typeof value === 'object' ? value.error : value;
  }

  private value(address: string): Shown {
    const { sheet, area } = this.at(address);
    return this.book.shown(sheet, area.top, area.left);
  }

  /** A rectangle as it is shown: numbers as numbers, errors as their text, blanks as `null`. */
  readBlock(address: string): (string | number | boolean | null)[][] {
    const { sheet, area } = this.at(address);
    const rows: (string | number | boolean | null)[][] = [];
    for (const [row, column] of eachCell(area)) {
      const value = this.book.shown(sheet, row, column);
      (rows[row - area.top] ??= []).push(value !== null && typeof value === 'object' ? value.error : value);
    }
    return rows;
  }

  /** The text on the screen. */
  text(address: string): string {
    const { sheet, area } = this.at(address);
    return numberText(
      this.book.shown(sheet, area.top, area.left),
      this.book.look(sheet, area.top, area.left).numberFormat,
    );
  }

  /** With "=" in front; `null` where there is none. */
  formula(address: string): string | null {
    const { sheet, area } = this.at(address);
    const formula = this.book.cell(sheet, area.top, area.left)?.formula ?? null;
    return formula === null ? null : `=${formula}`;
  }

  /** Address with sheet of the range a workbook name means; `null` when it means none. */
  whereIs(name: string): string | null {
    const found = this.book.findName(name, null);
    if (!found || !this.book.rangeOf(found.formula)) return null;
    return found.formula;
  }

  isHiddenRow(sheet: string, row: number): boolean {
    return this.book.line(this.sheet(sheet), 'row', row - 1).hidden;
  }

  overlaps(a: string, b: string): boolean {
    const one = this.at(a);
    const two = this.at(b);
    return one.sheet === two.sheet && intersect(one.area, two.area) !== null;
  }
}
