import { sheetTitle, type Calculator } from './calculator';
import { aliasOf, asked, calculatorFor, release, sheetNumber, tidyNames } from './calculators';
import type { Reference } from './references';
import { tokens } from './references';
import { notImplemented } from './refusal';
import type { CellRecord, NameRecord, SheetRecord, Shown } from './records';

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

const FIXED_RANGE = /^Sheet_\d+!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/;

/** Calculates a workbook that is held elsewhere: cells go in as they change, values of formulas come out. */
export class Engine {
  private calculator: Calculator | null = null;
  private numbers = new Map<string, number>();
  private titles = new Map<string, string>();
  private readonly aliases = new Map<string, string>();
  private dirty = true;
  private readonly values = new Map<string, Map<number, Shown>>();

  constructor(private readonly source: Source) {}

  /** Sheets, names or positions changed: everything is looked at again. */
  rebuild(): void {
    if (this.calculator) release(this.calculator);
    this.lost();
  }

  /** The calculator is somebody else's now. */
  lost(): void {
    this.calculator = null;
    this.dirty = true;
  }

  changed(sheet: SheetRecord, key: number, cell: CellRecord | undefined): void {
    this.dirty = true;
    this.calculator?.enter(this.numberOf(sheet), key, cell ? this.input(sheet, cell) : '');
  }

  value(sheet: SheetRecord, key: number): Shown {
    const calculator = this.calculated();
    let values = this.values.get(sheet.id);
    if (!values) {
      values = new Map();
      this.values.set(sheet.id, values);
    }
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = this.read(calculator, sheet, key);
    values.set(key, value);
    return value;
  }

  private numberOf(sheet: SheetRecord): number {
    return this.numbers.get(sheet.id) ?? 0;
  }

  private calculated(): Calculator {
    const calculator = this.calculator ?? this.build();
    if (this.dirty) {
      asked(calculator);
      calculator.evaluate();
      this.values.clear();
      this.dirty = false;
    }
    return calculator;
  }

  private build(): Calculator {
    const { sheets } = this.source;
    tidyNames();
    this.numbers = new Map(sheets.map(({ id, name }) => [id, sheetNumber(name)]));
    this.titles = new Map(sheets.map(({ name }) => [name.toLowerCase(), sheetTitle(sheetNumber(name))]));
    this.aliases.clear();
    const inputs = new Map(
      sheets.map((sheet) => {
        const cells = new Map<number, string>();
        for (const [key, cell] of sheet.cells) {
          const input = this.input(sheet, cell);
          if (input !== '') cells.set(key, input);
        }
        return [this.numberOf(sheet), cells] as const;
      }),
    );
    this.calculator = calculatorFor(this, inputs, this.aliases);
    return this.calculator;
  }

  private read(calculator: Calculator, sheet: SheetRecord, key: number): Shown {
    const { type, text } = calculator.read(this.numberOf(sheet), key);
    switch (type) {
      case TEXT:
        return text;
      case LOGICAL:
        return text === 'TRUE';
      case ERROR:
        if (LIMITS.has(text))
          throw notImplemented(`${text} for ${calculator.content(this.numberOf(sheet), key)}`);
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
   * hold a name, and begins anew each time it finds two of these in the wrong order: ten times as long, and more. Where it
   * reads its formulas again it forgets what was in parentheses behind "@", so that has to be a call.
   */
  private alone(formula: string): string {
    if (!/[(+*/&=<>-]/.test(formula)) return `=${formula}`;
    return isCall(formula) ? `=@${formula}` : `=@IF(TRUE,${formula})`;
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
   * read every formula again, so those there are when all is told stay.
   */
  private alias(range: string): string {
    // While cells are told one by one there are those that the calculator has.
    if (this.calculator) return this.aliases.get(range) ?? range;
    const alias = aliasOf(range);
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

/** Whether a formula is one call, and nothing stands behind it. */
function isCall(formula: string): boolean {
  if (!/^[A-Z][A-Z0-9.]*\(/.test(formula) || !formula.endsWith(')')) return false;
  let [depth, said] = [0, false];
  for (let at = 0; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '"') said = !said;
    else if (said) continue;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at === formula.length - 1;
  }
  return false;
}
