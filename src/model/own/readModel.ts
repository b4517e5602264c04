import { isJsonObject } from '../cells/jsonObject';
import { inAll, languages } from '../../text/languages';
import {
  QUADRANTS,
  type QuadrantEvidence,
  type FunctionGroup,
  type Item,
  type Language,
  type Model,
  type Text,
} from '../catalogue';
import { frozen } from '../frozen';
import { beginning } from '../cells/textLimits';
import { ModelEntry, entryIn, shown } from './modelEntry';
import { ModelFault } from './modelFault';
import { MODEL_LIMITS } from './modelLimits';
import { ownId, ownName } from './ownId';

/** The letter of items that somebody adds to a model. */
export const RESERVED = 'U';

/** What a file may leave out is said so. */
export interface Plain {
  readonly itemNoun: string;
  readonly functionNoun: string;
  readonly strength: (name: string) => string;
  readonly weakness: (name: string) => string;
}
export type PlainWords = Readonly<Record<Language, Plain>>;

/** What no title of a sheet may hold. */
const NO_TITLE = /[[\]:*?/\\']/;
const NAME = /^[a-z0-9][a-z0-9.-]*$/;
const REVISION = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/;
const ITEM = /^[A-Z]-[1-9][0-9]{0,3}$/;

const EVIDENCE: QuadrantEvidence = { source: 'own', confidence: 'high' };
const NAME_EVIDENCE = ['ours', 'printed', 'from-memory'] as const;
const FIRST_REVISION = '1';
/** As much of a name as a chart has room for beside its letter. */
const SHORT = 20;

function evidence(entry: ModelEntry): QuadrantEvidence {
  if (!entry.has('quadrantEvidence')) return EVIDENCE;
  const given = entry.of('quadrantEvidence');
  if (!isJsonObject(given)) return entry.refuse('quadrantEvidence', 'object');
  const read = new ModelEntry(given, 'quadrantEvidence', ['source', 'confidence', 'doubt']);
  return {
    source: read.string('source', given['source'], MODEL_LIMITS.id),
    confidence: read.oneOf('confidence', ['high', 'medium', 'low'], 'value'),
    ...(read.has('doubt') && { doubt: read.text('doubt', MODEL_LIMITS.description) }),
  };
}

const FUNCTION_KEYS = ['id', 'name', 'short', 'aliases', 'purpose', 'strength', 'weakness'];

function group(value: unknown, index: number, plain: PlainWords | null): FunctionGroup {
  const entry = entryIn('functions', value, index, FUNCTION_KEYS);
  const id = entry.matching('id', /^[A-Z]$/, 'function-id');
  if (id === RESERVED) entry.refuse('id', 'not-reserved');
  const name = entry.text('name', MODEL_LIMITS.name);
  const other = (field: string, most: number, instead: (name: string, words: Plain) => string): Text =>
    entry.has(field) || !plain
      ? entry.text(field, most)
      : inAll((language) => instead(name[language], plain[language]));
  const { sentence, short } = MODEL_LIMITS;
  return {
    id,
    name,
    short: other('short', short, (said) => `${id} ${beginning(said, SHORT)}`.trim()),
    aliases: entry.aliases(),
    purpose: other('purpose', sentence, (said) => said),
    strength: other('strength', sentence, (said, words) => words.strength(said)),
    weakness: other('weakness', sentence, (said, words) => words.weakness(said)),
  };
}

const ITEM_KEYS = [
  'id',
  'function',
  'name',
  'aliases',
  'description',
  'quadrant',
  'quadrantEvidence',
  'nameEnEvidence',
  'successors',
];

function item(value: unknown, index: number, functions: ReadonlySet<string>): Item {
  const entry = entryIn('items', value, index, ITEM_KEYS);
  const id = entry.matching('id', ITEM, 'item-id');
  const of = id.charAt(0);
  if (entry.has('function') && entry.of('function') !== of) entry.refuse('function', 'own-function');
  if (!functions.has(of)) entry.refuse('id', 'known-function');
  const successors = entry.has('successors') ? entry.list('successors', 0) : [];
  const name = entry.text('name', MODEL_LIMITS.name);
  return {
    id,
    function: of,
    name,
    aliases: entry.aliases(),
    description: entry.has('description') ? entry.text('description', MODEL_LIMITS.description) : name,
    quadrant: entry.oneOf('quadrant', QUADRANTS, 'quadrant'),
    quadrantEvidence: evidence(entry),
    nameEnEvidence: entry.has('nameEnEvidence')
      ? entry.oneOf('nameEnEvidence', NAME_EVIDENCE, 'value')
      : 'ours',
    successors: successors as [],
  };
}

const MODEL_KEYS = [
  '$schema',
  'id',
  'revision',
  'title',
  'description',
  'itemNoun',
  'functionNoun',
  'successor',
  'functions',
  'items',
];

function once(list: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new ModelFault(`${list}, ${id}`, 'id', 'once', id);
    seen.add(id);
  }
  return seen;
}

