import { fc } from '../../machine/random';
import isomm from '../../../catalog/isomm-2.1/model.json';
import { catalogue } from '../../../src/catalog';
import { modelData, modelFile, modelReader } from '../../../src/model/own/modelData';
import { ModelFault } from '../../../src/model/own/modelFault';
import { MODEL_LIMITS } from '../../../src/model/own/modelLimits';
import { readModel } from '../../../src/model/own/readModel';
import { madeFile } from './madeModel';
import { plainWords } from '../plainWords';

const read = (value: unknown) => readModel(value, catalogue.models, plainWords);
const again = modelReader(catalogue.models);

/** Where a value is refused, and why; `null` where it is not. Anything but a fault is a mistake of ours. */
function fault(value: unknown): string | null {
  try {
    read(value);
    return null;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return [error.entry, error.field, error.expected].join(' | ');
  }
}

type Entries = Record<string, unknown>;
const file = () => madeFile(3, 12) as Entries & { functions: Entries[]; items: Entries[] };
const withItem = (change: Entries) => {
  const { items, ...rest } = file();
  return { ...rest, items: items.map((each, index) => (index === 1 ? { ...each, ...change } : each)) };
};
const withFunction = (change: Entries) => {
  const { functions, ...rest } = file();
  return {
    ...rest,
    functions: functions.map((each, index) => (index === 1 ? { ...each, ...change } : each)),
  };
};

test('the schema is the catalogue’s own: its models, under another id and without a successor, are models', () => {
  const { items, ...rest } = isomm as unknown as { items: Entries[] } & Entries;
  const bare = {
    ...rest,
    id: 'ours',
    successor: null,
    items: items.map((each) => ({ ...each, successors: [] })),
  };
  const { $schema, ...same } = bare as Entries;
  void $schema;
  const model = read(bare);
  expect(model).toEqual({ ...same, id: `own:ours@${same.revision ?? ''}` });
  expect(again(modelData(model))).toEqual(model);
});

test('what was read is written and read the same, whatever was left out, and what answers print is read as well', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}=<"'+@][\p{L}\p{N} =<>&"'_]{0,18}[\p{L}\p{N}]$/u);
  const text = fc.oneof(word, fc.record({ ja: word, en: word }), fc.record({ en: word }));
  const some = fc.record(
    {
      short: text,
      purpose: text,
      strength: text,
      weakness: text,
      aliases: fc.record({ ja: fc.array(word, { maxLength: 3 }) }),
    },
    { requiredKeys: [] },
  );
  const made = fc.record({
    size: fc.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 25, max: 60 })),
    group: some,
    item: fc.record({ name: text, description: text }, { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(made, ({ size, group, item }) => {
      const { functions, items, ...rest } = madeFile(...size) as ReturnType<typeof file>;
      const given = {
        ...rest,
        functions: functions.filter(({ id }) => id !== 'U').map((each) => ({ ...each, ...group })),
        items: items.filter(({ id }) => !String(id).startsWith('U')).map((each) => ({ ...each, ...item })),
      };
      const model = read(given);
      expect(again(modelData(model))).toEqual(model);
      expect(again(JSON.stringify(model))).toEqual(model);
      expect(read(modelFile(model))).toEqual(model);
      // Read once however often it is met.
      expect(again(modelData(model))).toBe(again(modelData(model)));
    }),
    { numRuns: 30 },
  );
});

const LONG = 'x'.repeat(500);

