/** A formula as a tree; what a reference covers is known, what a name stands for is not. */
export type Expression =
  | { readonly kind: 'constant' }
  | { readonly kind: 'reference'; readonly cells: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'operation'; readonly sign: string; readonly of: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] };

const SHEET = `(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?`;
const CORNER = '\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})';
const TOKENS: readonly (readonly [what: string, pattern: string])[] = [
  ['space', '\\s+'],
  ['text', '"(?:[^"]|"")*"'],
  ['number', '(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?'],
  ['error', '#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)'],
  ['area', `${SHEET}${CORNER}(?::${CORNER})?(?![\\p{L}\\p{N}_.(!])`],
  ['call', '[A-Z_][A-Z0-9_.]*\\('],
  ['truth', '(?:TRUE|FALSE)(?![\\p{L}\\p{N}_.])'],
  ['name', '[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*'],
  ['sign', '<>|<=|>=|[-+*/^&=<>%:,(){};@]'],
];
const MATCHERS = TOKENS.map(([what, pattern]) => ({ what, pattern: new RegExp(pattern, 'uy') }));

interface Token {
  readonly what: string;
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const found = MATCHERS.flatMap(({ what, pattern }) => {
      pattern.lastIndex = at;
      const [text] = pattern.exec(formula) ?? [];
      return text === undefined ? [] : [{ what, text }];
    })[0];
    if (!found) throw new Error(`not a formula from ${formula.slice(at, at + 20)} on: ${formula}`);
    at += found.text.length;
    if (found.what !== 'space') tokens.push(found);
  }
  return tokens;
}

const column = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** How many cells "'a b'!$A$1:B7" has. */
function cellsIn(text: string): number {
  const corners = [...text.replace(/^.*!/s, '').matchAll(/\$?([A-Z]+)\$?(\d+)/g)];
  const [[, left = '', top = ''] = [], [, right = left, bottom = top] = []] = corners;
  return (Math.abs(column(right) - column(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
}

/** From the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Expression {
    const found = this.expression(0);
    return this.at === this.tokens.length ? found : this.fail();
  }

  private fail(): never {
    const { text = 'its end' } = this.tokens[this.at] ?? {};
    throw new Error(`not a formula at ${text}: ${this.formula}`);
  }

  private takes(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.what !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private expression(level: number): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.signed();
    let left = this.expression(level + 1);
    for (let sign = this.takes(...signs); sign !== null; sign = this.takes(...signs)) {
      left = { kind: 'operation', sign, of: [left, this.expression(level + 1)] };
    }
    return left;
  }

  private signed(): Expression {
    const sign = this.takes('+', '-', '@');
    if (sign !== null) return { kind: 'operation', sign, of: [this.signed()] };
    const found = this.single();
    return this.takes('%') ? { kind: 'operation', sign: '%', of: [found] } : found;
  }

  private single(): Expression {
    const token = this.tokens[this.at];
    if (!token) return this.fail();
    this.at += 1;
    switch (token.what) {
      case 'text':
      case 'number':
      case 'truth':
      case 'error':
        return { kind: 'constant' };
      case 'area':
        return { kind: 'reference', cells: cellsIn(token.text) };
      case 'name':
        return { kind: 'name', name: token.text };
      case 'call':
        return { kind: 'call', name: token.text.slice(0, -1), of: this.list() };
      default:
    }
    if (token.text === '(') {
      const inside = this.expression(0);
      return this.takes(')') ? inside : this.fail();
    }
    if (token.text === '{') {
      while (!this.takes('}')) if (++this.at >= this.tokens.length) this.fail();
      return { kind: 'array' };
    }
    this.at -= 1;
    return this.fail();
  }

  /** Arguments up to the closing bracket; what is left out between two commas is missing. */
  private list(): Expression[] {
    if (this.takes(')')) return [];
    const found: Expression[] = [];
    for (;;) {
      const { text, what } = this.tokens[this.at] ?? {};
      const none = what === 'sign' && (text === ',' || text === ')');
      found.push(none ? { kind: 'missing' } : this.expression(0));
      if (this.takes(')')) return found;
      if (!this.takes(',')) this.fail();
    }
  }
}

/** The tree of a formula without "="; throws where it is none. */
export const parseFormula = (formula: string): Expression => new Parser(tokensOf(formula), formula).whole();
