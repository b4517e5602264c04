import type { Area } from '../host/area';
import { addressOf, cellArea } from '../host/area';
import { columnOf, rowOf } from '../host/book';
import type { Host } from '../host/host';
import type { NameRecord, SheetRecord } from '../host/records';
import { quoteSheet } from '../host/references';
import { Refusal } from '../host/refusal';
import { Conditionals } from './conditional';
import type { SheetView } from './view';
import { viewOf } from './view';

const DEEPEST_UNDO = 50;
/** Milliseconds: after what rest of the add-in its work is drawn, and how old the picture may be while it works on. */
const REST = 40;
const OLDEST = 400;

interface Saved {
  readonly sheets: readonly { readonly real: SheetRecord; readonly copy: SheetRecord }[];
  readonly names: readonly NameRecord[];
  readonly active: SheetRecord;
}

const copyOf = (sheet: SheetRecord): SheetRecord => {
  const { cells, rows, columns, ...rest } = sheet;
  return { ...structuredClone(rest), cells: new Map(cells), rows: new Map(rows), columns: new Map(columns) };
};

const around = (keys: readonly number[]): Area =>
  keys
    .map((key) => cellArea(rowOf(key), columnOf(key)))
    .reduce((a, b) => ({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    }));

/** One open workbook on the workbench: what is drawn, what may be undone, and who wants to know. */
export class Session {
  private readonly conditionals: Conditionals;
  private readonly listeners = new Set<() => void>();
  private undone: Saved[] = [];
  private done: Saved[] = [];
  private views = new Map<string, SheetView>();
  private late: { readonly timer: ReturnType<typeof setTimeout>; readonly since: number } | null = null;
  version = 0;
  message: string | null = null;

  constructor(readonly host: Host) {
    this.conditionals = new Conditionals(host.book);
  }

  get book() {
    return this.host.book;
  }

  /** An address of the active sheet as the user of the host takes it. */
  at(area: Area): string {
    return `${quoteSheet(this.book.active.name)}!${addressOf(area)}`;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The active sheet as it is drawn; computed once per change. */
  view(): SheetView {
    const known = this.views.get(this.book.active.id);
    if (known) return known;
    const view = viewOf(this.book, this.book.active, this.conditionals);
    this.views.set(this.book.active.id, view);
    return view;
  }

  /**
   * Something on the sheets may have changed. One command of the add-in is many requests: what they make is drawn when it
   * rests. Until then the page says that it is behind, for whoever reads it.
   */
  readonly repaint = (): void => {
    this.views.clear();
    const now = Date.now();
    const since = this.late?.since ?? now;
    clearTimeout(this.late?.timer);
    const timer = setTimeout(
      () => {
        this.announce();
      },
      Math.min(REST, Math.max(0, since + OLDEST - now)),
    );
    this.late = { timer, since };
    document.documentElement.dataset['behind'] = '';
  };

  /** Another workbook takes its place. */
  leave(): void {
    clearTimeout(this.late?.timer);
    this.late = null;
    delete document.documentElement.dataset['behind'];
  }

  /** The add-in wrote: as in Excel, what people did before can no longer be undone. */
  readonly written = (): void => {
    this.done = [];
    this.undone = [];
    this.repaint();
  };

  /** Something that leaves the cells as they are, such as moving the selection. */
  move(action: () => void): void {
    action();
    this.announce();
  }

  /** Something a person does to the workbook; what Excel would refuse is told, not done. */
  act<T>(action: () => T): T | null {
    const before = this.save();
    this.message = null;
    try {
      const result = action();
      this.done = [...this.done.slice(-DEEPEST_UNDO + 1), before];
      this.undone = [];
      return result;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.message = `${error.code}: ${error.message}`;
      return null;
    } finally {
      this.views.clear();
      this.announce();
    }
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  undo(): void {
    const saved = this.done.pop();
    if (!saved) return;
    this.undone.push(this.save());
    this.restore(saved);
  }

  redo(): void {
    const saved = this.undone.pop();
    if (!saved) return;
    this.done.push(this.save());
    this.restore(saved);
  }

  private announce(): void {
    this.leave();
    this.version += 1;
    for (const listener of this.listeners) listener();
  }

  private save(): Saved {
    const { sheets, names, active } = this.book;
    return {
      sheets: sheets.map((real) => ({ real, copy: copyOf(real) })),
      names: structuredClone(names),
      active,
    };
  }

  private restore({ sheets, names, active }: Saved): void {
    const { book } = this;
    const before = new Map(book.sheets.map((sheet) => [sheet, new Map(sheet.cells)]));
    for (const { real, copy } of sheets) Object.assign(real, copyOf(copy));
    book.sheets.splice(0, book.sheets.length, ...sheets.map(({ real }) => real));
    book.names.splice(0, book.names.length, ...names);
    book.active = active;
    book.engine.rebuild();
    for (const sheet of book.sheets) {
      const old = before.get(sheet) ?? new Map();
      const keys = [...new Set([...old.keys(), ...sheet.cells.keys()])].filter(
        (key) => old.get(key) !== sheet.cells.get(key),
      );
      if (keys.length > 0) this.host.user.touched(sheet, around(keys));
    }
    this.views.clear();
    this.announce();
  }
}
