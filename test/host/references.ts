import type { Area } from './area';
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from './area';

/** One end of a reference; a whole column has no row, a whole row no column. */
interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  /** Name of the sheet it names, without quotes; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: End;
  readonly last: End | null;
}

export type Token =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | {
      readonly kind: 'space' | 'string' | 'number' | 'error' | 'function' | 'name' | 'operator' | 'bad';
      readonly text: string;
    };

const PREFIX = String.raw`(?:'((?:[^'\[\]]|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const SPACE = /[ \n\r\t]+/uy;
const STRING = /"(?:[^"]|"")*"/uy;
const CELLS = new RegExp(
  String.raw`${PREFIX}(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?${END}`,
  'uy',
);
const COLUMNS = new RegExp(String.raw`${PREFIX}(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${END}`, 'uy');
const ROWS = new RegExp(String.raw`${PREFIX}(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`, 'uy');
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
const ERROR = new RegExp(String.raw`${PREFIX}#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)`, 'uy');
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy;
const NAME = new RegExp(String.raw`${PREFIX}[\p{L}_\\][\p{L}\p{N}_.?\\]*`, 'uy');
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%,;:(){}@#]/uy;

const sheetOf = (quoted: string | undefined, plain: string | undefined): string | null =>
  quoted !== undefined ? quoted.replaceAll("''", "'") : (plain ?? null);

const end = (fixedColumn: string, column: string | null, fixedRow: string, row: string | null): End => ({
  row: row === null ? null : Number(row) - 1,
  column: column === null ? null : columnIndex(column),
  fixedRow: fixedRow === '$',
  fixedColumn: fixedColumn === '$',
});

const inside = (reference: Reference): boolean =>
  [reference.first, reference.last].every(
    (one) =>
      one === null ||
      ((one.row === null || (one.row >= 0 && one.row <= LAST_ROW)) &&
        (one.column === null || one.column <= LAST_COLUMN)),
  );

function readReference(formula: string, at: number): { text: string; reference: Reference } | null {
  for (const pattern of [CELLS, COLUMNS, ROWS]) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (!found) continue;
    const [text, quoted, plain, a = '', b = '', c = '', d = '', e, f, g, h] = found;
    const sheet = sheetOf(quoted, plain);
    const reference: Reference =
      pattern === CELLS
        ? {
            sheet,
            first: end(a, b, c, d),
            last: f === undefined ? null : end(e ?? '', f, g ?? '', h ?? ''),
          }
        : pattern === COLUMNS
          ? { sheet, first: end(a, b, '', null), last: end(c, d, '', null) }
          : { sheet, first: end('', null, a, b), last: end('', null, c, d) };
    if (inside(reference)) return { text, reference };
  }
  return null;
}

const PLAIN: readonly (readonly [RegExp, Exclude<Token['kind'], 'reference'>])[] = [
  [ERROR, 'error'],
  [FUNCTION, 'function'],
  [NAME, 'name'],
  [NUMBER, 'number'],
  [OPERATOR, 'operator'],
];

/** Characters a reference can begin with; everything else is cut without trying. */
const MAY_REFER = /[$'\p{L}_\d]/u;

function cut(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  while (at < formula.length) {
    const sign = formula.charAt(at);
    let token: Token | null = null;
    if (sign === '"' || sign <= ' ') {
      const text = take(sign === '"' ? STRING : SPACE);
      if (text !== null) token = { kind: sign === '"' ? 'string' : 'space', text };
    } else if (MAY_REFER.test(sign)) {
      const reference = readReference(formula, at);
      if (reference) token = { kind: 'reference', ...reference };
    }
    for (const [pattern, kind] of PLAIN) {
      if (token) break;
      const text = take(pattern);
      if (text !== null) token = { kind, text };
    }
    token ??= { kind: 'bad', text: sign };
    found.push(token);
    at += token.text.length;
  }
  return found;
}

const MOST_KNOWN = 20_000;
const known = new Map<string, readonly Token[]>();

/** Cuts a formula (without "=") into tokens; every character is in exactly one of them. */
export function tokens(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  // The same few thousand formulas come again and again while a test makes the same workbook.
  if (known.size >= MOST_KNOWN) known.clear();
  const found = cut(formula);
  known.set(formula, found);
  return found;
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C?\d*|C\d*|TRUE|FALSE)$/i;

/** A sheet name as it stands in a formula or an address. */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET.test(name) && !LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const writeEnd = (one: End): string =>
  (one.column === null ? '' : `${one.fixedColumn ? '$' : ''}${columnLetters(one.column)}`) +
  (one.row === null ? '' : `${one.fixedRow ? '$' : ''}${String(one.row + 1)}`);

const writeReference = (reference: Reference): string =>
  (reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`) +
  writeEnd(reference.first) +
  (reference.last === null ? '' : `:${writeEnd(reference.last)}`);

const part = (letter: 'R' | 'C', at: number | null, fixed: boolean): string =>
  at === null ? '' : `${letter}${fixed ? String(at + 1) : at === 0 ? '' : `[${String(at)}]`}`;

/** A formula in R1C1 style, as seen from the first cell of a sheet. */
export const inR1C1 = (formula: string): string =>
  tokens(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const { sheet, first, last } = token.reference;
      const written = [first, last].flatMap((one) =>
        one ? [part('R', one.row, one.fixedRow) + part('C', one.column, one.fixedColumn)] : [],
      );
      return (sheet === null ? '' : `${quoteSheet(sheet)}!`) + written.join(':');
    })
    .join('');

export const areaOfReference = ({ first, last }: Reference): Area => {
  const other = last ?? first;
  const rows = [first.row ?? 0, other.row ?? LAST_ROW];
  const columns = [first.column ?? 0, other.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
};

/** The same reference over another rectangle; which parts are fixed stays. */
const withArea = (reference: Reference, area: Area): Reference => {
  const { first, last } = reference;
  const at = (one: End, row: number, column: number): End => ({
    ...one,
    row: one.row === null ? null : row,
    column: one.column === null ? null : column,
  });
  return {
    ...reference,
    first: at(first, area.top, area.left),
    last: last && at(last, area.bottom, area.right),
  };
};

/**
 * Rewrites the references of a formula (without "="). A change of `null` makes #REF!, `'gone'` does so when the
 * sheet went with it, `undefined` keeps the reference.
 */
export function rewrite(
  formula: string,
  change: (reference: Reference) => Area | Reference | 'gone' | null | undefined,
): string {
  let touched = false;
  const parts = tokens(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const changed = change(token.reference);
    if (changed === undefined) return token.text;
    touched = true;
    if (changed === 'gone') return '#REF!';
    if (changed === null)
      return `${token.reference.sheet === null ? '' : `${quoteSheet(token.reference.sheet)}!`}#REF!`;
    return writeReference('top' in changed ? withArea(token.reference, changed) : changed);
  });
  return touched ? parts.join('') : formula;
}

