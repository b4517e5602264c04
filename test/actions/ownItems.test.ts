import { addOwnItem } from '../../src/actions/addOwnItem';
import { change } from '../../src/actions/change';
import { open } from '../../src/actions/reading/open';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { putBack } from '../../src/actions/putBack';
import { rebuild } from '../../src/actions/rebuild';
import { cellAt } from '../../src/workbook/a1';
import { everything, scene } from './scenes';
import { catalogue } from './small';

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
    ...{ function: 'B', name: { ja: '独自', en: '' }, description: '', quadrant: 'III' as const },
    ...{ counts: true, on: '2026-11-27', by: '' },
  };
  expect((await addOwnItem(made.live, catalogue, item)).done).toBe(true);
  expect((await addOwnItem(made.live, catalogue, item)).done).toBe(true);
  const { answers, model } = await now(made);
  expect(model?.items.map(({ id }) => id).join(' ')).toBe('A-1 A-2 B-1 B-2 U-1 U-2');
  expect(answers?.answers['U-2']).toMatchObject({ insource: null, quadrant: 'III' });
  expect(await kinds(made)).toEqual([]);
});
