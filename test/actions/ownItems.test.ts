import { addOwnItem } from '../../src/actions/addOwnItem';
import { change } from '../../src/actions/change';
import { open } from '../../src/actions/reading/open';
import { decideDefaults } from '../../src/actions/decideDefaults';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { putBack } from '../../src/actions/putBack';
import { rebuild } from '../../src/actions/rebuild';
import { registerRows } from '../../src/actions/registerRows';
import type { Catalogue } from '../../src/model/catalogue';
import type { LiveWorkbook } from '../../src/actions/liveWorkbook';
import { cellAt } from '../../src/workbook/a1';
import { everything, scene } from './scenes';
import { catalogue, model as small } from './small';
import { both } from '../text/both';

type Made = Awaited<ReturnType<typeof scene>>;

async function type(made: Made, name: string, row: number, column: number, value: string | number) {
  const { live } = await open(made.live, catalogue);
  const cells = live.names.get(name);
  if (!cells || cells === 'broken') throw new Error(name);
  made.host.user.type(`${cells.sheet}!${cellAt(cells.row + row, cells.column + column)}`, value);
}
async function firstFunction(made: Made): Promise<string> {
  const { live } = await open(made.live, catalogue);
  const list = live.names.get('ISOMM_OwnFunctionNames');
  return list === undefined || list === 'broken' ? '' : String(list.values[0]?.[0]);
}
/** Excel writes a name anew that points to more rows, and then quotes what need not be quoted. */
const bare = (all: unknown): unknown => JSON.parse(JSON.stringify(all).replaceAll("'", ''));
/** Slips of added items: what else is wrong in the workbook was so before. */
const kinds = async (made: Made) =>
  (await open(made.live, catalogue)).problems
    .filter(({ id }) => id !== 'B-2')
    .map(({ kind, sheet, id }) => [kind, sheet, id].join(' '));
const now = async (made: Made) => (await open(made.live, catalogue)).reading;

test('a row written into the list waits, is taken in with its sheets, scored, kept, and goes without a trace', async () => {
  const made = await scene(true);
  const without = everything(made);
  const { answers, model } = await now(made);
  await addParts(made.live, catalogue, ['ownItems']);
  expect(await kinds(made)).toEqual([]);
  await type(made, 'ISOMM_OwnRows', 0, 0, await firstFunction(made));
  await type(made, 'ISOMM_OwnRows', 0, 1, '独自の項目');
  await type(made, 'ISOMM_OwnRows', 0, 5, 'はい');
  const waiting = await now(made);
  expect(await kinds(made)).toEqual(['own-waiting 独自項目 U-1']);
  expect(waiting.model?.items).toHaveLength(model?.items.length ?? 0);

  // Whatever is asked for, all sheets follow.
  const built = await rebuild(made.live, catalogue, 'results');
  expect(built.done).toBe(true);
  const there = await now(made);
  expect(await kinds(made)).toEqual([]);
  expect(there.model?.items.map(({ id }) => id)).toEqual(['A-1', 'A-2', 'U-1', 'B-1', 'B-2']);
  await type(made, 'ISOMM_Insource', 2, 0, 5);
  const scored = await now(made);
  expect(scored.answers?.answers['U-1']?.insource).toBe(5);
  expect(await kinds(made)).toEqual([]);

  expect((await rebuild(made.live, catalogue, 'all')).done).toBe(true);
  expect(await now(made)).toEqual(scored);
  expect((await change(made.live, catalogue, { language: 'en' })).done).toBe(true);
  expect((await now(made)).answers).toEqual({ ...scored.answers, language: 'en' });
  expect((await change(made.live, catalogue, { language: 'ja' })).done).toBe(true);

  const gone = await removeParts(made.live, catalogue, ['ownItems']);
  expect(gone.done).toBe(true);
  expect((await now(made)).answers).toEqual(answers);
  expect(bare(everything(made))).toEqual(bare(without));
  if (gone.former === undefined) throw new Error('nothing to put back');
  expect((await putBack(made.live, catalogue, gone.former)).done).toBe(true);
  expect((await now(made)).answers).toEqual(scored.answers);
});

test('one is added by a control: in its function, unanswered, with its list', async () => {
  const made = await scene(true);
  const item = {
    ...{ function: 'B', name: both('独自', ''), description: '', quadrant: 'III' as const },
    ...{ counts: true, on: '2026-11-27', by: '' },
  };
  expect((await addOwnItem(made.live, catalogue, item)).done).toBe(true);
  expect((await addOwnItem(made.live, catalogue, item)).done).toBe(true);
  const { answers, model } = await now(made);
  expect(model?.items.map(({ id }) => id).join(' ')).toBe('A-1 A-2 B-1 B-2 U-1 U-2');
  expect(answers?.answers['U-2']).toMatchObject({ insource: null, quadrant: 'III' });
  expect(await kinds(made)).toEqual([]);
});