/**
 * A model that somebody made, in the schema of the catalogue, checked field by field like anything foreign. `known`: the
 * catalogue's own, whose ids it may not take; `plain`: what stands for fields that a file may leave out, absent where
 * nothing is. Throws a `ModelFault` that says which entry and field.
 */
export function readModel(value: unknown, known: readonly Model[], plain: PlainWords | null): Model {
  if (!isJsonObject(value)) throw new ModelFault('', '', 'object', shown(value));
  const entry = new ModelEntry(value, '', MODEL_KEYS);
  const said = ownName(entry.string('id', entry.of('id'), MODEL_LIMITS.id + 30));
  if (!NAME.test(said.name)) entry.refuse('id', 'id');
  if (said.name.length > MODEL_LIMITS.id) entry.refuse('id', 'short-text', MODEL_LIMITS.id);
  if (known.some(({ id }) => id === said.name)) entry.refuse('id', 'not-built-in');
  const revision = entry.has('revision')
    ? entry.matching('revision', REVISION, 'revision')
    : (said.revision ?? FIRST_REVISION);
  if (!REVISION.test(revision) || (said.revision ?? revision) !== revision) entry.refuse('id', 'revision');
  if (entry.has('successor')) entry.refuse('successor', 'no-successor');
  const functions = entry
    .list('functions', MODEL_LIMITS.functions)
    .map((each, index) => group(each, index, plain));
  const letters = once(
    'functions',
    functions.map(({ id }) => id),
  );
  const items = entry.list('items', MODEL_LIMITS.items).map((each, index) => item(each, index, letters));
  once(
    'items',
    items.map(({ id }) => id),
  );
  for (const { id } of functions)
    if (!items.some((each) => each.function === id))
      throw new ModelFault(`functions, ${id}`, 'id', 'has-items', id);
  if (functions.length === 0) entry.refuse('functions', 'has-items');
  const place = new Map(functions.map(({ id }, index) => [id, index]));
  items.forEach(({ id, function: of }, index) => {
    const before = items[index - 1]?.function ?? of;
    if ((place.get(of) ?? 0) < (place.get(before) ?? 0))
      throw new ModelFault(`items, ${id}`, 'id', 'in-order', id);
  });
  const noun = (field: 'itemNoun' | 'functionNoun'): Text => {
    if (!entry.has(field) && plain) return inAll((language) => plain[language][field]);
    const said = entry.text(field, MODEL_LIMITS.noun);
    return Object.values(said).some((word) => NO_TITLE.test(word)) ? entry.refuse(field, 'noun') : said;
  };
  const [itemNoun, functionNoun] = [noun('itemNoun'), noun('functionNoun')];
  // Two sheets of results are called after them.
  const alike = languages().some(
    (language) => itemNoun[language].toLowerCase() === functionNoun[language].toLowerCase(),
  );
  if (alike) entry.refuse('itemNoun', 'other-noun');
  const title = entry.text('title', MODEL_LIMITS.name);
  const model: Model = {
    id: ownId(said.name, revision),
    revision,
    title,
    description: entry.has('description') ? entry.text('description', MODEL_LIMITS.description) : title,
    itemNoun,
    functionNoun,
    successor: null,
    functions,
    items,
  };
  frozen(model);
  return model;
}
