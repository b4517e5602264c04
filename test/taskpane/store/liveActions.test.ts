import { liveActions } from '../../../src/taskpane/store/liveActions';
import { scene } from '../../actions/scenes';
import type { Shelf } from '../../../src/model/catalogue';
import type { LiveWorkbook } from '../../../src/actions/liveWorkbook';
import { describe } from '../../../src/actions/describe';
import type { PaneReading } from '../../../src/taskpane/store/paneActions';
import { cellAt } from '../../../src/workbook/a1';
import { openLive } from '../../excel/openLive';
import { loadWorkbook } from '../../host/load';
import { bootExcel } from '../../host/node';
import { catalogue, filled, model } from '../../actions/small';

const shelf: Shelf = {
  ratings: catalogue,
  cards: catalogue.models,
  model: (id) => Promise.resolve(catalogue.models.find((model) => model.id === id) ?? null),
  load: () => Promise.resolve(catalogue.models),
  models: () => catalogue.models,
};

const paneOn = (live: LiveWorkbook) =>
  liveActions({
    ...{ live, shelf, today: () => '2026-10-01' },
    writer: () => Promise.reject(new Error('nothing is written as a file')),
  });
const copiesIn = ({ problems }: PaneReading) =>
  problems.flatMap(({ kind, sheet, found }) => (kind === 'copied-sheet' ? [[sheet, found]] : []));

test('a copy of the checklist is shown with how many scores it has else, with names of its own or without, after an edit too', async () => {
  const { live, host } = await scene(true);
  const actions = paneOn(live);
  const before = await actions.open();
  expect(copiesIn(before)).toEqual([]);
  const named = host.user.duplicateSheet('入力');
  host.user.type(`${named}!G5`, 5);
  expect(copiesIn(await actions.refresh(before))).toEqual([[named, '1']]);
  host.user.deleteSheet(named);

  host.user.addSheet('貼り付け');
  const rows = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 21 }, (__, column) => host.user.read(`入力!${cellAt(row, column)}`)),
  );
  host.user.paste('貼り付け!A1', rows);
  expect(copiesIn(await actions.open())).toEqual([]);
  host.user.type('貼り付け!G5', 5);
  host.user.type('貼り付け!H8', 2);
  const opened = await actions.open();
  expect(copiesIn(opened)).toEqual([['貼り付け', '2']]);
  host.user.type('貼り付け!H5', 1);
  host.user.renameSheet('貼り付け', '営業の分');
  host.resetCounters();
  expect(copiesIn(await actions.refresh(opened))).toEqual([['営業の分', '3']]);
  expect(host.counters.syncs).toBe(1);
  host.user.deleteSheet('営業の分');
  expect(copiesIn(await actions.refresh(opened))).toEqual([]);
});

test('a row that stands below the list is shown with its cell, after an edit and an entry too, until it is put back', async () => {
  const { live, host } = await scene(true);
  const actions = paneOn(live);
  const missing = ({ problems }: PaneReading) =>
    problems.flatMap(({ kind, cell, found }) => (kind === 'missing-id' ? [[cell, found]] : []));
  const before = await actions.open();
  expect(missing(before)).toEqual([]);
  host.user.cut('入力!A7:AZ7', '入力!A15');
  const there = [['C15', 'B-1']];
  expect(missing(await actions.refresh(before))).toEqual(there);
  expect(missing(await actions.open())).toEqual(there);
  const entry = { id: 'A-1', field: 'in', value: 5, was: 3 } as const;
  expect(missing((await actions.fillIn(before, entry)).opened)).toEqual(there);
  const results = await actions.carryOut('rebuild', 'results', {});
  expect(results.opened && missing(results.opened)).toEqual(there);
  const { opened } = await actions.carryOut('rebuild', 'all', {});
  expect(opened && missing(opened)).toEqual([]);
  expect(opened?.answers?.answers['B-1']).toEqual(filled.answers['B-1']);
});

test('a workbook in which every sheet is ours is read in one request, as before', async () => {
  const { host } = await bootExcel();
  loadWorkbook(host.book, describe(catalogue, { model, answers: filled, leftovers: {} }));
  for (const title of host.book.sheets.map((sheet) => sheet.name))
    if (/^Sheet/.test(title)) host.user.deleteSheet(title);
  const actions = paneOn(openLive());
  await actions.open();
  host.resetCounters();
  await actions.open();
  expect(host.counters.syncs).toBe(1);
});

test('what was kept as a round is known after an edit, too, which reads only what people fill in', async () => {
  const { live, host } = await scene(true);
  const actions = liveActions({
    ...{ live, shelf, today: () => '2026-10-01' },
    writer: () => Promise.reject(new Error('nothing is written as a file')),
  });
  await actions.carryOut('keepRound', { name: 'April' }, {});
  const before = await actions.open();
  expect(before.answers?.rounds?.map(({ name }) => name)).toEqual(['April']);
  const same = await actions.refresh(before);
  expect(JSON.stringify({ ...same.answers, rounds: undefined })).toBe(
    JSON.stringify({ ...before.answers, rounds: undefined }),
  );
  host.user.type('入力!G5', 5);
  const after = await actions.refresh(before);
  expect(after.answers?.answers['A-1']?.insource).toBe(5);
  expect(after.answers?.rounds).toEqual(before.answers?.rounds);
});

test('what a command replaced is offered after the pane was closed, shown first, written only when asked for', async () => {
  const { live, host } = await scene(true);
  const paneOf = (today: string) =>
    liveActions({
      ...{ live, shelf, today: () => today },
      writer: () => Promise.reject(new Error('nothing is written as a file')),
    });
  const first = paneOf('2026-10-01');
  const { answers } = await first.open();
  expect(await first.former()).toBeNull();
  await first.carryOut('rebuild', 'results', {});
  // Nothing was replaced by anything else.
  expect(await first.former()).toBeNull();
  await first.carryOut('remove', null, {});

  const second = paneOf('2026-12-24');
  const offered = await second.former();
  expect(offered).toMatchObject({ day: '2026-10-01', before: 'remove' });
  expect((await second.open()).answers).toBeNull();
  await second.carryOut('putBack', offered?.text ?? '', {});
  expect((await second.open()).answers).toEqual(answers);

  // What comes from anywhere is checked; what cannot be read is not offered.
  const { settings } = host.book;
  const [key = ''] = settings.keys();
  const kept = String(settings.get(key));
  for (const other of [17, '{', '[]', '{"version":2}', kept.replace('"day":"', '"day":"x'), `${kept}x`]) {
    settings.set(key, other);
    expect(await second.former()).toBeNull();
  }
  settings.set(key, kept);
  expect(await second.former()).not.toBeNull();
  await second.carryOut('forgetFormer', null, {});
  expect(settings.size).toBe(0);
});