/** Moves what is relative in a formula, as copying it to another cell does. */
export function offset(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (reference) => {
    const move = (one: End): End | null => {
      const row = one.row === null || one.fixedRow ? one.row : one.row + rows;
      const column = one.column === null || one.fixedColumn ? one.column : one.column + columns;
      const fits =
        (row === null || (row >= 0 && row <= LAST_ROW)) &&
        (column === null || (column >= 0 && column <= LAST_COLUMN));
      return fits ? { ...one, row, column } : null;
    };
    const first = move(reference.first);
    const last = reference.last && move(reference.last);
    return first === null || (reference.last !== null && last === null)
      ? null
      : { ...reference, first, last };
  });
}

/** Why Excel would not take the formula (without "="); `null` when it reads well. */
export function formulaFault(formula: string): string | null {
  const list = tokens(formula).filter((token) => token.kind !== 'space');
  const stack: string[] = [];
  let wantsOperand = true;
  for (const token of list) {
    if (token.kind === 'bad') return `unexpected ${token.text}`;
    if (token.kind === 'function') {
      if (!wantsOperand) return `operator missing before ${token.text}`;
      stack.push('call');
      continue;
    }
    if (token.kind !== 'operator') {
      if (!wantsOperand) return `operator missing before ${token.text}`;
      wantsOperand = false;
      continue;
    }
    switch (token.text) {
      case '(':
        if (stack.at(-1) === 'call') stack[stack.length - 1] = 'arguments';
        else if (wantsOperand) stack.push('group');
        else return 'operator missing before (';
        wantsOperand = true;
        break;
      case ')': {
        const open = stack.pop();
        if (open === undefined) return 'one ) too many';
        if (wantsOperand && open !== 'arguments') return 'empty parentheses';
        wantsOperand = false;
        break;
      }
      case ',':
        if (stack.at(-1) !== 'arguments') return 'a comma outside arguments';
        wantsOperand = true;
        break;
      case '+':
      case '-':
        wantsOperand = true;
        break;
      case '%':
        if (wantsOperand) return 'nothing before %';
        break;
      case '{':
      case '}':
      case ';':
      case '@':
      case '#':
        return `array constants and ${token.text} are not supported`;
      default:
        if (wantsOperand) return `nothing before ${token.text}`;
        wantsOperand = true;
    }
  }
  if (stack.length > 0) return 'a ) is missing';
  return wantsOperand ? 'the formula ends too early' : null;
}
