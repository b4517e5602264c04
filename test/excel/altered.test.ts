import { open, refresh } from '../../src/actions/reading/open';
import { placeOf } from '../../src/actions/filling/places';
import { rebuild } from '../../src/actions/rebuild';
import { OTHER, scene, type Scene } from '../actions/scenes';
import { catalogue, filled } from '../actions/small';

const SHEETS = ['準備', '入力', '基準', '結果（機能別）', '結果（役割別）'];
const expected = {
  ...filled.answers,
  'B-2': { ...filled.answers['B-2'], quadrant: null },
};

/** Changes that must not matter: the same answers are read, every result is as the model has it. */
const HARMLESS: Readonly<Record<string, (made: Scene) => void>> = {
  'sheets renamed': ({ host }) => {
    SHEETS.forEach((title, index) => {
      host.user.renameSheet(title, `当社'${String(index)}（改）!`);
    });
  },
  'sheets moved': ({ host }) => {
    host.user.moveSheet('入力', 0);
    host.user.moveSheet('結果（役割別）', 1);
    host.user.moveSheet(OTHER, 0);
  },
  'sheets hidden': ({ host }) => {
    host.user.hideSheet('入力');
    host.user.hideSheet('結果（機能別）', 'VeryHidden');
  },
  'the checklist sorted': ({ host }) => {
    host.user.sort('入力!A5:AD8', '-G');
  },
  'the checklist filtered': ({ host }) => {
    host.user.filter('入力', 2, ['A-1']);
  },
  'rows and columns inserted': ({ host }) => {
    host.user.insertRows('入力', 7, 2);
    host.user.insertRows('入力', 1);
    host.user.insertColumns('入力', 'G');
    host.user.insertRows('準備', 3);
  },
  'a copy of the checklist filled differently': ({ host }) => {
    const copy = host.user.duplicateSheet('入力');
    host.user.type(`${copy}!G5`, 1);
  },
};

/** What is named of each: the slips that are there anyway, and a copy that holds other scores. */
const named = (change: string): string[] => [
  'bad-quadrant',
  ...(change.includes('copy') ? ['copied-sheet'] : []),
  'not-a-score',
];

test.each(Object.entries(HARMLESS))(
  '%s: read right, in one request once that is known',
  async (name, alter) => {
    const made = await scene(true);
    const { live, host } = made;
    await open(live, catalogue);
    alter(made);
    for (let round = 1; round <= 2; round++) {
      host.resetCounters();
      const { reading, problems } = await open(live, catalogue);
      expect(reading.answers?.answers).toEqual(expected);
      expect(problems.map(({ kind }) => kind).sort()).toEqual(named(name));
      expect(host.counters.writes).toBe(0);
    }
    expect(host.counters.syncs).toBe(1);
  },
);

test.each(Object.entries(HARMLESS))('%s: rebuilt without losing an answer', async (name, alter) => {
  const made = await scene(true);
  alter(made);
  const { done, opened } = await rebuild(made.live, catalogue, 'all');
  expect(done).toBe(true);
  expect(opened.reading.answers?.answers).toEqual(expected);
  expect(opened.problems.map(({ kind }) => kind).sort()).toEqual(named(name));
});

test('a deleted row is a named item that is missing, and comes back blank', async () => {
  const made = await scene(true);
  made.host.user.deleteRows('入力', 8);
  const { problems } = await open(made.live, catalogue);
  expect(problems.map(({ kind, id }) => `${kind} ${id ?? ''}`)).toEqual(['missing-id B-2']);
  const { opened } = await rebuild(made.live, catalogue, 'all');
  expect(opened.problems).toEqual([]);
  expect(opened.reading.answers?.answers['A-1']).toEqual(filled.answers['A-1']);
});

test.each([
  ['deleted', ({ host }: Scene) => host.user.deleteName('ISOMM_Insource')],
  [
    'pointing nowhere',
    ({ host }: Scene) => {
      host.user.deleteColumns('入力', 'G');
    },
  ],
])('a name that is %s is named, and nothing is rewritten from half of the answers', async (_, alter) => {
  const made = await scene(true);
  await open(made.live, catalogue);
  alter(made);
  const { problems } = await open(made.live, catalogue);
  expect(problems).toContainEqual({
    kind: 'missing-name',
    sheet: null,
    cell: null,
    id: null,
    found: 'ISOMM_Insource',
  });
  made.host.resetCounters();
  const { done } = await rebuild(made.live, catalogue, 'all');
  expect(done).toBe(false);
  expect(made.host.counters.writes).toBe(0);
});

test('a name that no longer spans the rows of the ids: its cells are named, in every reading, and nothing is rewritten', async () => {
  const made = await scene(true);
  await open(made.live, catalogue);
  made.host.user.deleteName('ISOMM_Insource');
  made.host.user.defineName('ISOMM_Insource', "='入力'!$G$5:$G$7");
  for (const read of [open, refresh]) {
    const { problems, reading } = await read(made.live, catalogue);
    expect(problems.map(({ kind, cell }) => `${kind} ${cell ?? ''}`)).toEqual(
      expect.arrayContaining(['shifted G5', 'shifted G6', 'shifted G7', 'shifted G8']),
    );
    expect(problems.filter(({ kind }) => kind === 'formula-replaced')).toEqual([]);
    expect(reading.answers?.answers['A-1']?.insource).toBeNull();
  }
  made.host.resetCounters();
  expect((await rebuild(made.live, catalogue, 'all')).done).toBe(false);
  expect(made.host.counters.writes).toBe(0);
});

test('a deleted result sheet is named by its names and comes back', async () => {
  const made = await scene(true);
  await open(made.live, catalogue);
  made.host.user.deleteSheet('結果（機能別）');
  const { problems } = await open(made.live, catalogue);
  expect(problems.map(({ found }) => found)).toContain('ISOMM_FunctionMaturity');
  const { opened } = await rebuild(made.live, catalogue, 'results');
  expect(opened.problems.map(({ kind }) => kind).sort()).toEqual(['bad-quadrant', 'not-a-score']);
  expect(opened.status.sheets['byFunction']).toBe('結果（機能別）');
});

test('places follow the cells', async () => {
  const made = await scene(true);
  made.host.user.insertRows('入力', 1, 3);
  made.host.user.renameSheet('入力', "O'Brien（新）");
  const { live } = await open(made.live, catalogue);
  expect(placeOf(live, 'A-1')).toEqual({ sheet: "O'Brien（新）", cell: 'G8' });
});

test('a filled-in copy of the checklist is named, whatever it is called, in the one request of a reading', async () => {
  const made = await scene(true);
  await open(made.live, catalogue);
  const title = made.host.user.duplicateSheet('入力');
  made.host.user.type(`${title}!G5`, 5);
  made.host.user.type(`${title}!H8`, 2);
  const differing = async () => {
    const { problems } = await refresh(made.live, catalogue);
    return problems.flatMap(({ kind, sheet, found }) => (kind === 'copied-sheet' ? [[sheet, found]] : []));
  };
  expect(await differing()).toEqual([[title, '2']]);
  made.host.user.renameSheet(title, '営業の分');
  made.host.user.type('営業の分!H5', 1);
  made.host.resetCounters();
  expect(await differing()).toEqual([['営業の分', '3']]);
  expect(made.host.counters.syncs).toBe(1);
  made.host.user.deleteSheet('営業の分');
  expect(await differing()).toEqual([]);
});
