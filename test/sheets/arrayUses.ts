import { parseFormula, type Expression } from './parseFormula';

/**
 * What an expression gives: one value, a reference to several cells, or an array. In an Excel with dynamic arrays a
 * formula that is set as `range.formulas` takes arrays as they are, so that where one value is wanted there must be one.
 */
type Kind = 'one' | 'cells' | 'array';
/** What an argument may be: one value; a reference of any size; anything at all. */
type Wanted = 'one' | 'reference' | 'any';

interface Signature {
  readonly wants: readonly Wanted[];
  /** How many arguments at the end repeat. */
  readonly repeats?: number;
  /** Operators in its arguments work on whole arrays, in every Excel and without an array formula. */
  readonly inArrays?: boolean;
  /** `branches`: the widest of these arguments; else one value, or an array. */
  readonly gives?: 'array' | { readonly branches: readonly number[] };
}

const of = (wants: string, more: Omit<Signature, 'wants'> = {}): Signature => ({
  wants: wants.split(' ').filter(Boolean) as Wanted[],
  ...more,
});

/** Every function our formulas use; one that is not here has to be thought about first. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  IF: of('one any any', { gives: { branches: [1, 2] } }),
  IFERROR: of('any any', { gives: { branches: [0, 1] } }),
  CHOOSE: of('one any', { repeats: 1, gives: { branches: [1] } }),
  NOT: of('one'),
  ...Object.fromEntries(['AND', 'OR'].map((name) => [name, of('one', { repeats: 1 })])),
  ...Object.fromEntries(
    ['SUM', 'COUNT', 'COUNTA', 'MIN', 'MAX', 'MEDIAN', 'AVERAGE'].map((name) => [
      name,
      of('any', { repeats: 1 }),
    ]),
  ),
  SUMPRODUCT: of('any', { repeats: 1, inArrays: true }),
  COUNTIF: of('reference one'),
  COUNTIFS: of('reference one', { repeats: 2 }),
  SUMIF: of('reference one reference'),
  SUMIFS: of('reference reference one', { repeats: 2 }),
  INDEX: of('reference one one'),
  MATCH: of('one reference one'),
  SMALL: of('reference one'),
  LARGE: of('reference one'),
  RANK: of('one reference one'),
  ROWS: of('reference'),
  COLUMNS: of('reference'),
  // Even without an argument they give an array of one row or column.
  ROW: of('reference', { gives: 'array' }),
  COLUMN: of('reference', { gives: 'array' }),
  ...Object.fromEntries(
    [
      'ISERROR',
      'ISNUMBER',
      'ISTEXT',
      'ISLOGICAL',
      'ISBLANK',
      'N',
      'INT',
      'ABS',
      'LEN',
      'TRIM',
      'LOWER',
      'UPPER',
    ].map((name) => [name, of('one')]),
  ),
  SUBSTITUTE: of('one one one'),
  ROUND: of('one one'),
  MOD: of('one one'),
  REPT: of('one one'),
  LEFT: of('one one'),
  RIGHT: of('one one'),
  MID: of('one one one'),
  EXACT: of('one one'),
  DATE: of('one one one'),
  YEAR: of('one'),
  DAY: of('one'),
  EDATE: of('one one'),
  MONTH: of('one'),
  NA: of(''),
};

const widest = (kinds: readonly Kind[]): Kind =>
  kinds.includes('array') ? 'array' : kinds.includes('cells') ? 'cells' : 'one';

/**
 * Where a formula takes, or gives, an array or several cells in the place of one value; empty when nowhere. How many
 * cells a name covers is told by `cellsOf`, `null` for a name that there is not.
 */
export function arrayUses(formula: string, cellsOf: (name: string) => number | null): string[] {
  const found: string[] = [];
  const check = (kind: Kind, wanted: Wanted, where: string): void => {
    if (wanted === 'any' || kind === 'one' || (wanted === 'reference' && kind === 'cells')) return;
    found.push(`${where}: ${kind === 'array' ? 'an array' : 'several cells'}`);
  };
  const calls = (name: string, args: readonly Expression[]): Kind => {
    const signature = SIGNATURES[name];
    const kinds = args.map((arg) => kindOf(arg, signature?.inArrays === true));
    if (!signature) {
      found.push(`${name}: what it wants is not said here`);
      return 'one';
    }
    const { wants, repeats = 0, gives } = signature;
    kinds.forEach((kind, index) => {
      const at =
        index < wants.length || repeats === 0
          ? index
          : wants.length - repeats + ((index - wants.length) % repeats);
      check(kind, wants[at] ?? 'one', `${name}, argument ${String(index + 1)}`);
    });
    if (gives === undefined) return 'one';
    if (gives === 'array') return 'array';
    return widest(kinds.filter((_, index) => gives.branches.includes(Math.min(index, wants.length - 1))));
  };
  function kindOf(expression: Expression, inArrays: boolean): Kind {
    switch (expression.kind) {
      case 'constant':
      case 'missing':
        return 'one';
      case 'array':
        return 'array';
      case 'reference':
        return expression.cells === 1 ? 'one' : 'cells';
      case 'name': {
        const cells = cellsOf(expression.name);
        if (cells === null) found.push(`${expression.name}: there is no such name`);
        return (cells ?? 1) === 1 ? 'one' : 'cells';
      }
      case 'call':
        return calls(expression.name, expression.of);
      case 'operation': {
        const kinds = expression.of.map((one) => kindOf(one, inArrays));
        if (inArrays) return widest(kinds) === 'one' ? 'one' : 'array';
        kinds.forEach((kind) => {
          check(kind, 'one', expression.sign);
        });
        return 'one';
      }
    }
  }
  check(kindOf(parseFormula(formula), false), 'one', 'the cell');
  return found;
}
