import { addOwnItem } from '../../src/actions/addOwnItem';
import { change } from '../../src/actions/change';
import { HostFailure } from '../../src/actions/liveWorkbook';
import { mend } from '../../src/actions/mend';
import { addParts } from '../../src/actions/optionalParts';
import { putBack } from '../../src/actions/putBack';
import { open } from '../../src/actions/reading/open';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { remove } from '../../src/actions/remove';
import { setScope } from '../../src/actions/setScope';
import { WIDE } from '../machine/wide';
import { both } from '../text/both';
import { everything, scene, type Scene } from './scenes';
import { catalogue, filled } from './small';

/** What a person does, and where the row of B-1 (row 7) stands afterwards. */
const AWAY: Readonly<Record<string, readonly [cell: string, away: (made: Scene) => void]>> = {
  'cut and pasted below': ['C15', ({ host }) => host.user.cut('入力!A7:AZ7', '入力!A15')],
  'cut and inserted above the first': [
    'C5',
    ({ host }) => {
      host.user.insertRows('入力', 5);
      host.user.cut('入力!A8:AZ8', '入力!A5');
      host.user.deleteRows('入力', 8);
    },
  ],
  'cut and inserted right below the last': [
    'C8',
    ({ host }) => {
      host.user.insertRows('入力', 9);
      host.user.cut('入力!A7:AZ7', '入力!A9');
      host.user.deleteRows('入力', 7);
    },
  ],
};
const BELOW = AWAY['cut and inserted right below the last']?.[1] ?? (() => undefined);

const missing = ({ problems }: Awaited<ReturnType<typeof open>>) =>
  problems
    .filter(({ kind }) => kind === 'missing-id')
    .map(({ cell, id, found }) => [cell, id, found].join(' '));
const said = async ({ live }: Scene) => (await open(live, catalogue)).reading.answers?.answers;

describe.each(Object.entries(AWAY))('a row %s', (_, [cell, away]) => {
  test('is named with its cell, counts for nothing, and is no row any more', async () => {
    const made = await scene(true);
    away(made);
    const opened = await open(made.live, catalogue);
    expect(missing(opened)).toEqual([`${cell} B-1 B-1`]);
    expect(opened.reading.answers?.answers['B-1']).toBeUndefined();
  });

  test('comes back into the list with what stands in it; the sheet as it was stays beside', async () => {
    const made = await scene(true);
    away(made);
    made.host.user.type(`入力!H${cell.slice(1)}`, 2);
    made.host.user.paste(`入力!G${cell.slice(1)}`, [['なし']]);
    const { done, kept, opened } = await rebuild(made.live, catalogue, 'all');
    expect([done, kept, missing(opened)]).toEqual([true, ['入力（旧）'], []]);
    const { 'B-1': back, ...others } = opened.reading.answers?.answers ?? {};
    expect(back).toEqual({ ...filled.answers['B-1'], outsource: 2 });
    expect(opened.reading.leftovers['B-1']).toEqual({ insource: 'なし' });
    expect(others).toEqual({
      ...{ 'A-1': filled.answers['A-1'], 'A-2': filled.answers['A-2'] },
      'B-2': { ...filled.answers['B-2'], quadrant: null },
    });
    expect(made.host.user.read(`入力（旧）!${cell}`)).toBe('B-1');
    expect(made.host.user.read('入力!C7')).toBe('B-1');
  });
});

const item = {
  ...{ function: 'B', name: both('独自', ''), description: '', quadrant: 'III' as const },
  ...{ counts: true, on: '2026-11-27', by: '' },
};
test.each([
  ['another language', (made: Scene) => change(made.live, catalogue, { language: 'en' })],
  ['an item of its own', (made: Scene) => addOwnItem(made.live, catalogue, item)],
  ['names that are gone', (made: Scene) => mend(made.live, catalogue)],
])('whatever writes the list anew takes it along: %s', async (_, run) => {
  const made = await scene(true);
  BELOW(made);
  await run(made);
  expect((await said(made))?.['B-1']).toEqual(filled.answers['B-1']);
});

test.each([
  ['optional sheets', (made: Scene) => addParts(made.live, catalogue, ['scope', 'itemList'])],
  ['the results', (made: Scene) => rebuild(made.live, catalogue, 'results')],
  ['what is left out', (made: Scene) => setScope(made.live, catalogue, ['B-1'], 'unnecessary')],
])('what writes other sheets leaves it where it stands: %s', async (name, run) => {
  const made = await scene(true);
  BELOW(made);
  await run(made);
  expect(missing(await open(made.live, catalogue))).toEqual(['C8 B-1 B-1']);
  await rebuild(made.live, catalogue, 'all');
  const recommendation = name === 'what is left out' ? { recommendation: 'unnecessary' } : {};
  expect((await said(made))?.['B-1']).toEqual({ ...filled.answers['B-1'], ...recommendation });
});

