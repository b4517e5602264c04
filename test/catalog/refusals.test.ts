import { background } from '../../src/background';
import { bands } from '../../src/bands';
import { catalogue, modelById } from '../../src/catalog';
import { first } from '../../src/first';
import { survey } from '../../src/survey';
import { loadCatalogue } from '../../src/model/loadCatalogue';
import { WIDE } from '../machine/wide';
import { freshFiles } from './files';

/* eslint-disable @typescript-eslint/no-explicit-any -- the tests put anything anywhere, as a slip in a file would */

const ISOMM = 'isomm-2.1/model.json';
const X1060 = 'x1060-3.2.1/model.json';

/** The message `loadCatalogue` throws after a change to the real files. */
function refusal(change: (files: any) => void): string {
  const files = freshFiles();
  change(files);
  try {
    loadCatalogue(files);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const item = (files: any, id: string, model = ISOMM) =>
  files[model].items.find((each: any) => each.id === id);

test('the files as they are load, to what the product uses', () => {
  const { models, ...rest } = loadCatalogue(freshFiles());
  expect({ ...catalogue, ...background, bands, first, survey }).toMatchObject(rest);
  // A file names its schema; nothing else is in it that the types do not know.
  expect(catalogue.models).toEqual(models.map((model) => ({ ...model, $schema: expect.any(String) })));
});

describe('every value of every file', () => {
  const files: any = freshFiles();
  interface Leaf {
    readonly holder: any;
    readonly key: string;
    readonly names: readonly string[];
  }
  const leaves: Leaf[] = [];
  const walk = (holder: any, names: readonly string[]) => {
    for (const [key, value] of Object.entries<any>(holder)) {
      if (key === '$schema') continue;
      const isEntry = Array.isArray(holder);
      const named =
        isEntry && typeof value === 'object' ? (value.id ?? value.score ?? value.from) : undefined;
      const own = [...names, ...(isEntry ? (named === undefined ? [] : [String(named)]) : [key])];
      if (typeof value === 'object' && value !== null) walk(value, own);
      else leaves.push({ holder, key, names: own });
    }
  };
  walk(files, []);

  /** Each leaf is given two of these in turn, all of them in a wide run. */
  const WRONG: readonly [string, unknown][] = [
    ['an object', {}],
    ['true', true],
    ['an empty text', ''],
    ['a space', ' '],
    ['-1', -1],
    ['missing', undefined],
  ];

  /** Leaves replaced by something they cannot be; those accepted, or refused without being named. */
  const unnamed = (wrong: unknown, at: number) =>
    leaves.flatMap((leaf, place) => {
      if (!WIDE && (place + at) % 3 > 0) return [];
      const before = leaf.holder[leaf.key];
      leaf.holder[leaf.key] = wrong;
      let message = 'accepted';
      try {
        loadCatalogue(files);
      } catch (error) {
        message = (error as Error).message;
      }
      leaf.holder[leaf.key] = before;
      // The identifying field of an entry is what a message names it by, so a broken one is named otherwise.
      const names =
        leaf.key === 'id' || leaf.key === 'score' || leaf.key === 'from'
          ? [leaf.names[0]!, leaf.key]
          : leaf.names;
      return names.every((name) => message.includes(name)) ? [] : [`${leaf.names.join('/')}: ${message}`];
    });

  test('there are many', () => {
    expect(leaves.length).toBeGreaterThan(1500);
  });

  test.each(WRONG.map(([name, wrong], at) => ({ name, wrong, at })))(
    'is refused by name when it is $name',
    ({ wrong, at }) => {
      expect(unnamed(wrong, at)).toEqual([]);
    },
  );
});

const SLIPS: readonly [string, (files: any) => void, RegExp][] = [
  [
    'a file that is missing',
    (files) => delete files['rules.json'],
    /^catalog\/rules\.json: .*found nothing$/,
  ],
  ['a file that is a list', (files) => (files['faq.json'] = []), /^catalog\/faq\.json: expected an object/],
  [
    'a list that is an object',
    (files) => (files['bands.json'].bands = {}),
    /^catalog\/bands\.json: expected a list/,
  ],
  [
    'a model in the wrong folder',
    (files) => (files[ISOMM].id = 'isomm-9'),
    /isomm-2\.1\/model\.json, id: .*name of its folder/,
  ],
  ['an item of an unknown function', (files) => (item(files, 'I-6').function = 'Z'), /items, I-6, function/],
  ['an item of another function', (files) => (item(files, 'A-2').function = 'B'), /items, A-2, function/],
  [
    'an item twice',
    (files) => files[ISOMM].items.push(item(files, 'C-3')),
    /items, C-3: expected an id that is used once/,
  ],
  [
    'an item that is gone from the middle',
    (files) => files[ISOMM].items.splice(20, 1),
    /model\.json, items: expected exactly/,
  ],
  [
    'items out of order',
    (files) => files[X1060].items.reverse(),
    /x1060-3\.2\.1\/model\.json, items: expected exactly/,
  ],
  [
    'a function twice',
    (files) => files[X1060].functions.push(files[X1060].functions[0]),
    /functions, A: expected an id that is used once/,
  ],
  [
    'a function without items',
    (files) => (files[ISOMM].items = files[ISOMM].items.filter((each: any) => each.function !== 'H')),
    /functions, H: expected at least one item/,
  ],
  [
    'an id with a leading zero',
    (files) => (item(files, 'A-1').id = 'A-01'),
    /items, A-01, id: expected an id such as A-1/,
  ],
  ['a full-width id', (files) => (item(files, 'A-1').id = 'Ａ-1'), /items, Ａ-1, id/],
  [
    'an unknown quadrant',
    (files) => (item(files, 'D-4').quadrant = 'V'),
    /items, D-4, quadrant: expected one of I, II, III, IV/,
  ],
  [
    'a successor that does not exist',
    (files) => (item(files, 'A-1').successors = [{ id: 'Z-1', kind: 'same' }]),
    /items, A-1, successors: .*"Z-1"/,
  ],
  [
    'a successor twice',
    (files) =>
      (item(files, 'A-1').successors = [
        { id: 'A-1', kind: 'same' },
        { id: 'A-1', kind: 'near' },
      ]),
    /items, A-1, successors, A-1/,
  ],
  [
    'a kind of successor that does not exist',
    (files) => (item(files, 'A-1').successors = [{ id: 'A-1', kind: 'none' }]),
    /items, A-1, successors, A-1, kind: expected one of same, near, name, nearest/,
  ],
  [
    'a successor in the last model',
    (files) => (item(files, 'A-1', X1060).successors = [{ id: 'A-2', kind: 'same' }]),
    /items, A-1, successors/,
  ],
  [
    'a succeeding model that does not exist',
    (files) => (files[ISOMM].successor = 'x1060-9'),
    /model\.json, successor: .*"x1060-9"/,
  ],
  [
    'an alias that is empty',
    (files) => (item(files, 'A-4', X1060).aliases.ja = ['']),
    /items, A-4, aliases, ja, entry 1/,
  ],
  [
    'aliases that are a text',
    (files) => (item(files, 'A-4', X1060).aliases.ja = 'x'),
    /items, A-4, aliases, ja: expected a list/,
  ],
  [
    'a name with a space behind it',
    (files) => (item(files, 'B-2').name.en += ' '),
    /items, B-2, name, en: expected text without space/,
  ],
  [
    'a pattern that is gone',
    (files) => files['patterns.json'].patterns.pop(),
    /^catalog\/patterns\.json: expected exactly/,
  ],
  [
    'a pattern twice',
    (files) => files['patterns.json'].patterns.push(files['patterns.json'].patterns[0]),
    /^catalog\/patterns\.json/,
  ],
  [
    'an unknown side',
    (files) => (files['patterns.json'].patterns[1].sides.III = 'both'),
    /hybrid, sides, III: expected one of in, out/,
  ],
  [
    'quadrants out of order',
    (files) => files['quadrants.json'].quadrants.reverse(),
    /^catalog\/quadrants\.json: expected exactly/,
  ],
  [
    'a score without criterion',
    (files) => files['criteria.json'].criteria.shift(),
    /^catalog\/criteria\.json: expected exactly/,
  ],
  [
    'a criterion for 6',
    (files) => (files['criteria.json'].criteria[5].score = 6),
    /criteria\.json, 6, score/,
  ],
  ['bands out of order', (files) => files['bands.json'].bands.reverse(), /^catalog\/bands\.json/],
  ['a band twice', (files) => (files['bands.json'].bands[1].from = 1), /^catalog\/bands\.json/],
  [
    'no band for low means',
    (files) => files['bands.json'].bands.shift(),
    /bands\.json: expected a first band from 1/,
  ],
  [
    'a rule twice',
    (files) => (files['rules.json'].rules[1].id = 'criteria'),
    /rules\.json, criteria: .*used once/,
  ],
  [
    'a rule of unknown origin',
    (files) => (files['rules.json'].rules[0].origin = 'itu'),
    /rules\.json, criteria, origin/,
  ],
  [
    'a source without https',
    (files) => (files['sources.json'].sources[0].url = 'http://x.example'),
    /sources\.json, deck-handbook, url/,
  ],
];

test.each(SLIPS)('refuses %s', (_, change, message) => {
  expect(refusal(change)).toMatch(message);
});

test('a model is found by its id, and an unknown one is null', () => {
  expect(modelById('x1060-3.2.1')?.items.length).toBe(64);
  expect(modelById('isomm-9')).toBeNull();
  expect(modelById('isomm-2.1', { ...catalogue, models: [] })).toBeNull();
});

test('what the product uses cannot be changed by accident', () => {
  const first = catalogue.models[0]!.items[0] as { quadrant: string };
  expect(() => {
    first.quadrant = 'IV';
  }).toThrow(TypeError);
});
