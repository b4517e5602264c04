import { catalogue, modelById } from '../../src/catalog';
import { openFile } from '../../src/actions/reading/openFile';
import { ready } from '../../src/excel/ready';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openCarry } from '../../src/taskpane/carry/openCarry';
import { openImport } from '../../src/taskpane/import/openImport';
import { workerDesk } from '../../src/taskpane/departments/desk/workerDesk';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { bootExcel, turn } from '../host/node';
import type { Quirk } from '../host/quirks';
import { openLive } from './openLive';

const modelIn = (base64: string | undefined) =>
  openFile(catalogue, readXlsx, Buffer.from(base64 ?? '', 'base64'), { results: true });

function older(): Uint8Array {
  const model = modelById('isomm-2.1');
  if (!model) throw new Error('no model');
  const answers = { ...blankAnswers(model, catalogue.patterns, 'ja', LAYOUT), department: '営業' };
  return writeXlsx(describeWorkbook(catalogue, model, answers));
}

test.each<[downloads: boolean, quirks: readonly Quirk[]]>([
  [true, []],
  [false, ['lost-downloads']],
])('whether a download reaches the disk is told: %p', async (downloads, quirks) => {
  await bootExcel({ quirks });
  expect(await ready()).toMatchObject({ inExcel: true, downloads });
});

test('where downloads are lost, what the pane makes is opened by Excel, whole', async () => {
  const { host } = await bootExcel({ quirks: ['lost-downloads'] });
  const { downloads } = await ready();
  const live = openLive();

  const carry = openCarry(catalogue, live, { read: readXlsx, write: writeXlsx }, downloads);
  const reading = await carry.read(new File([Uint8Array.from(older())], 'old.xlsx'));
  const carried = reading.carried(new Map());
  if (!carried) throw new Error('nothing to carry');
  await carry.openNew(carry.make(carried));
  expect(modelIn(host.openedWorkbooks.at(-1))).toMatchObject({
    problems: [],
    answers: { model: 'x1060-3.2.1', department: '営業' },
  });

  const formats = { read: readXlsx, write: writeXlsx };
  const imports = openImport({ catalogue, live, ...formats, downloads, today: () => '2026-04-01' });
  const { found } = await imports.read(new File([Uint8Array.from(older())], 'old.xlsx'));
  await imports.make(found({}), 'new.xlsx');
  expect(modelIn(host.openedWorkbooks.at(-1)).answers).toMatchObject({
    ...{ model: 'isomm-2.1', department: '営業' },
  });

  const none = () => {
    throw new Error('no worker is needed');
  };
  const desk = workerDesk(none, { ...live, downloads });
  await desk.openNew(new Blob([Uint8Array.from(older())]));
  expect(modelIn(host.openedWorkbooks.at(-1)).answers).toMatchObject({ model: 'isomm-2.1' });
  expect([carry.downloads, imports.downloads, desk.downloads]).toEqual([false, false, false]);
  expect(host.openedWorkbooks).toHaveLength(3);
});

test('while Office does not answer nothing is begun', async () => {
  const { host } = await bootExcel({ quirks: ['silent-office'] });
  const begun = jest.fn();
  void ready().then(begun);
  await turn();
  expect(begun).not.toHaveBeenCalled();
  expect(host.counters.syncs).toBe(0);
});
