import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { keepAnswers } from '../../src/actions/backup/keptAnswers';
import { keptBy } from '../../src/actions/backup/keptBy';
import { open } from '../../src/actions/reading/open';
import { addParts } from '../../src/actions/optionalParts';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { setScope } from '../../src/actions/setScope';
import type { Answer, Answers } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { answersNow, everything, scene, type Scene } from './scenes';
import { catalogue, filled, model } from './small';

const B2 = { ...filled.answers['B-2'], insource: 5 } as Answer;
const OWN: Answers = { ...filled, answers: { ...filled.answers, 'B-2': B2 } };
const FOREIGN: Answers = { ...OWN, organisation: 'よその組織' };

function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const unit of text.split('')) sum = Math.imul(sum ^ unit.charCodeAt(0), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

/** A backup that stands in a workbook as it came, whoever wrote it. */
function plant({ host }: Scene, answers: string, raw?: string): void {
  const text = raw ?? JSON.stringify({ answers, protection: {}, kept: {}, titles: [], charts: {} });
  host.user.addSheet('ISOMM_Backup');
  ['ISOMM backup 1', 'writing', "'1", `'${checksum(text)}`, `>${text}`].forEach((line, row) => {
    host.user.type(`ISOMM_Backup!A${String(row + 1)}`, line);
  });
}

const blankB2 = async (made: Scene): Promise<void> => {
  for (const key of ['G8', 'H8', 'F8']) made.host.user.type(`入力!${key}`, '');
  expect((await answersNow(made)).leftovers['B-2']).toEqual({ quadrant: null });
};

const kept = (answers: Answers, leftovers = {}) => keepAnswers(catalogue, { model, answers, leftovers });

test.each([
  ['nobody else', OWN],
  ['organisation', FOREIGN],
  ['department', { ...OWN, department: '別の部署' }],
  ['date', { ...OWN, date: '2020-01-01' }],
] as const)(
  'a backup that adds to the cells (of another: %s) writes nothing, whatever is asked for, until a person has chosen',
  async (_, who) => {
    const made = await scene(true);
    await blankB2(made);
    plant(made, kept(who));
    const before = everything(made);
    const asked = [
      await change(made.live, catalogue, { targetPattern: 'full-insource' }),
      await addParts(made.live, catalogue, ['scope']),
      await setScope(made.live, catalogue, ['A-1'], 'unnecessary'),
      await rebuild(made.live, catalogue, 'all'),
      await create(made.live, catalogue, model, filled),
      await recover(made.live, catalogue),
    ];
    for (const { done, backup } of asked) {
      expect(done).toBe(false);
      expect(backup).toEqual({
        kept: { organisation: who.organisation, department: who.department, date: who.date, answered: 4 },
      });
    }
    expect(everything(made)).toEqual(before);

    expect((await recover(made.live, catalogue, {}, 'leave')).done).toBe(true);
    expect((await open(made.live, catalogue)).status.unfinished).toBe(false);
    expect((await answersNow(made)).answers?.answers['B-2']?.insource).toBeNull();
    expect((await answersNow(made)).answers?.answers['A-1']).toEqual(filled.answers['A-1']);
  },
);

test('a person who has seen whose it is may use it', async () => {
  const made = await scene(true);
  await blankB2(made);
  plant(made, kept(FOREIGN));
  expect((await recover(made.live, catalogue, {}, 'use')).done).toBe(true);
  const { answers } = await answersNow(made);
  expect([answers?.organisation, answers?.answers['B-2']?.insource]).toEqual([filled.organisation, 5]);
});

test('a form that says nothing of who fills it in takes no backup along with another command', async () => {
  const made = await scene(true);
  await change(made.live, catalogue, { organisation: '', department: '', date: '' });
  await blankB2(made);
  plant(made, kept(OWN));
  const { done, backup } = await change(made.live, catalogue, { targetPattern: 'hybrid' });
  expect([done, backup?.kept?.answered]).toEqual([false, 4]);
  expect((await answersNow(made)).answers?.answers['B-2']?.insource).toBeNull();
});

test('a leftover that was planted never becomes a formula', async () => {
  const made = await scene(true);
  await blankB2(made);
  const leftovers = { 'B-2': { insource: { error: '=HYPERLINK("http://x","y")' }, outsource: '=1+1' } };
  plant(made, kept(OWN, leftovers));
  await recover(made.live, catalogue, {}, 'use');
  expect(made.host.user.formula('入力!G8')).toBeNull();
  expect(made.host.user.read('入力!G8')).toBe(5);
  expect(made.host.user.read('入力!H8')).toBe('=1+1');
});

test.each([['{'], ['null'], ['{"version":2}']])(
  'a backup nobody can read is said, not thrown: %s',
  async (text) => {
    const made = await scene(true);
    const before = (await answersNow(made)).answers;
    plant(made, text);
    expect(await recover(made.live, catalogue)).toMatchObject({ done: false, backup: { kept: null } });
    expect((await recover(made.live, catalogue, {}, 'leave')).done).toBe(true);
    expect((await answersNow(made)).answers).toEqual(before);
  },
);

test.each([['{'], ['7'], ['{"answers":1}']])(
  'around a broken backup the workbook is read: %s',
  async (text) => {
    const made = await scene(true);
    plant(made, '', text);
    expect(await made.live.backup()).toBeNull();
    expect((await recover(made.live, catalogue)).done).toBe(true);
  },
);

test('what is kept counts its answers as the pane does: without what is out of scope', () => {
  const without = (ids: readonly string[]): Answers => ({
    ...filled,
    answers: Object.fromEntries(
      Object.entries(filled.answers).map(([id, answer]) => [
        id,
        ids.includes(id) ? { ...answer, recommendation: 'unnecessary' as const } : answer,
      ]),
    ),
  });
  const counted = (answers: Answers) => {
    const { scored, notDone } = assess(model, answers);
    return [keptBy({ model, answers, leftovers: {} }).answered, scored + notDone];
  };
  const [all, pane] = counted(filled);
  expect(all).toBe(pane);
  expect(counted(without(['A-1']))).toEqual([(pane ?? 0) - 1, (pane ?? 0) - 1]);
});
