import { formulaFault } from './references';
import { invalidArgument } from './refusal';
import type { ErrorValue, Shown } from './records';

export interface Entry {
  readonly value: Shown;
  readonly formula: string | null;
  /** The format Excel gives a General cell when it understands the text as something. */
  readonly numberFormat: string | null;
}

export interface Clock {
  readonly locale: string;
  readonly today: () => Date;
}

export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day number Excel counts with (1900 system). */
export const serialOf = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (time - EPOCH) / DAY;
  return serial < 61 || year > 9999 ? null : serial;
};

const constant = (value: Shown, numberFormat: string | null = null): Entry => ({
  value,
  formula: null,
  numberFormat,
});

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

/** Dates and times as the en-US reading takes them; the first that fits wins. */
const MOMENTS: readonly {
  readonly pattern: RegExp;
  readonly format: string;
  readonly read: (parts: string[], today: Date) => number | null;
}[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    format: 'm/d/yyyy',
    read: ([y, m, d]) => serialOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    format: 'm/d/yyyy',
    read: ([m, d, y]) => serialOf(fullYear(y ?? ''), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    format: 'd-mmm',
    read: ([m, d], today) => serialOf(today.getFullYear(), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    format: 'mmm-yy',
    read: ([m, y]) => serialOf(Number(y), Number(m), 1),
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]{3})[a-z]*$/i,
    format: 'd-mmm',
    read: ([d, m], today) =>
      serialOf(today.getFullYear(), MONTHS.indexOf((m ?? '').toLowerCase()) + 1, Number(d)),
  },
  {
    pattern: /^([a-z]{3})[a-z]*[- ](\d{1,2})$/i,
    format: 'd-mmm',
    read: ([m, d], today) =>
      serialOf(today.getFullYear(), MONTHS.indexOf((m ?? '').toLowerCase()) + 1, Number(d)),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    format: 'h:mm',
    read: ([h, m, s = '0']) => (Number(h) * 3600 + Number(m) * 60 + Number(s)) / 86_400,
  },
];

const NUMBER = /^([+-]?)(\(?)([+-]?)([$¥]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%?)(\)?)$/i;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

function number(text: string): Entry | null {
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return constant(fraction[1] === '-' ? -size : size, '# ?/?');
  }
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [, outer, open, inner, currency, whole = '', decimals = '', power = '', percent, close] = found;
  if ((open === '(') !== (close === ')') || (open === '(' && `${outer ?? ''}${inner ?? ''}` !== ''))
    return null;
  if (outer !== '' && inner !== '') return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${power}`);
  if (!Number.isFinite(size)) return null;
  const negative = open === '(' || outer === '-' || inner === '-';
  const value = (negative ? -size : size) / (percent === '%' ? 100 : 1);
  const fine = decimals.length > 1;
  const format =
    percent === '%'
      ? fine
        ? '0.00%'
        : '0%'
      : currency !== ''
        ? fine
          ? '$#,##0.00'
          : '$#,##0'
        : power !== ''
          ? '0.00E+00'
          : whole.includes(',')
            ? fine
              ? '#,##0.00'
              : '#,##0'
            : null;
  return constant(value, format);
}

/** Japanese Excel reads full-width digits and signs as if they were typed half-width. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．，＋－％：／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function text(typed: string, clock: Clock): Entry {
  const trimmed = (clock.locale.startsWith('ja') ? halfWidth(typed) : typed).trim();
  if (/^(?:true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  if (ERRORS.has(trimmed.toUpperCase())) return constant({ error: trimmed.toUpperCase() });
  const found = number(trimmed);
  if (found) return found;
  const today = clock.today();
  for (const { pattern, format, read } of MOMENTS) {
    const parts = pattern.exec(trimmed);
    const value = parts && read(parts.slice(1), today);
    if (value !== null) return constant(value, format);
  }
  return constant(typed);
}

const asText = (input: Exclude<Shown, null>): string =>
  typeof input === 'object'
    ? input.error
    : typeof input === 'boolean'
      ? String(input).toUpperCase()
      : String(input);

export function formulaEntry(formula: string): Entry {
  if (formula.length + 1 > LONGEST_FORMULA)
    throw invalidArgument(`a formula of ${String(formula.length + 1)} characters`);
  const fault = formulaFault(formula);
  if (fault !== null) throw invalidArgument(`${fault}: =${formula}`);
  return { value: null, formula, numberFormat: null };
}

/** What Excel makes of something put into a cell of the given number format. */
export function readInput(
  input: string | number | boolean | ErrorValue,
  numberFormat: string,
  clock: Clock,
): Entry {
  if (typeof input === 'string' && input.length > LONGEST_TEXT)
    throw invalidArgument(`a text of ${String(input.length)} characters`);
  if (input === '') return constant(null);
  // An apostrophe in front says "text" and is not part of it.
  if (typeof input === 'string' && input.startsWith("'")) return constant(input.slice(1));
  if (numberFormat === '@') return constant(asText(input));
  if (typeof input !== 'string') return constant(input);
  if (input.startsWith('=') && input.length > 1) return formulaEntry(input.slice(1));
  const entry = text(input, clock);
  // "+", "-" and "@" in front of what is no number make Excel try a formula.
  if (typeof entry.value === 'string' && /^[-+@]./.test(input))
    return formulaEntry(input.startsWith('-') ? input : input.slice(1));
  return entry;
}
