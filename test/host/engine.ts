import { Model } from '@ironcalc/wasm';
import type { Reference } from './references';
import { tokens } from './references';
import { notImplemented } from './refusal';
import type { CellRecord, NameRecord, SheetRecord, Shown } from './records';

/** Shows 15 significant digits, the most that comes out of the engine. */
const EXACT = '0.000000000000000E+00';
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;
/** Answers that speak of the engine's limits, never of the sheet. */
const LIMITS = new Set(['#ERROR!', '#N/IMPL!', '#SPILL!', '#CALC!']);

interface Source {
  readonly sheets: readonly SheetRecord[];
  /** What a name means on a sheet. */
  readonly find: (name: string, sheet: SheetRecord) => NameRecord | null;
}

const ROW_SPAN = 16_384;
const FIXED_RANGE = /^Sheet_\d+!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/;

const title = (index: number): string => `Sheet_${String(index)}`;

/**
 * Engines that hold a workbook of IronCalc's, the one asked last at the end. Those of workbooks that nobody asks any more
 * would stay, and each one makes those behind it slower: after a dozen a workbook takes five times as long.
 */
const holding = new Set<Engine>();
const MOST_HOLDING = 3;

/** Calculates a workbook that is held elsewhere: cells go in as they change, values of formulas come out. */
export class Engine {
  private model: Model | null = null;
  private indexes = new Map<string, number>();
  private titles = new Map<string, string>();
  private readonly aliases = new Map<string, string>();
  private dirty = true;
  private readonly values = new Map<string, Map<number, Shown>>();

  constructor(private readonly source: Source) {}

  /** Sheets, names or positions changed: everything is handed over again. */
  rebuild(): void {
    this.model?.free();
    this.model = null;
    this.dirty = true;
    holding.delete(this);
  }

  changed(sheet: SheetRecord, key: number, cell: CellRecord | undefined): void {
    this.dirty = true;
    if (this.model) this.enter(this.model, sheet, key, cell);
  }

  value(sheet: SheetRecord, key: number): Shown {
    const model = this.calculated();
    let values = this.values.get(sheet.id);
    if (!values) {
      values = new Map();
      this.values.set(sheet.id, values);
    }
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = this.read(model, sheet, key);
    values.set(key, value);
    return value;
  }

  private calculated(): Model {
    const model = this.model ?? this.build();
    holding.delete(this);
    holding.add(this);
    const [oldest] = holding;
    if (oldest && holding.size > MOST_HOLDING) oldest.rebuild();
    if (this.dirty) {
      model.evaluate();
      this.values.clear();
      this.dirty = false;
    }
    return model;
  }

  private build(): Model {
    const model = new Model('book', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    this.indexes = new Map(this.source.sheets.map((sheet, index) => [sheet.id, index]));
    this.titles = new Map(this.source.sheets.map(({ name }, index) => [name.toLowerCase(), title(index)]));
    this.aliases.clear();
    this.source.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, title(index));
    });
    const cells = this.source.sheets.flatMap((sheet) =>
      [...sheet.cells].map(([key, cell]) => ({ sheet, key, cell, input: this.input(sheet, cell) })),
    );
    for (const [range, alias] of this.aliases) model.newDefinedName(alias, null, range);
    for (const { sheet, key, cell, input } of cells) this.enter(model, sheet, key, cell, input);
    this.model = model;
    return model;
  }

  private enter(
    model: Model,
    sheet: SheetRecord,
    key: number,
    cell: CellRecord | undefined,
    input = cell ? this.input(sheet, cell) : '',
  ): void {
    const index = this.indexes.get(sheet.id) ?? 0;
    const row = Math.floor(key / ROW_SPAN) + 1;
    const column = (key % ROW_SPAN) + 1;
    if (!cell || (cell.formula === null && cell.value === null)) {
      model.rangeClearContents(index, row, column, row, column);
      return;
    }
    model.setUserInput(index, row, column, input);
    if (cell.formula !== null)
      model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', EXACT);
  }

  private read(model: Model, sheet: SheetRecord, key: number): Shown {
    const index = this.indexes.get(sheet.id) ?? 0;
    const row = Math.floor(key / ROW_SPAN) + 1;
    const column = (key % ROW_SPAN) + 1;
    const text = model.getFormattedCellValue(index, row, column);
    switch (model.getCellType(index, row, column)) {
      case TEXT:
        return text;
      case LOGICAL:
        return text === 'TRUE';
      case ERROR:
        if (LIMITS.has(text)) throw notImplemented(`${text} for ${model.getCellContent(index, row, column)}`);
        return { error: text };
      default: {
        const number = Number(text);
        if (Number.isNaN(number)) throw notImplemented(`the number ${text}`);
        return number;
      }
    }
  }

  private input(sheet: SheetRecord, cell: CellRecord): string {
    if (cell.formula !== null) return this.alone(this.spell(sheet, cell.formula));
    const value = cell.value;
    if (typeof value === 'string') return `'${value}`;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return String(value);
    return value === null ? '' : value.error;
  }

  /**
   * A formula for one cell, as our files hold them. The engine takes others for formulas that may spill wherever they
   * hold a name, and begins anew each time it finds two of these in the wrong order: ten times as long, and more.
   */
  private alone(formula: string): string {
    return /[(+*/&=<>-]/.test(formula) ? `=@(${formula})` : `=${formula}`;
  }

  /** The formula as the engine reads it: names replaced by what they mean, since it knows few kinds of them. */
  private spell(sheet: SheetRecord, formula: string, depth = 0): string {
    if (depth > 20) return '#REF!';
    return tokens(formula)
      .map((token) => {
        if (token.kind === 'error') return token.text.slice(token.text.lastIndexOf('#'));
        if (token.kind === 'reference') return this.plainly(token.text, token.reference);
        if (token.kind !== 'name') return token.text;
        const name = this.meaning(sheet, token.text);
        if (name === null) return /^(?:TRUE|FALSE)$/i.test(token.text) ? token.text : '#NAME?';
        const text = this.spell(sheet, name.formula, depth + 1);
        if (!readsAsReference(name.formula)) return `(${text})`;
        return FIXED_RANGE.test(text) ? this.alias(text) : text;
      })
      .join('');
  }

  /**
   * The engine needs some sixty times as long for a range it is told as for the same one behind a name. Names make it
   * read every formula again, so those there are when it is built stay.
   */
  private alias(range: string): string {
    const known = this.aliases.get(range);
    if (known !== undefined) return known;
    if (this.model) return range;
    const alias = `range_${String(this.aliases.size)}`;
    this.aliases.set(range, alias);
    return alias;
  }

  /** Sheets have names of ours there: the engine trips over some that people give them. */
  private plainly(text: string, { sheet }: Reference): string {
    if (sheet === null) return text;
    const known = this.titles.get(sheet.toLowerCase());
    return known === undefined ? '#REF!' : `${known}!${text.slice(text.lastIndexOf('!') + 1)}`;
  }

  private meaning(sheet: SheetRecord, text: string): NameRecord | null {
    const mark = text.lastIndexOf('!');
    const prefix = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    const scope = prefix === null ? sheet : this.source.sheets.find((one) => one.name === prefix);
    return this.source.find(text.slice(mark + 1), scope ?? sheet);
  }
}

const readsAsReference = (formula: string): boolean => {
  const list = tokens(formula);
  return list.length === 1 && (list[0]?.kind === 'reference' || list[0]?.kind === 'error');
};
