import { bootExcel, turn } from './node';

const two = async (context: Excel.RequestContext): Promise<void> => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1').values = [['one']];
  sheet.getRange('A2').values = [['two']];
  await context.sync();
};

test('failing at the n-th action keeps exactly what came before, for every n', async () => {
  const { Excel, host } = await bootExcel();
  await Excel.run(two);
  const { actions } = host.counters;
  const states: string[] = [];
  for (let n = 1; n <= actions; n += 1) {
    const again = await bootExcel();
    again.host.faults.failAtAction(n);
    await expect(Excel.run(two)).rejects.toMatchObject({ code: 'GeneralException' });
    states.push(
      again.host.user
        .readBlock('Sheet1!A1:A2')
        .flat()
        .map((value) => (value === null ? '-' : value))
        .join(''),
    );
    expect(again.host.faults.spent).toBe(true);
  }
  expect(new Set(states)).toEqual(new Set(['--', 'one-']));
  expect([...states].sort()).toEqual(states);
});

test('a lost answer was carried out, a lost request was not; the client hears of an error both times', async () => {
  const { Excel, host } = await bootExcel();
  host.faults.loseAnswer();
  await expect(Excel.run(two)).rejects.toHaveProperty('code');
  expect(host.user.read('Sheet1!A2')).toBe('two');

  const other = await bootExcel();
  other.host.faults.loseRequest();
  await expect(Excel.run(two)).rejects.toHaveProperty('code');
  expect(other.host.user.read('Sheet1!A2')).toBeNull();
});

test('losing the second answer leaves the first alone', async () => {
  const { Excel, host } = await bootExcel();
  host.faults.loseAnswer(2);
  const steps: string[] = [];
  const failed = Excel.run(async (context) => {
    await two(context);
    steps.push('first');
    await two(context);
    steps.push('second');
  });
  await expect(failed).rejects.toHaveProperty('code');
  expect(steps).toEqual(['first']);
});

test('an answer can be late: nothing is heard until it is let go', async () => {
  const { Excel, host } = await bootExcel();
  const hold = host.faults.holdAnswers();
  let heard = false;
  const running = Excel.run(two).then(() => {
    heard = true;
  });
  await turn();
  expect(host.user.read('Sheet1!A1')).toBe('one');
  expect(heard).toBe(false);
  hold.release();
  await running;
  expect(heard).toBe(true);
});

test('counts syncs, actions, bytes and writes, and starts again when told', async () => {
  const { Excel, host } = await bootExcel();
  await Excel.run(two);
  expect(host.counters).toMatchObject({ syncs: 1, writes: 2 });
  expect(host.counters.bytesUp).toBeGreaterThan(200);
  expect(host.counters.bytesDown).toBeGreaterThan(50);
  expect(host.counters.actions).toBeGreaterThan(2);
  host.resetCounters();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:A2').load('values');
    await context.sync();
  });
  expect(host.counters).toMatchObject({ syncs: 1, writes: 0 });
});

test('in a cell: refused without delayForCellEdit, answered after leaving the cell with it', async () => {
  const { Excel, host } = await bootExcel();
  host.user.startTyping();
  await expect(Excel.run(two)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = Excel.run({ delayForCellEdit: true }, two);
  await turn();
  expect(host.user.read('Sheet1!A1')).toBeNull();
  host.user.stopTyping();
  await waiting;
  expect(host.user.read('Sheet1!A1')).toBe('one');
});

test('a read-only workbook is read but not written', async () => {
  const { Excel, host } = await bootExcel();
  host.user.type('Sheet1!A1', '3');
  host.user.openReadOnly();
  await expect(Excel.run(two)).rejects.toMatchObject({ code: 'AccessDenied' });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    context.workbook.load('readOnly');
    await context.sync();
    expect([range.values, context.workbook.readOnly]).toEqual([[[3]], true]);
  });
});

test('while another workbook is in front, activating, selecting and freezing fail and writing works', async () => {
  const { Excel, host } = await bootExcel();
  host.user.switchToAnotherWorkbook();
  const on = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  await expect(
    on((sheet) => {
      sheet.activate();
    }),
  ).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(
    on((sheet) => {
      sheet.getRange('A1').select();
    }),
  ).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(
    on((sheet) => {
      sheet.freezePanes.freezeRows(1);
    }),
  ).rejects.toMatchObject({ code: 'GeneralException' });
  await on((sheet) => {
    sheet.getRange('A1').values = [['written']];
  });
  host.user.comeBack();
  await on((sheet) => {
    sheet.activate();
  });
  expect(host.user.read('Sheet1!A1')).toBe('written');
});

test('a workbook opened through Excel.createWorkbook is recorded', async () => {
  const { Excel, host } = await bootExcel();
  await Excel.createWorkbook('UEsDBBQAAAA=');
  expect(host.openedWorkbooks).toEqual(['UEsDBBQAAAA=']);
});
