import { carryOver } from '../../src/actions/carryOver';
import { checklistByHeads } from '../../src/actions/reading/byItsContent';
import { mend } from '../../src/actions/mend';
import { open } from '../../src/actions/reading/open';
import { openFile } from '../../src/actions/reading/openFile';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { addParts } from '../../src/actions/optionalParts';
import { rebuild } from '../../src/actions/rebuild';
import { setScope } from '../../src/actions/setScope';
import { answersNow, everything, others, scene, type Scene } from './scenes';
import { catalogue, filled } from './small';

const SHEETS = ['準備', '入力', '基準', '結果（機能別）', '結果（役割別）', '計算', '売上'];

const dropNames = ({ host }: Scene, gone: (name: string) => boolean) => {
  const { names } = host.book;
  names.splice(0, names.length, ...names.filter(({ name }) => !gone(name)));
  host.book.engine.rebuild();
};

const damages: Readonly<Record<string, (made: Scene) => void>> = {
  'every name is gone': (made) => {
    dropNames(made, () => true);
  },
  'one column of answers has no name': (made) => {
    dropNames(made, (name) => name === 'ISOMM_Note');
  },
  'a sheet of results was deleted': ({ host }) => {
    host.user.deleteSheet('結果（機能別）');
  },
  'the calculation was deleted': ({ host }) => {
    host.user.deleteSheet('計算');
  },
};

test.each(Object.keys(damages))(
  '%s: one command and the workbook is whole, no sheet twice',
  async (which) => {
    const made = await scene(true);
    const before = await answersNow(made);
    const foreign = others(made);
    damages[which]?.(made);
    expect((await open(made.live, catalogue)).problems).not.toEqual([]);

    const { done, opened, kept } = await mend(made.live, catalogue);
    expect({ done, kept }).toEqual({ done: true, kept: [] });
    expect(await answersNow(made)).toEqual(before);
    expect(others(made)).toEqual(foreign);
    expect([...opened.status.titles].sort()).toEqual([...SHEETS].sort());
    expect(opened.problems.map(({ kind }) => kind)).not.toContain('missing-name');
    expect(opened.problems.map(({ kind }) => kind)).not.toContain('formula-replaced');
  },
);

test('the setup sheet deleted: it is made again, and every score stays', async () => {
  const made = await scene(true);
  const before = await answersNow(made);
  made.host.user.deleteSheet('準備');
  const { done, opened } = await mend(made.live, catalogue);
  expect(done).toBe(true);
  expect([...opened.status.titles].sort()).toEqual([...SHEETS].sort());
  expect((await answersNow(made)).answers?.answers).toEqual(before.answers?.answers);
});

test('with every name gone a sheet that was asked for, and what stands only there, is found as well', async () => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['scope']);
  await setScope(made.live, catalogue, ['A-1'], 'unnecessary');
  const before = await answersNow(made);
  dropNames(made, () => true);
  await mend(made.live, catalogue);
  expect(await answersNow(made)).toEqual(before);
});

test('a column of answers that cannot be found again is not written over', async () => {
  const made = await scene(true);
  dropNames(made, (name) => name === 'ISOMM_Note');
  const column = [...'IJKLMNOPQRSTUVWXYZ'].find((each) => made.host.user.read(`入力!${each}4`) === '備考');
  made.host.user.type(`入力!${column ?? ''}4`, '覚え書き');
  const before = everything(made);
  expect((await mend(made.live, catalogue)).done).toBe(false);
  expect(everything(made)).toEqual(before);
});

test('carried to a new workbook, this one stays as it is', async () => {
  const made = await scene(true);
  dropNames(made, () => true);
  expect(await checklistByHeads(made.live)).toBe('入力');
  const before = everything(made);
  const { done } = await carryOver(made.live, catalogue, writeXlsx);
  expect(done).toBe(true);
  expect(everything(made)).toEqual(before);
  const bytes = Buffer.from(made.host.openedWorkbooks.at(-1) ?? '', 'base64');
  expect(openFile(catalogue, readXlsx, bytes, { results: false }).answers).toMatchObject({
    organisation: filled.organisation,
    answers: { ...filled.answers, 'B-2': { ...filled.answers['B-2'], quadrant: null } },
  });
});

test('somebody else’s workbook is not taken for ours', async () => {
  const made = await scene(false);
  expect(await checklistByHeads(made.live)).toBeNull();
  const before = everything(made);
  expect((await mend(made.live, catalogue)).done).toBe(false);
  expect(everything(made)).toEqual(before);
});

test('a copy that was kept of the checklist is no other sheet of ours, however alike', async () => {
  for (const row of [4, 5, 6]) {
    const made = await scene(true);
    made.host.user.insertRows('入力', row);
    made.host.user.type(`入力!D${String(row)}`, '私の行');
    expect((await rebuild(made.live, catalogue, 'all')).kept).toEqual(['入力（旧）']);
    const { status } = await open(made.live, catalogue);
    dropNames(made, (name) => name === 'ISOMM_Note');
    const { done, opened } = await mend(made.live, catalogue);
    expect([row, done, opened.status.sheets]).toEqual([row, true, status.sheets]);
    expect(opened.reading.answers?.parts).toBeUndefined();
  }
});