test('what is taken out, or put back to what it was, does not lose it either', async () => {
  const made = await scene(true);
  BELOW(made);
  const { former = '' } = await remove(made.live, catalogue);
  await putBack(made.live, catalogue, former);
  expect((await said(made))?.['B-1']).toEqual(filled.answers['B-1']);

  BELOW(made);
  made.host.user.type('入力!H8', 1);
  const { kept } = await putBack(made.live, catalogue, former);
  expect((await said(made))?.['B-1']).toEqual(filled.answers['B-1']);
  expect(made.host.user.read(`${kept[0] ?? ''}!H8`)).toBe(1);
});

test('the id of a row that was cleared comes back with what stands beside it', async () => {
  const made = await scene(true);
  made.host.user.clear('入力!C7');
  expect(missing(await open(made.live, catalogue))).toEqual(['C7 B-1 B-1（日）']);
  const { kept } = await rebuild(made.live, catalogue, 'all');
  expect((await said(made))?.['B-1']).toEqual(filled.answers['B-1']);
  expect(kept).toEqual(['入力（旧）']);
});

test('of two rows outside that say different things none is taken: they are named, and stay in the copy', async () => {
  const made = await scene(true);
  made.host.user.copy('入力!A7:AZ7', '入力!A15');
  made.host.user.cut('入力!A7:AZ7', '入力!A12');
  const alike = await open(made.live, catalogue);
  expect(missing(alike)).toEqual(['C12 B-1 B-1']);
  made.host.user.type('入力!H15', 1);
  const { kept, opened } = await rebuild(made.live, catalogue, 'all');
  expect(opened.reading.answers?.answers['B-1']).toMatchObject({ outsource: null, note: '' });
  expect(['H12', 'H15'].map((at) => made.host.user.read(`${kept[0] ?? ''}!${at}`))).toEqual([5, 1]);
});

test('a row that is nowhere comes back blank, and no copy is kept for it', async () => {
  const made = await scene(true);
  made.host.user.deleteRows('入力', 7);
  const { kept, opened } = await rebuild(made.live, catalogue, 'all');
  expect([kept, missing(opened)]).toEqual([[], []]);
  expect(opened.reading.answers?.answers['B-1']).toMatchObject({ outsource: null, note: '' });
});

test('only where a row is missing is anything read beside the list, in one request more', async () => {
  const made = await scene(true);
  await open(made.live, catalogue);
  const counted = async () => {
    made.host.resetCounters();
    await open(made.live, catalogue);
    return [made.host.counters.syncs, made.host.counters.writes];
  };
  expect(await counted()).toEqual([1, 0]);
  BELOW(made);
  await open(made.live, catalogue);
  expect(await counted()).toEqual([2, 0]);
});

test('where what stands beside the list cannot be read, nothing is written', async () => {
  const made = await scene(true);
  BELOW(made);
  await open(made.live, catalogue);
  const before = everything(made);
  let count = 0;
  const receive = made.host.receive.bind(made.host);
  made.host.receive = (...request) => {
    count += 1;
    if (count === 2) made.host.faults.failAtAction(1);
    return receive(...request);
  };
  await expect(rebuild(made.live, catalogue, 'all')).rejects.toBeInstanceOf(HostFailure);
  made.host.receive = receive;
  made.host.faults.clear();
  expect(everything(made)).toEqual(before);
});

test.each(['answer lost', ...(WIDE ? ['refused'] : [])])(
  'whichever request goes wrong (%s), it comes back, and what was typed into it meanwhile stands there or in the copy',
  async (fate) => {
    let failures = 0;
    for (let fault = 1; fault - failures <= 1; fault++) {
      const made = await scene(true);
      const { host, live } = made;
      BELOW(made);
      const receive = host.receive.bind(host);
      let count = 0;
      host.receive = (...request) => {
        count += 1;
        if (count === fault) {
          host.user.type('入力!W8', 'いま書いた');
          if (fate === 'answer lost') host.faults.loseAnswer(1);
          else host.faults.failAtAction(Math.ceil(request[0].Actions.length / 2));
        }
        return receive(...request);
      };
      const failed = await rebuild(live, catalogue, 'all').then(
        () => false,
        () => true,
      );
      if (failed) failures += 1;
      host.receive = receive;
      host.faults.clear();
      if ((await open(live, catalogue)).status.unfinished) await recover(live, catalogue, {}, 'use');
      await rebuild(live, catalogue, 'all');
      const items = await said(made);
      const all = host.book.sheets.flatMap(({ name }) =>
        name.startsWith('入力') ? [6, 7, 8].map((row) => host.user.read(`${name}!W${String(row)}`)) : [],
      );
      expect([fault, items?.['B-1']?.outsource, items?.['A-1']]).toEqual([fault, 5, filled.answers['A-1']]);
      if (count >= fault) expect([fault, all]).toEqual([fault, expect.arrayContaining(['いま書いた'])]);
    }
    expect(failures).toBeGreaterThan(3);
  },
);
