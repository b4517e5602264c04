import type { Area } from '../area';
import { addressOf, cellArea, contains, eachCell, intersect, subtract } from '../area';
import type { Book } from '../book';
import { formulaEntry } from '../input';
import type { Kinds, RangeTarget, World } from '../kind';
import { areaIn, flag, isRange, kind, numeric, record, text } from '../kind';
import type { Bag, SheetRecord, Shown, ValidationRecord } from '../records';
import { invalidArgument, itemNotFound, notImplemented } from '../refusal';
import { accessDenied } from '../refusal';
import { touches } from '../structure';
import { onWire } from '../onWire';

const LONGEST_LIST = 255;
const NUMBER_RULES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
};

const within = (words: unknown, most: number, what: string): string => {
  const given = words === undefined || words === null ? '' : text(words);
  if (given.length > most) throw invalidArgument(`${what} of ${String(given.length)} characters`);
  return given;
};

/** Why a value breaks a rule is not told, as in Excel: only whether it does. */
export function isValid(book: Book, sheet: SheetRecord, one: ValidationRecord, value: Shown): boolean {
  if (value === null) return one.ignoreBlanks;
  const [[type, detail] = ['', null]] = Object.entries(one.rule);
  if (type === '') return true;
  const rule = record(detail);
  if (type === 'list') {
    const source = text(rule['source']);
    const shown = String(onWire(value));
    if (!source.startsWith('=')) return source.split(',').some((item) => item.trim() === shown);
    const named = book.findName(source.slice(1), sheet);
    const formula = named ? named.formula : source.slice(1);
    const range = book.rangeOf(formula) ?? book.rangeOf(`'${sheet.name.replaceAll("'", "''")}'!${formula}`);
    if (!range) return true;
    for (const [row, column] of eachCell(range.area))
      if (String(onWire(book.shown(range.sheet, row, column))) === shown) return true;
    return false;
  }
  if (type in NUMBER_RULES) {
    const tested = type === 'textLength' ? String(onWire(value)).length : value;
    if (typeof tested !== 'number') return false;
    if (type === 'wholeNumber' && !Number.isInteger(tested)) return false;
    return compare(tested, text(rule['operator']), bound(rule['formula1']), bound(rule['formula2']));
  }
  throw notImplemented(`checking a value against a ${type} validation`);
}

function bound(given: unknown): number {
  if (typeof given === 'number') return given;
  const number = Number(typeof given === 'string' ? given.replace(/^=/, '') : NaN);
  if (Number.isNaN(number)) throw notImplemented('validation bounds that are formulas');
  return number;
}

function compare(value: number, operator: string, a: number, b: number): boolean {
  const tests: Readonly<Record<string, () => boolean>> = {
    Between: () => value >= a && value <= b,
    NotBetween: () => value < a || value > b,
    EqualTo: () => value === a,
    NotEqualTo: () => value !== a,
    GreaterThan: () => value > a,
    LessThan: () => value < a,
    GreaterThanOrEqualTo: () => value >= a,
    LessThanOrEqualTo: () => value <= a,
  };
  const test = tests[operator];
  if (!test) throw invalidArgument(`operator ${operator}`);
  return test();
}

export const validationAt = (sheet: SheetRecord, row: number, column: number): ValidationRecord | null =>
  sheet.validations.find((one) => touches(one.areas, cellArea(row, column))) ?? null;

