import { contains, cellArea, eachCell, intersect } from '../host/area';
import type { Area } from '../host/area';
import type { Book } from '../host/book';
import { columnOf, keyOf, rowOf } from '../host/book';
import { Engine } from '../host/engine';
import type { CellRecord, SheetRecord, Shown } from '../host/records';
import { offset } from '../host/references';
import type { Looks } from './lookedAt';
import { lookedAt } from './lookedAt';
import type { Overlay } from './look';

/** Far below what people use: the formulas of the formats are calculated there, on the sheet they belong to. */
const FIRST_ROW = 600_000;

interface Test {
  readonly cell: number;
  readonly overlay: Overlay;
  readonly stop: boolean;
  readonly key: number;
}

const plain = (value: Shown): CellRecord => ({ value, formula: null, look: null });

const overlayOf = ({ font, fill, borders }: SheetRecord['conditionals'][number]): Overlay => ({
  ...(font.color === undefined ? {} : { color: font.color }),
  ...(font.bold === undefined ? {} : { bold: font.bold }),
  ...(font.italic === undefined ? {} : { italic: font.italic }),
  ...(fill === null ? {} : { fill }),
  borders: Object.fromEntries(Object.entries(borders).map(([side, { color }]) => [side, color])),
});

const sameValue = (a: Shown, b: Shown): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);

/**
 * Which conditional formats apply, asked of an engine of its own. It holds the values that the workbook
 * shows where the formats look, not its formulas, so that only what changed there has to be handed over.
 */
export class Conditionals {
  private engine: Engine | null = null;
  private values = new Map<string, Map<number, Shown>>();
  private sheets: SheetRecord[] = [];
  private tests: Test[] = [];
  private looks: Looks | null = null;
  private known = '';

  constructor(private readonly book: Book) {}

  /** What the formats change on a sheet within an area, by cell key. */
  overlays(sheet: SheetRecord, area: Area): ReadonlyMap<number, Overlay> {
    if (sheet.conditionals.length === 0) return new Map();
    this.follow(sheet, area);
    const twin = this.sheets.find(({ id }) => id === sheet.id);
    const found = new Map<number, Overlay>();
    const stopped = new Set<number>();
    for (const { cell, overlay, stop, key } of this.tests) {
      if (!twin || stopped.has(cell)) continue;
      const value = this.engine?.value(twin, key) ?? null;
      if (value !== true && !(typeof value === 'number' && value !== 0)) continue;
      // The first format that says something about a property wins.
      const before = found.get(cell);
      found.set(
        cell,
        before ? { ...overlay, ...before, borders: { ...overlay.borders, ...before.borders } } : overlay,
      );
      if (stop) stopped.add(cell);
    }
    return found;
  }

  private follow(sheet: SheetRecord, area: Area): void {
    const { book } = this;
    const shape = JSON.stringify([
      sheet.id,
      area,
      sheet.conditionals,
      sheet.merges.length,
      book.sheets.map(({ id, name }) => [id, name]),
      book.names,
      book.sheets.map(({ names }) => names),
    ]);
    if (shape !== this.known) {
      this.known = shape;
      this.build(sheet, area);
      return;
    }
    for (const twin of this.sheets) {
      const real = book.sheets.find(({ id }) => id === twin.id);
      if (!real) continue;
      const values = this.values.get(twin.id) ?? new Map<number, Shown>();
      const now = this.shown(real);
      for (const [key, value] of now)
        if (!sameValue(values.get(key) ?? null, value)) this.enter(twin, key, plain(value));
      for (const key of values.keys()) if (!now.has(key)) this.enter(twin, key, plain(null));
      this.values.set(twin.id, now);
    }
  }

  private enter(twin: SheetRecord, key: number, cell: CellRecord): void {
    twin.cells.set(key, cell);
    this.engine?.changed(twin, key, cell);
  }

  private shown(sheet: SheetRecord): Map<number, Shown> {
    const values = new Map<number, Shown>();
    const areas = this.looks?.get(sheet) ?? [];
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null && cell.value === null) continue;
      const [row, column] = [rowOf(key), columnOf(key)];
      if (this.looks && !areas.some((area) => contains(area, cellArea(row, column)))) continue;
      values.set(key, this.book.shown(sheet, row, column));
    }
    return values;
  }

  private build(sheet: SheetRecord, area: Area): void {
    const { book } = this;
    this.engine?.rebuild();
    this.looks = lookedAt(book, sheet, sheet.conditionals);
    this.sheets = book.sheets.map((one) => ({ ...one, cells: new Map<number, CellRecord>() }));
    this.values.clear();
    for (const twin of this.sheets) {
      const real = book.sheets.find(({ id }) => id === twin.id);
      const values = real ? this.shown(real) : new Map<number, Shown>();
      this.values.set(twin.id, values);
      for (const [key, value] of values) twin.cells.set(key, plain(value));
    }
    this.tests = [];
    const twin = this.sheets.find(({ id }) => id === sheet.id);
    const { cells } = twin ?? { cells: new Map<number, CellRecord>() };
    for (const format of sheet.conditionals) {
      const [first] = format.areas;
      if (!first) continue;
      const overlay = overlayOf(format);
      for (const part of format.areas) {
        const seen = intersect(part, area);
        if (!seen) continue;
        for (const [row, column] of eachCell(seen)) {
          if (
            sheet.merges.some(
              (merge) =>
                contains(merge, cellArea(row, column)) && (merge.top !== row || merge.left !== column),
            )
          )
            continue;
          const key = keyOf(FIRST_ROW + this.tests.length, 0);
          cells.set(key, {
            value: null,
            formula: offset(format.formula, row - first.top, column - first.left),
            look: null,
          });
          this.tests.push({ cell: keyOf(row, column), overlay, stop: format.stopIfTrue, key });
        }
      }
    }
    this.engine = new Engine({
      sheets: this.sheets,
      find: (name, own) => book.findName(name, book.sheets.find(({ id }) => id === own?.id) ?? null),
    });
  }
}
