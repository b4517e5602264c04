import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { HostFailure } from '../../src/actions/liveWorkbook';
import { open } from '../../src/actions/reading/open';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { remove } from '../../src/actions/remove';
import { tellAll, type Touch } from '../../src/excel/writing/touches';
import { everything, OTHER, scene, type Scene } from '../actions/scenes';
import { blank, catalogue, model } from '../actions/small';
import { expectSame } from '../machine/same';

const refusal = async (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof HostFailure)) throw error;
      return { code: error.code, mayHaveWritten: error.mayHaveWritten };
    },
  );

const COMMANDS: readonly [name: string, assessed: boolean, run: (made: Scene) => Promise<unknown>][] = [
  ['create', false, ({ live }) => create(live, catalogue, model, blank)],
  ['change the language', true, ({ live }) => change(live, catalogue, { language: 'en' })],
  ['rebuild', true, ({ live }) => rebuild(live, catalogue, 'all')],
];

describe.each(COMMANDS)('%s', (_, assessed, run) => {
  test('leaves a read-only workbook as it is', async () => {
    const made = await scene(assessed);
    made.host.user.openReadOnly();
    const before = everything(made);
    expect(await refusal(run(made))).toEqual({ code: 'read-only', mayHaveWritten: false });
    expectSame(everything(made), before);
  });

  test('leaves a workbook whose structure is protected as it is', async () => {
    const made = await scene(assessed);
    made.host.user.protectStructure('secret');
    const before = everything(made);
    expect(await refusal(run(made))).toEqual({ code: 'protected-structure', mayHaveWritten: false });
    expectSame(everything(made), before);
  });

  test('leaves everything as it is while another workbook is in front', async () => {
    const made = await scene(assessed);
    made.host.user.switchToAnotherWorkbook();
    const before = everything(made);
    expect(await refusal(run(made))).toEqual({ code: 'not-in-front', mayHaveWritten: false });
    expectSame(everything(made), before);
    made.host.user.comeBack();
    await run(made);
  });

  test('waits until the person has left the cell', async () => {
    const made = await scene(assessed);
    made.host.user.startTyping();
    const asked = run(made);
    expect(made.host.counters.writes).toBe(0);
    made.host.user.stopTyping();
    await asked;
    expect(made.host.counters.writes).toBeGreaterThan(0);
  });
});

test('a sheet protected with a password is named, and nothing is half done', async () => {
  const made = await scene(true);
  made.host.user.protect('入力', {}, 'secret');
  const before = everything(made);
  expect(await refusal(rebuild(made.live, catalogue, 'all'))).toMatchObject({ code: 'protected-sheet' });
  expectSame(everything(made), before);
  expect((await open(made.live, catalogue)).status.unfinished).toBe(false);
});

test('so it is where a run before left its work half done; the sheets beside it keep their protection', async () => {
  const made = await scene(true);
  const { host, live } = made;
  const receive = host.receive.bind(host);
  let count = 0;
  host.receive = (...request) => {
    count += 1;
    // Read, look, keep.
    if (count === 4) host.faults.failAtAction(Math.ceil(request[0].Actions.length / 2));
    return receive(...request);
  };
  await expect(rebuild(live, catalogue, 'all')).rejects.toThrow();
  host.receive = receive;
  expect((await open(live, catalogue)).status.unfinished).toBe(true);
  host.user.protect('準備', {});
  host.user.protect('入力', {}, 'secret');
  const guarded = () => host.book.sheets.flatMap(({ name, protection }) => (protection ? [name] : []));
  await expect(recover(live, catalogue, {}, 'use')).rejects.toMatchObject({
    code: 'protected-sheet',
    sheet: '入力',
  });
  expect(guarded()).toEqual(['準備', '入力']);
  host.user.unprotect('入力');
  expect((await recover(live, catalogue, {}, 'use')).done).toBe(true);
});

test('a chart that is refused half-way is made anew, and nothing of it is left beside it', async () => {
  const whole = await scene(false);
  whole.host.keepLog = true;
  await create(whole.live, catalogue, model, blank);
  const end = everything(whole);
  const told = whole.host.log
    .flatMap(({ Actions, ObjectPaths }) =>
      Actions.map((action) => ({ action, of: ObjectPaths[String(action.ObjectPathId)]?.T })),
    )
    .filter(({ action }) => action.ActionType !== 5)
    .flatMap(({ action, of }, index) => (of === 'Chart' && action.ActionType !== 1 ? [index + 1] : []));
  // Its name is told first; before that it has the one that Excel gave it.
  for (const at of [told[0], told.at(-1)]) {
    if (at === undefined) throw new Error('no chart was told of anything');
    const made = await scene(false);
    made.host.faults.failAtAction(at);
    const { noted } = await create(made.live, catalogue, model, blank);
    expect(noted).toEqual([]);
    expectSame(everything(made), end);
  }
});

test('of a chart that stays refused nothing is left, and charts of others stay, whatever their names', async () => {
  const { host } = await scene(false);
  const context = new Excel.RequestContext();
  const add = (sheet: Excel.Worksheet) => sheet.charts.add('Radar', sheet.getRange('A1:B2'), 'Columns');
  add(context.workbook.worksheets.getItem(OTHER));
  await context.sync();
  const chart = (name: string, anchor: string): Touch => ({
    sheet: OTHER,
    what: 'chart',
    chart: name,
    tell: (sheet) => {
      const made = add(sheet);
      made.setPosition(anchor);
      made.name = name;
    },
  });
  const touches = [chart('one', 'nowhere'), chart('two', 'D2'), chart('three', 'nowhere')];
  const noted = await tellAll(context, touches, () => undefined);
  expect(noted.map(({ what }) => what)).toEqual(['chart', 'chart']);
  expect(host.sheet(OTHER).charts.map(({ name }) => name)).toEqual(['Chart 1', 'two']);
});

test('a read-only workbook is read', async () => {
  const made = await scene(true);
  made.host.user.openReadOnly();
  const { status, assessment } = await open(made.live, catalogue);
  expect(status.readOnly).toBe(true);
  expect(assessment?.scored).toBe(2);
  expect(await refusal(remove(made.live, catalogue))).toEqual({ code: 'read-only', mayHaveWritten: false });
});

test('a lost answer is told apart from a refusal', async () => {
  const made = await scene(true);
  made.host.faults.loseAnswer(1);
  expect(await refusal(open(made.live, catalogue))).toEqual({ code: 'lost-answer', mayHaveWritten: false });
  made.host.faults.loseAnswer(2);
  expect(await refusal(change(made.live, catalogue, { department: '新' }))).toEqual({
    code: 'lost-answer',
    mayHaveWritten: true,
  });
});

test('a protected checklist takes answers, and what protects our sheets is put on and off twice', async () => {
  const made = await scene(true);
  const { live, host } = made;
  await live.protect(true);
  await live.protect(true);
  expect((await open(live, catalogue)).status.protectedSheets.toSorted()).toEqual(
    ['byFunction', 'byRole', 'calculation', 'checklist', 'criteria', 'setup'].sort(),
  );
  expect((await open(live, catalogue)).status.hiddenSheets).toEqual(['calculation']);
  host.user.type('入力!G5', 1);
  expect(() => {
    host.user.type('入力!U5', 1);
  }).toThrow();
  await change(live, catalogue, { targetPattern: 'hybrid' });
  await rebuild(live, catalogue, 'all');
  expect((await open(live, catalogue)).status.protectedSheets).toHaveLength(6);
  await live.protect(false);
  await live.protect(false);
  expect((await open(live, catalogue)).status.protectedSheets).toEqual([]);
});
