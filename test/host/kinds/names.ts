import { eachCell } from '../area';
import type { Kinds, Node, World } from '../kind';
import { areaIn, flag, isRange, kind, rangeNode, text } from '../kind';
import { formulaEntry } from '../input';
import type { NameRecord, SheetRecord } from '../records';
import { inR1C1, quoteSheet, tokens } from '../references';
import {
  invalidArgument,
  invalidReference,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from '../refusal';
import { absoluteAddress } from '../area';
import { onWire } from '../onWire';

interface NameTarget {
  readonly scope: SheetRecord | null;
  readonly record: NameRecord;
}

const LONGEST_COMMENT = 255;

export function nameKinds(world: World): Kinds {
  const { book } = world;

  const list = (scope: SheetRecord | null): readonly NameRecord[] => (scope ? scope.names : book.names);
  const node = (scope: SheetRecord | null, record: NameRecord): Node => ({
    cls: 'NamedItem',
    target: { scope, record } satisfies NameTarget,
  });
  const twin = (name: string): NameRecord | null =>
    world.has('twins')
      ? (book.active.names.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null)
      : null;
  const find = (scope: SheetRecord | null, key: unknown): Node | null => {
    const wanted = text(key).toLowerCase();
    const own = scope ? null : twin(wanted);
    if (own) return node(book.active, own);
    const record = list(scope).find((one) => one.name.toLowerCase() === wanted);
    return record ? node(scope, record) : null;
  };
  const must = (scope: SheetRecord | null, key: unknown): Node => {
    const found = find(scope, key);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return found;
  };

  /** A formula as the person has chosen to see references. */
  const written = (formula: string): string => (world.has('r1c1') ? inR1C1(formula) : formula);

  const formulaOf = (given: unknown): string => {
    if (isRange(given)) return book.formulaFor(given.target.sheet, areaIn(given.target));
    const formula = text(given, 'a reference');
    if (!formula.startsWith('=')) throw invalidArgument(`the reference ${formula} needs a "=" in front`);
    formulaEntry(formula.slice(1));
    for (const token of tokens(formula.slice(1))) {
      if (token.kind !== 'reference') continue;
      if (token.reference.sheet === null) throw invalidArgument(`${formula} names no sheet`);
      if (!book.findSheet(token.reference.sheet)) throw invalidReference(formula);
    }
    return formula.slice(1);
  };

  const comment = (given: unknown): string => {
    const words = given === null || given === undefined ? '' : text(given);
    if (words.length > LONGEST_COMMENT) throw invalidArgument('the comment is too long');
    return words;
  };

  const add = (scope: SheetRecord | null, [name, reference, words]: readonly unknown[]): Node => {
    if (!scope && twin(text(name))) throw itemAlreadyExists(`name ${text(name)} on the sheet in front`);
    return node(scope, book.addName(scope, text(name), formulaOf(reference), comment(words)));
  };

  const broken = (formula: string): boolean => tokens(formula).some((token) => token.kind === 'error');

  const constant = (formula: string): string | number | boolean | null => {
    const only = tokens(formula);
    const [first] = only;
    if (only.length !== 1 || !first) return null;
    if (first.kind === 'number') return Number(first.text);
    if (first.kind === 'string') return first.text.slice(1, -1).replaceAll('""', '"');
    return /^(?:TRUE|FALSE)$/i.test(first.text) ? first.text.toUpperCase() === 'TRUE' : null;
  };

  const typeOf = ({ formula }: NameRecord): string => {
    if (book.rangeOf(formula)) return 'Range';
    if (broken(formula)) return 'Error';
    const value = constant(formula);
    if (value === null) throw notImplemented(`NamedItem.Type of =${formula}`);
    return typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean';
  };

  const valueOf = ({ formula }: NameRecord): unknown => {
    const range = book.rangeOf(formula);
    if (range) return written(`${quoteSheet(range.sheet.name)}!${absoluteAddress(range.area)}`);
    if (broken(formula)) return '#REF!';
    const value = constant(formula);
    if (value === null) throw notImplemented(`NamedItem.Value of =${formula}`);
    return value;
  };

  const range = ({ record }: NameTarget): Node | null => {
    const found = book.rangeOf(record.formula);
    return found && rangeNode(found.sheet, found.area);
  };

  return {
    NamedItemCollection: kind<SheetRecord | null>({
      items: (scope) => list(scope).map((record) => node(scope, record)),
      item: must,
      open: {
        GetItem: (scope, [key]) => must(scope, key),
        GetItemOrNullObject: (scope, [key]) => find(scope, key),
      },
      make: { Add: add, AddFormulaLocal: add },
      ask: { GetCount: (scope) => list(scope).length },
    }),
    NamedItem: kind<NameTarget>({
      identity: ({ record }) => ({ _Id: record.name }),
      get: {
        Name: ({ record }) => record.name,
        _Id: ({ record }) => record.name,
        Type: ({ record }) => typeOf(record),
        Value: ({ record }) => valueOf(record),
        Formula: ({ record }) => `=${written(record.formula)}`,
        Visible: ({ record }) => record.visible,
        Comment: ({ record }) => record.comment,
        Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
      },
      set: {
        Formula: ({ record }, value) => {
          record.formula = formulaOf(value);
          book.engine.rebuild();
        },
        Visible: ({ record }, value) => {
          record.visible = flag(value);
        },
        Comment: ({ record }, value) => {
          record.comment = comment(value);
        },
      },
      nav: {
        Worksheet: ({ scope }) => {
          if (!scope) throw itemNotFound('the name belongs to the workbook');
          return { cls: 'Worksheet', target: scope };
        },
        WorksheetOrNullObject: ({ scope }) => scope && { cls: 'Worksheet', target: scope },
        ArrayValues: (target) => ({ cls: 'NamedItemArrayValues', target }),
      },
      open: {
        GetRange: (target) => {
          const found = range(target);
          if (!found) throw invalidReference(`${target.record.name} is no range`);
          return found;
        },
        GetRangeOrNullObject: range,
      },
      act: {
        Delete: ({ scope, record }) => {
          book.deleteName(scope, record);
        },
      },
    }),
    NamedItemArrayValues: kind<NameTarget>({
      get: {
        Values: ({ record }) => {
          const found = book.rangeOf(record.formula);
          if (!found) return [[valueOf(record)]];
          const rows: unknown[][] = [];
          for (const [row, column] of eachCell(found.area))
            (rows[row - found.area.top] ??= []).push(onWire(book.shown(found.sheet, row, column)));
          return rows;
        },
      },
    }),
  };
}
