import { isJsonObject } from './cells/jsonObject';
import { RECOMMENDATIONS } from './answers';
import {
  PATTERN_IDS,
  QUADRANTS,
  type Background,
  type Band,
  type Catalogue,
  type Criterion,
  type QuadrantEvidence,
  type FunctionGroup,
  type Item,
  type Model,
  type ModelCard,
  type Pattern,
  type QuadrantEntry,
  type RuleOrigin,
  type Side,
  type Successor,
} from './catalogue';
import type { First } from './beside/first';
import { loadFirst } from './beside/loadFirst';
import { loadSurvey } from './beside/loadSurvey';
import type { Survey } from './beside/survey';
import {
  aName,
  expectUnique,
  ids,
  inLanguages,
  itemId,
  listOf,
  matching,
  oneOf,
  orAbsent,
  orNull,
  refuse,
  shape,
  text,
  words,
  type ReadValue,
} from './cells/readers';

/** The parsed files of catalog/, by their path in it; every path that ends in "/model.json" is a model. */
export type CatalogueFiles = Readonly<Record<string, unknown>>;

const mean: ReadValue<number> = (value, at) =>
  typeof value === 'number' && value >= 1 && value <= 5 ? value : refuse(at, 'a mean from 1 to 5', value);

const side = oneOf<Side>('in', 'out');
const origin = oneOf<RuleOrigin>('isog-j', 'inferred', 'ours');
const functionId = matching(/^[A-Z]$/, 'a letter from A to Z');

const evidence = shape<QuadrantEvidence>({
  source: aName,
  confidence: oneOf('high', 'medium', 'low'),
  doubt: orAbsent(text),
});

const successor = shape<Successor>({ id: itemId, kind: oneOf('same', 'near', 'name', 'nearest') });

const item = shape<Omit<Item, 'own'>>({
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

const model = shape<Omit<Model, 'official' | 'ownItems'>>({
  id: aName,
  revision: words,
  title: text,
  description: text,
  itemNoun: text,
  functionNoun: text,
  successor: orNull(aName),
  functions: listOf(functionGroup, 'id'),
  items: listOf(item, 'id'),
});

const card = shape<ModelCard>({ id: aName, title: text, description: text, functionNoun: text });

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
const recommendation = shape<Background['recommendations'][number]>({
  id: oneOf(...RECOMMENDATIONS),
  name: text,
  meaning: text,
  evidence: oneOf('printed', 'from-memory', 'ours'),
});
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

/** What the pane says of the models before it loads one is what they say themselves. */
function checkCards(file: string, cards: readonly ModelCard[], models: readonly Model[]) {
  expectKeys(file, ids(cards), ids(models));
  cards.forEach((each, index) => {
    for (const field of ['title', 'description', 'functionNoun'] as const) {
      const expected = JSON.stringify(models[index]?.[field]);
      if (JSON.stringify(each[field]) !== expected)
        refuse(
          `${file}, ${each.id}, ${field}, ${Object.keys(each[field]).join(', ')}`,
          expected,
          each[field],
        );
    }
  });
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

/** All there is in the catalogue. */
export type WholeCatalogue = Catalogue &
  Background & { readonly bands: readonly Band[]; readonly first: First; readonly survey: Survey };

/** Checks the files of the catalogue and joins them; an error names the file, the entry and the field. */
export function loadCatalogue(files: CatalogueFiles): WholeCatalogue {
  const inFile = <T>(file: string, key: string, read: ReadValue<T>): T => {
    const content = files[file];
    return isJsonObject(content) ? read(content[key], file) : refuse(file, 'an object', content);
  };

  const modelFiles = Object.keys(files).filter((file) => file.endsWith('/model.json'));
  const models = modelFiles.map((file) => model(files[file], file));
  models.forEach((each, index) => {
    const file = modelFiles[index] ?? '';
    if (file !== `${each.id}/model.json`) refuse(`${file}, id`, 'the name of its folder', each.id);
    checkModel(file, each);
    checkSuccessors(file, each, models);
  });

  checkCards('models.json', inFile('models.json', 'models', listOf(card, 'id')), models);

  const catalogue: WholeCatalogue = {
    models,
    patterns: inFile('patterns.json', 'patterns', listOf(pattern, 'id')),
    quadrants: inFile('quadrants.json', 'quadrants', listOf(quadrant, 'id')),
    criteria: inFile('criteria.json', 'criteria', listOf(criterion, 'score')),
    bands: inFile('bands.json', 'bands', listOf(band, 'from')),
    faq: inFile('faq.json', 'faq', listOf(answered)),
    recommendations: inFile('recommendations.json', 'recommendations', listOf(recommendation, 'id')),
    rules: inFile('rules.json', 'rules', listOf(rule, 'id')),
    sources: inFile('sources.json', 'sources', listOf(source, 'id')),
    first: loadFirst(files['first-2.1.0.json'], models),
    survey: loadSurvey(files['survey-2017.json'], models),
  };
  expectKeys('patterns.json', ids(catalogue.patterns), PATTERN_IDS);
  expectKeys('quadrants.json', ids(catalogue.quadrants), QUADRANTS);
  expectKeys('recommendations.json', ids(catalogue.recommendations), RECOMMENDATIONS);
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