test('a row typed into the checklist is registered by a control, with what its cells say; the sheet stays as a copy', async () => {
  const made = await scene(true);
  made.host.user.insertRows('入力', 6);
  for (const [name, value] of [
    ['ISOMM_Id', 'B-9'],
    ['ISOMM_Name', '退職者の監視'],
    ['ISOMM_Quadrant', 'Ⅲ'],
    ['ISOMM_Insource', 4],
    ['ISOMM_Note', '人事と'],
  ] as const)
    await type(made, name, 1, 0, value);
  made.host.user.paste('入力!H6', [['検討中']]);
  const before = await open(made.live, catalogue);
  const named = before.problems.filter(({ kind }) => kind === 'unknown-id');
  expect(named.map(({ found }) => found)).toEqual(['B-9']);
  // Of a row that is another one by now, nothing is taken.
  const other = named.map((problem) => ({ ...problem, found: 'B-8' }));
  await registerRows(made.live, catalogue, other, '2026-11-27');
  expect((await now(made)).answers).toEqual(before.reading.answers);

  const done = await registerRows(made.live, catalogue, named, '2026-11-27');
  expect([done.done, done.kept.length]).toEqual([true, 1]);
  const { answers, model } = await now(made);
  expect(model?.items.map(({ id }) => id).join(' ')).toBe('A-1 A-2 B-1 B-2 U-1');
  expect(answers?.ownItems).toEqual([
    {
      ...{ id: 'U-1', function: 'B', name: { ja: '退職者の監視', en: '' }, description: '' },
      ...{ quadrant: 'III', counts: false, on: '2026-11-27', by: '' },
    },
  ]);
  expect(answers?.answers['U-1']).toMatchObject({ insource: 4, outsource: null, note: '人事と' });
  expect(await kinds(made)).toEqual(['not-a-score 入力 U-1']);
  const { 'U-1': added, ...rest } = answers?.answers ?? {};
  expect([added !== undefined, rest]).toEqual([true, before.reading.answers?.answers]);
});

test('a changed default is decided in its cells: what somebody chose meanwhile stands, and nothing else changes', async () => {
  const made = await scene(true);
  const items = small.items.map(
    (item) => ({ ...item, quadrant: item.quadrant === 'II' ? 'III' : 'II' }) as const,
  );
  const later: Catalogue = { ...catalogue, models: [{ ...small, revision: '2030-01-01', items }] };
  const changed = async () =>
    (await open(made.live, later)).reading.catalogue?.changes.map(({ id, was, now: to }) => [id, was, to]);
  const said = async (id: string) => (await open(made.live, later)).reading.answers?.answers[id];
  const at = (id: string) => small.items.findIndex((item) => item.id === id);
  // Two are as they were proposed, two are somebody's own.
  await type(made, 'ISOMM_Quadrant', 1, 0, small.items[1]?.quadrant ?? '');
  const offered = await changed();
  expect(offered?.length).toBeGreaterThan(1);
  const [[keep = ''] = [], [take = ''] = []] = offered ?? [];
  const others = small.items.map(({ id }) => id).filter((id) => id !== keep && id !== take);
  const before = await Promise.all(others.map(said));
  const chosen = { [keep]: 'keep', [take]: 'new', [others[0] ?? '']: 'new' } as const;

  // While it runs, somebody chooses another one.
  const hands: LiveWorkbook = Object.assign(Object.create(made.live) as LiveWorkbook, {
    write: async (...all: Parameters<LiveWorkbook['write']>) => {
      if (!typed) await type(made, 'ISOMM_Quadrant', at(take), 0, 'IV');
      typed = true;
      return made.live.write(...all);
    },
  });
  let typed = false;
  const kept = await said(keep);
  const { done, overtaken } = await decideDefaults(hands, later, chosen);
  expect([done, overtaken.length]).toEqual([true, 1]);
  expect((await said(take))?.quadrant).toBe('IV');
  const { quadrantDefault, ...asItWas } = kept ?? {};
  expect([quadrantDefault !== undefined, await said(keep)]).toEqual([true, asItWas]);
  expect(await Promise.all(others.map(said))).toEqual(before);
  expect((await changed())?.map(([id]) => id)).toEqual(
    offered?.map(([id]) => id).filter((id) => id !== keep && id !== take),
  );
});
