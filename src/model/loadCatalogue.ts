import {
  PATTERN_IDS,
  QUADRANTS,
  type Background,
  type Band,
  type Catalogue,
  type Criterion,
  type Evidence,
  type FunctionGroup,
  type Item,
  type Language,
  type Model,
  type Pattern,
  type QuadrantEntry,
  type RuleOrigin,
  type Side,
  type Successor,
  type Text,
} from './catalogue';
import { languages } from '../text/languages';

/** The parsed files of catalog/, by their path in it; every path that ends in "/model.json" is a model. */
export type CatalogueFiles = Readonly<Record<string, unknown>>;

/** Copies a value, frozen, or throws an error that says where (`at`) it is not what it should be. */
type Read<T> = (value: unknown, at: string) => T;

function refuse(at: string, expected: string, found: unknown): never {
  const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? String(found));
  throw new Error(`catalog/${at}: expected ${expected}, found ${shown.slice(0, 80)}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words: Read<string> = (value, at) =>
  typeof value === 'string' && value !== '' && value.trim() === value
    ? value
    : refuse(at, 'text without space around it', value);

const matching =
  (pattern: RegExp, expected: string): Read<string> =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(at, expected, value);

const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Read<T> =>
  (value, at) =>
    allowed.find((each) => each === value) ?? refuse(at, `one of ${allowed.join(', ')}`, value);

const mean: Read<number> = (value, at) =>
  typeof value === 'number' && value >= 1 && value <= 5 ? value : refuse(at, 'a mean from 1 to 5', value);

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);

/** A field that a file may leave out. */
const orAbsent =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);

const shape =
  <T>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> =>
  (value, at) => {
    if (!isObject(value)) return refuse(at, 'an object', value);
    const read: Partial<T> = {};
    for (const key in fields) {
      const found = fields[key](value[key], `${at}, ${key}`);
      if (found !== undefined) read[key] = found;
    }
    return Object.freeze(read) as T;
  };

/** Entries are named by the field that identifies them, so that an error can be found in the file. */
const listOf =
  <T>(read: Read<T>, key?: keyof T & string): Read<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list', value);
    const entries = value.map((entry: unknown, index) => {
      const name = key !== undefined && isObject(entry) ? entry[key] : undefined;
      const label = typeof name === 'string' || typeof name === 'number' ? name : `entry ${index + 1}`;
      return read(entry, `${at}, ${label}`);
    });
    return Object.freeze(entries);
  };

/** Something in every language we speak. */
const inLanguages = <T>(read: Read<T>): Read<Readonly<Record<Language, T>>> =>
  shape(Object.fromEntries(languages().map((language) => [language, read])) as Record<Language, Read<T>>);

const text: Read<Text> = inLanguages(words);
const side = oneOf<Side>('in', 'out');
const origin = oneOf<RuleOrigin>('isog-j', 'inferred', 'ours');
const functionId = matching(/^[A-Z]$/, 'a letter from A to Z');
const itemId = matching(/^[A-Z]-[1-9][0-9]*$/, 'an id such as A-1');
const aName = matching(/^[a-z0-9][a-z0-9.-]*$/, 'a short name of a-z, 0-9, "." and "-"');

const evidence = shape<Evidence>({
  source: aName,
  confidence: oneOf('high', 'medium', 'low'),
  doubt: orAbsent(text),
});

const successor = shape<Successor>({ id: itemId, kind: oneOf('same', 'near', 'name', 'nearest') });

const item = shape<Item>({
  id: itemId,
  function: functionId,
  name: text,
  aliases: inLanguages(listOf(words)),
  description: text,
  quadrant: oneOf(...QUADRANTS),
  quadrantEvidence: evidence,
  nameEnEvidence: oneOf('printed', 'ours', 'from-memory'),
  successors: listOf(successor, 'id'),
});

const functionGroup = shape<FunctionGroup>({
  id: functionId,
  name: text,
  short: text,
  aliases: inLanguages(listOf(words)),
  purpose: text,
  strength: text,
  weakness: text,
});

const model = shape<Model>({
  id: aName,
  revision: orAbsent(words),
  title: text,
  description: text,
  itemNoun: text,
  functionNoun: text,
  successor: orNull(aName),
  functions: listOf(functionGroup, 'id'),
  items: listOf(item, 'id'),
});

const pattern = shape<Pattern>({
  id: oneOf(...PATTERN_IDS),
  name: text,
  description: text,
  sides: shape<Pattern['sides']>({ I: side, II: side, III: side, IV: side }),
});

const quadrant = shape<QuadrantEntry>({
  id: oneOf(...QUADRANTS),
  name: text,
  information: oneOf('inside', 'outside'),
  skill: oneOf('low', 'high'),
  description: text,
});

const criterion = shape<Criterion>({ score: oneOf(0, 1, 2, 3, 4, 5), in: text, out: text });
const band = shape<Band>({ from: mean, sentence: text, strength: orNull(text), weakness: orNull(text) });
const answered = shape<Background['faq'][number]>({ question: text, answer: text, origin });
const rule = shape<Background['rules'][number]>({ id: aName, text, origin });
const source = shape<Background['sources'][number]>({
  id: aName,
  title: text,
  url: matching(/^https:\/\/\S+$/, 'an https address'),
  licence: words,
  licenceUrl: orNull(matching(/^https:\/\/\S+$/, 'an https address')),
  used: text,
});

/** Refuses a list whose keys are not exactly these, in this order. */
function expectKeys(at: string, found: readonly (string | number)[], expected: readonly (string | number)[]) {
  if (found.join() !== expected.join()) refuse(at, `exactly ${expected.join(', ')}`, found);
}

function expectUnique(at: string, found: readonly string[]) {
  const twice = found.find((id, index) => found.indexOf(id) !== index);
  if (twice !== undefined) refuse(`${at}, ${twice}`, 'an id that is used once', twice);
}

/** What one model promises beyond its shape: ids that fit their function, in reading order, none twice. */
function checkModel(file: string, { functions, items, successor }: Model) {
  expectUnique(`${file}, functions`, ids(functions));
  expectUnique(`${file}, items`, ids(items));
  for (const { id, function: of, successors } of items) {
    const at = `${file}, items, ${id}`;
    if (!id.startsWith(`${of}-`)) refuse(`${at}, function`, `the function "${id[0] ?? ''}" of its id`, of);
    if (!functions.some((each) => each.id === of)) refuse(`${at}, function`, 'a function of the model', of);
    if (successor === null && successors.length > 0)
      refuse(`${at}, successors`, 'none where the model has no successor', successors);
  }
  for (const { id } of functions) {
    const own = items.filter((each) => each.function === id);
    if (own.length === 0) refuse(`${file}, functions, ${id}`, 'at least one item', undefined);
  }
  const ordered = functions.flatMap(({ id }) =>
    items.filter((each) => each.function === id).map((_, index) => `${id}-${index + 1}`),
  );
  expectKeys(`${file}, items`, ids(items), ordered);
}

function checkSuccessors(file: string, { successor, items }: Model, models: readonly Model[]) {
  if (successor === null) return;
  const next = models.find(({ id }) => id === successor);
  if (next === undefined) return refuse(`${file}, successor`, 'the id of another model', successor);
  for (const { id, successors } of items) {
    for (const each of successors) {
      if (!next.items.some((other) => other.id === each.id))
        refuse(`${file}, items, ${id}, successors`, `items of ${successor}`, each.id);
    }
    expectUnique(`${file}, items, ${id}, successors`, ids(successors));
  }
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** Checks the files of the catalogue and joins them; an error names the file, the entry and the field. */
export function loadCatalogue(files: CatalogueFiles): Catalogue & Background {
  const inFile = <T>(file: string, key: string, read: Read<T>): T => {
    const content = files[file];
    return isObject(content) ? read(content[key], file) : refuse(file, 'an object', content);
  };

  const modelFiles = Object.keys(files).filter((file) => file.endsWith('/model.json'));
  const models = modelFiles.map((file) => model(files[file], file));
  models.forEach((each, index) => {
    const file = modelFiles[index] ?? '';
    if (file !== `${each.id}/model.json`) refuse(`${file}, id`, 'the name of its folder', each.id);
    checkModel(file, each);
    checkSuccessors(file, each, models);
  });

  const catalogue: Catalogue & Background = {
    models,
    patterns: inFile('patterns.json', 'patterns', listOf(pattern, 'id')),
    quadrants: inFile('quadrants.json', 'quadrants', listOf(quadrant, 'id')),
    criteria: inFile('criteria.json', 'criteria', listOf(criterion, 'score')),
    bands: inFile('bands.json', 'bands', listOf(band, 'from')),
    faq: inFile('faq.json', 'faq', listOf(answered)),
    rules: inFile('rules.json', 'rules', listOf(rule, 'id')),
    sources: inFile('sources.json', 'sources', listOf(source, 'id')),
  };
  expectKeys('patterns.json', ids(catalogue.patterns), PATTERN_IDS);
  expectKeys('quadrants.json', ids(catalogue.quadrants), QUADRANTS);
  const scores = catalogue.criteria.map(({ score }) => score);
  expectKeys('criteria.json', scores, [0, 1, 2, 3, 4, 5]);
  const starts = catalogue.bands.map(({ from }) => from);
  expectKeys(
    'bands.json',
    starts,
    [...new Set(starts)].sort((a, b) => a - b),
  );
  if (starts[0] !== 1) refuse('bands.json', 'a first band from 1', starts[0]);
  expectUnique('rules.json', ids(catalogue.rules));
  expectUnique('sources.json', ids(catalogue.sources));
  return catalogue;
}