test.each<[string, unknown, string]>([
  ['no object', [], ' |  | object'],
  ['an id with capitals', { ...file(), id: 'Mine' }, ' | id | id'],
  ['__proto__ as its id', { ...file(), id: '__proto__' }, ' | id | id'],
  ['a full-width id', { ...file(), id: 'ｍｙ' }, ' | id | id'],
  ['500 characters of id', { ...file(), id: LONG }, ' | id | short-text'],
  ['the id of a model of the catalogue', { ...file(), id: 'isomm-2.1' }, ' | id | not-built-in'],
  ['a revision with a space', { ...file(), revision: '1 2' }, ' | revision | revision'],
  ['a successor', { ...file(), successor: 'x1060-3.2.1' }, ' | successor | no-successor'],
  ['a key nobody knows', { ...file(), colour: 'red' }, ' | colour | known-key'],
  ['functions that are no list', { ...file(), functions: {} }, ' | functions | list'],
  ['no functions', { ...file(), functions: [], items: [] }, ' | functions | has-items'],
  ['no items', { ...file(), items: [] }, 'functions, Z | id | has-items'],
  ['an item that is none', { ...file(), items: [null] }, 'items, #1 |  | object'],
  ['__proto__ as an item’s id', withItem({ id: '__proto__' }), 'items, __proto__ | id | item-id'],
  ['a full-width id of an item', withItem({ id: 'Ｚ-2' }), 'items, Ｚ-2 | id | item-id'],
  [
    '500 characters of an item’s id',
    withItem({ id: `Z-${LONG}` }),
    `items, Z-${LONG.slice(0, 198)}… | id | item-id`,
  ],
  ['an id twice', withItem({ id: 'Z-1' }), 'items, Z-1 | id | once'],
  ['an item of another function', withItem({ function: 'Y' }), 'items, Z-2 | function | own-function'],
  ['an item of no function', withItem({ id: 'A-1' }), 'items, A-1 | id | known-function'],
  ['items out of order', withItem({ id: 'X-9' }), 'items, Z-3 | id | in-order'],
  ['no quadrant', withItem({ quadrant: undefined }), 'items, Z-2 | quadrant | quadrant'],
  ['a name of two lines', withItem({ name: 'a\nb' }), 'items, Z-2 | name | plain-text'],
  ['half a character', withItem({ name: 'a\ud800b' }), 'items, Z-2 | name | plain-text'],
  ['a name with space around it', withItem({ name: ' a' }), 'items, Z-2 | name | text'],
  ['a name in a language nobody speaks', withItem({ name: { tlh: 'a' } }), 'items, Z-2 | name | text'],
  ['a long name', withItem({ name: LONG }), 'items, Z-2 | name | short-text'],
  [
    'successors',
    withItem({ successors: [{ id: 'A-1', kind: 'same' }] }),
    'items, Z-2 | successors | few-enough',
  ],
  ['the letter of own items', withFunction({ id: 'U' }), 'functions, U | id | not-reserved'],
  ['a letter in lower case', withFunction({ id: 'y' }), 'functions, y | id | function-id'],
  ['a function twice', withFunction({ id: 'Z' }), 'functions, Z | id | once'],
  [
    '11 other names',
    withFunction({ aliases: { en: Array(11).fill('a') } }),
    'functions, Y | aliases | few-enough',
  ],
  ['one noun for both', { ...file(), itemNoun: 'Thing', functionNoun: 'thing' }, ' | itemNoun | other-noun'],
  ['a noun that no sheet can be called after', { ...file(), itemNoun: 'a/b' }, ' | itemNoun | noun'],
  ['too many items', madeFile(9, MODEL_LIMITS.items + 1), ' | items | few-enough'],
])('%s is refused with entry and field', (_, value, expected) => {
  expect(fault(value)).toBe(expected);
});

test('whatever JSON there is, it is a model or a fault; nothing of it reaches a prototype', () => {
  const { functions, items } = file();
  const parts = [
    functions,
    items,
    functions[0],
    items[0],
    'Z',
    'Z-1',
    'I',
    '__proto__',
    'constructor',
    9,
    null,
    [],
  ];
  const value = fc.oneof(fc.constantFrom<unknown>(...parts), fc.jsonValue());
  const keys = ['id', 'title', 'functions', 'items', 'revision', '__proto__', 'constructor', 'itemNoun'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (some) => {
      fault(some);
      fault({ ...file(), ...some });
      fault(withItem(some));
      fault(withFunction(some));
      fault(JSON.parse(`{"__proto__":${JSON.stringify(file())}}`));
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(() => again('['.repeat(1_000_000))).toThrow(ModelFault);
  expect(() => again('x'.repeat(MODEL_LIMITS.data + 1))).toThrow(ModelFault);
});
