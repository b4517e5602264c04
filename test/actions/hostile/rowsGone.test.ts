import { addOwnItem } from '../../../src/actions/addOwnItem';
import { addParts } from '../../../src/actions/optionalParts';
import { planItems } from '../../../src/actions/planItems';
import { open } from '../../../src/actions/reading/open';
import { registerRows } from '../../../src/actions/registerRows';
import { setScope } from '../../../src/actions/setScope';
import { referenceOf } from '../../../src/excel/reading/reference';
import { MOST_OWN_ITEMS } from '../../../src/model/own/ownItems';
import { loadWorkbook } from '../../host/load';
import { bootExcel } from '../../host/node';
import { describe as described } from '../../../src/actions/describe';
import { modelWith } from '../../../src/model/own/ownItems';
import { openLive } from '../../excel/openLive';
import { both } from '../../text/both';
import { answersNow, scene, type Scene } from '../scenes';
import { catalogue, filled, model } from '../small';

/** Somebody deletes the row of an item in one of our lists; rows are those of the small model. */
function deleteRow({ host }: Scene, ids: string, index: number): void {
  const place = referenceOf(`=${host.user.whereIs(ids) ?? ''}`);
  if (!place) throw new Error(`${ids} points nowhere`);
  host.user.deleteRows(place.sheet, place.box.row + index + 1);
}

test('an item whose row is gone from the scope is left out all the same: its row comes back with it', async () => {
  for (const ids of [['B-1'], ['A-1', 'B-1']]) {
    const made = await scene(true);
    await addParts(made.live, catalogue, ['scope']);
    await setScope(made.live, catalogue, ['B-2'], 'unnecessary');
    deleteRow(made, 'ISOMM_ScopeId', 2);
    const { done, opened } = await setScope(made.live, catalogue, ids, 'unnecessary');
    const { answers } = (await answersNow(made)).answers ?? {};
    expect([done, ...ids.map((id) => answers?.[id]?.recommendation)]).toEqual([
      true,
      ...ids.map(() => 'unnecessary'),
    ]);
    expect(answers?.['B-2']?.recommendation).toBe('unnecessary');
    expect(opened.problems.map(({ kind }) => kind)).not.toContain('missing-id');
  }
});

test('an item whose row is gone from the plan is planned all the same, and what was planned stays', async () => {
  const made = await scene(true);
  await planItems(made.live, catalogue, { ids: ['A-1'], step: 'level' });
  deleteRow(made, 'ISOMM_PlanId', 2);
  const before = (await answersNow(made)).answers?.answers;
  const outcome = await planItems(made.live, catalogue, { ids: ['A-1', 'B-1', 'B-2'], step: 'side' });
  expect(outcome.done).toBe(true);
  const { answers } = (await answersNow(made)).answers ?? {};
  expect(answers?.['A-1']?.targetLevel).toBe(before?.['A-1']?.targetLevel);
  const planned = 'planned' in outcome ? outcome.planned.map(({ id }) => id) : [];
  for (const id of planned) expect(answers?.[id]?.targetSide).toBeDefined();
  expect((await open(made.live, catalogue)).problems.map(({ kind }) => kind)).not.toContain('missing-id');
});

test('a row that is no longer there is not said to be registered', async () => {
  const made = await scene(true);
  made.host.user.insertRows('入力', 6);
  made.host.user.type('入力!C6', 'B-9');
  const { problems } = await open(made.live, catalogue);
  made.host.user.deleteRows('入力', 6);
  expect((await registerRows(made.live, catalogue, problems, '2026-11-27')).done).toBe(false);
});

test('no item is added beyond those that a workbook takes', async () => {
  const own = (index: number) => ({
    ...{ id: `U-${String(index)}`, function: 'B', name: both(`独自${String(index)}`, ''), description: '' },
    ...{ quadrant: 'III' as const, counts: true, on: '2026-11-27', by: '' },
  });
  const ownItems = Array.from({ length: MOST_OWN_ITEMS }, (_, index) => own(index + 1));
  const answers = { ...filled, ownItems, parts: ['ownItems'] };
  const { host } = await bootExcel({ calculates: false });
  const filling = { model: modelWith(model, answers), answers, leftovers: {} };
  loadWorkbook(host.book, described(catalogue, filling));
  const live = openLive();
  const before = await open(live, catalogue);
  expect(before.reading.answers?.ownItems).toHaveLength(MOST_OWN_ITEMS);
  expect((await addOwnItem(live, catalogue, own(0))).done).toBe(false);
  expect((await open(live, catalogue)).reading.answers).toEqual(before.reading.answers);
});