export function validationKinds(world: World): Kinds {
  const { book } = world;

  const bounds = (given: unknown): unknown => {
    if (isRange(given)) return `=${book.formulaFor(given.target.sheet, areaIn(given.target))}`;
    if (typeof given === 'string') {
      if (given.startsWith('=')) formulaEntry(given.slice(1));
      else numeric(Number(given));
      return given;
    }
    return numeric(given);
  };

  const readRule = (given: unknown): Bag => {
    const entries = Object.entries(record(given)).filter(
      ([, value]) => value !== undefined && value !== null,
    );
    const [[type, detail] = ['', null]] = entries;
    if (entries.length !== 1) throw invalidArgument('one validation rule expected');
    const rule = record(detail);
    if (type === 'list') {
      const source = isRange(rule['source'])
        ? `=${book.formulaFor(rule['source'].target.sheet, areaIn(rule['source'].target))}`
        : text(rule['source'], 'a list source');
      if (source === '') throw invalidArgument('an empty list');
      if (source.startsWith('=')) formulaEntry(source.slice(1));
      else if (source.length > LONGEST_LIST)
        throw invalidArgument(`a validation list of ${String(source.length)} characters`);
      return { list: { inCellDropDown: flag(rule['inCellDropDown']), source } };
    }
    if (type in NUMBER_RULES) {
      const operator = world.oneOf('DataValidationOperator', rule['operator']);
      const pair = operator === 'Between' || operator === 'NotBetween';
      const made: Bag = { formula1: bounds(rule['formula1']), operator };
      if (pair) made['formula2'] = bounds(rule['formula2']);
      return { [type]: made };
    }
    if (type === 'custom') {
      const formula = text(rule['formula'], 'a formula');
      if (!formula.startsWith('=')) throw invalidArgument(`the formula ${formula} needs a "=" in front`);
      formulaEntry(formula.slice(1));
      return { custom: { formula } };
    }
    throw notImplemented(`DataValidation.Rule.${type}`);
  };

  const mustBeFree = ({ sheet }: RangeTarget): void => {
    if (sheet.protection) throw accessDenied(`${sheet.name} is protected`);
  };

  /** Cuts the target out of what is there and puts what `make` returns for each piece in its place. */
  const change = (
    target: RangeTarget,
    make: (old: ValidationRecord | null) => ValidationRecord | null,
  ): void => {
    mustBeFree(target);
    const { sheet, areas } = target;
    const kept: ValidationRecord[] = [];
    const made: ValidationRecord[] = [];
    let free: Area[] = [...areas];
    for (const one of sheet.validations) {
      const rest = areas.reduce<Area[]>(
        (left, hole) => left.flatMap((area) => subtract(area, hole)),
        [...one.areas],
      );
      const taken = one.areas.flatMap((area) => areas.flatMap((hole) => intersect(area, hole) ?? []));
      if (rest.length > 0) kept.push({ ...one, areas: rest });
      const next = taken.length === 0 ? null : make({ ...one, areas: taken });
      if (next) made.push(next);
      free = one.areas.reduce((left, hole) => left.flatMap((area) => subtract(area, hole)), free);
    }
    const fresh = free.length === 0 ? null : make(null);
    sheet.validations = [...kept, ...made, ...(fresh ? [{ ...fresh, areas: free }] : [])];
  };

  const blank: ValidationRecord = { areas: [], rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

  const one = (target: RangeTarget): ValidationRecord | null => {
    const found = target.sheet.validations.filter((record) =>
      target.areas.some((area) => touches(record.areas, area)),
    );
    const [first] = found;
    const covers = target.areas.every(
      (area) =>
        first?.areas.reduce<Area[]>((left, hole) => left.flatMap((piece) => subtract(piece, hole)), [area])
          .length === 0,
    );
    return found.length === 1 && covers ? (first ?? null) : null;
  };

  const invalid = (target: RangeTarget): Area[] => {
    const found: Area[] = [];
    const { sheet } = target;
    for (const area of target.areas) {
      for (const record of sheet.validations)
        for (const piece of record.areas) {
          const part = intersect(piece, area);
          if (!part) continue;
          for (const [row, column] of eachCell(part))
            if (!isValid(book, sheet, record, book.shown(sheet, row, column)))
              found.push(cellArea(row, column));
        }
    }
    return found;
  };

  const typeOf = (target: RangeTarget): string => {
    const touching = target.sheet.validations.filter((record) =>
      target.areas.some((area) => touches(record.areas, area)),
    );
    if (touching.length === 0) return 'None';
    const record = one(target);
    if (!record) return touching.length > 1 ? 'MixedCriteria' : 'Inconsistent';
    const [key = ''] = Object.keys(record.rule);
    const types: Readonly<Record<string, string>> = { ...NUMBER_RULES, list: 'List', custom: 'Custom' };
    return types[key] ?? 'None';
  };

  return {
    DataValidation: kind<RangeTarget>({
      get: {
        Type: typeOf,
        Rule: (target) => one(target)?.rule ?? {},
        Prompt: (target) => one(target)?.prompt ?? null,
        ErrorAlert: (target) => one(target)?.errorAlert ?? null,
        IgnoreBlanks: (target) => one(target)?.ignoreBlanks ?? null,
        Valid: (target) => invalid(target).length === 0,
      },
      set: {
        Rule: (target, value) => {
          const rule = readRule(value);
          change(target, (old) => ({ ...(old ?? blank), rule }));
        },
        Prompt: (target, value) => {
          const given = record(value);
          const prompt = {
            message: within(given['message'], 255, 'a prompt'),
            showPrompt: flag(given['showPrompt']),
            title: within(given['title'], 32, 'a title'),
          };
          change(target, (old) => ({ ...(old ?? blank), prompt }));
        },
        ErrorAlert: (target, value) => {
          const given = record(value);
          const errorAlert = {
            message: within(given['message'], 225, 'a message'),
            showAlert: flag(given['showAlert']),
            style: world.oneOf('DataValidationAlertStyle', given['style']),
            title: within(given['title'], 32, 'a title'),
          };
          change(target, (old) => ({ ...(old ?? blank), errorAlert }));
        },
        IgnoreBlanks: (target, value) => {
          const ignoreBlanks = flag(value);
          change(target, (old) => ({ ...(old ?? blank), ignoreBlanks }));
        },
      },
      open: {
        GetInvalidCells: (target) => {
          const areas = invalid(target);
          if (areas.length === 0) throw itemNotFound('no invalid cells');
          return { cls: 'RangeAreas', target: { sheet: target.sheet, areas } satisfies RangeTarget };
        },
        GetInvalidCellsOrNullObject: (target) => {
          const areas = invalid(target);
          return areas.length === 0
            ? null
            : { cls: 'RangeAreas', target: { sheet: target.sheet, areas } satisfies RangeTarget };
        },
      },
      act: {
        Clear: (target) => {
          change(target, () => null);
        },
      },
    }),
  };
}

/** Address of every rectangle a validation covers, for messages. */
export const validationAddress = (one: ValidationRecord): string => one.areas.map(addressOf).join(',');

export const coversAll = (outer: readonly Area[], inner: Area): boolean =>
  outer.some((area) => contains(area, inner));
