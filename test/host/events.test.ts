import { bootExcel, turn } from './node';

interface Seen {
  readonly address: string;
  readonly type: string;
  readonly source: string;
}

async function listening() {
  const booted = await bootExcel();
  const { Excel, host } = booted;
  const changes: Seen[] = [];
  const sheets: string[] = [];
  let selected = '';
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const handler = worksheets.onChanged.add((event) => {
    changes.push({ address: event.address, type: event.changeType, source: event.source });
    return Promise.resolve();
  });
  worksheets.onAdded.add((event) => {
    sheets.push(`added ${host.book.sheets.find((sheet) => sheet.id === event.worksheetId)?.name ?? ''}`);
    return Promise.resolve();
  });
  worksheets.onDeleted.add(() => {
    sheets.push('deleted');
    return Promise.resolve();
  });
  worksheets.onSelectionChanged.add((event) => {
    selected = event.address;
    return Promise.resolve();
  });
  await context.sync();
  return { ...booted, context, changes, sheets, handler, selection: () => selected };
}

test('what the user does is heard, with its kind', async () => {
  const { host, changes } = await listening();
  const { user } = host;
  user.type('Sheet1!A1', '3');
  user.paste('Sheet1!B2', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  user.sort('Sheet1!B2:C3', '-B');
  user.insertRows('Sheet1', 2, 2);
  user.deleteRows('Sheet1', 2);
  user.insertColumns('Sheet1', 'C');
  user.clear('Sheet1!A1:B1');
  await turn();
  expect(changes).toEqual([
    { address: 'A1', type: 'RangeEdited', source: 'Local' },
    { address: 'B2:C3', type: 'RangeEdited', source: 'Local' },
    { address: 'B2:C3', type: 'RangeEdited', source: 'Local' },
    { address: '2:3', type: 'RowInserted', source: 'Local' },
    { address: '2:2', type: 'RowDeleted', source: 'Local' },
    { address: 'C:C', type: 'ColumnInserted', source: 'Local' },
    { address: 'A1:B1', type: 'RangeEdited', source: 'Local' },
  ]);
});

test('a co-author is heard as remote', async () => {
  const { host, changes } = await listening();
  host.user.coAuthor.type('Sheet1!A1', '3');
  await turn();
  expect(changes).toEqual([{ address: 'A1', type: 'RangeEdited', source: 'Remote' }]);
});

test('sheets added, copied and deleted and selections are heard; renaming raises nothing at the floor', async () => {
  const { host, sheets, selection, changes } = await listening();
  host.user.addSheet('裏');
  host.user.duplicateSheet('裏');
  await turn();
  host.user.renameSheet('裏', '表');
  host.user.deleteSheet('表');
  host.user.select('Sheet1!B2:C3');
  await turn();
  expect(sheets).toEqual(['added 裏', 'added 裏 (2)', 'deleted']);
  expect(selection()).toBe('B2:C3');
  expect(changes).toEqual([]);
});

test('writes of the add-in itself are heard too, unless events are off', async () => {
  const { Excel, host, changes } = await listening();
  const write = (value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
      await context.sync();
    });
  await write(1);
  await turn();
  expect(changes).toHaveLength(1);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await write(2);
  host.user.type('Sheet1!A1', '3');
  await turn();
  expect(changes).toHaveLength(1);
});

test('a removed handler hears nothing more', async () => {
  const { host, changes, handler, context } = await listening();
  handler.remove();
  await context.sync();
  host.user.type('Sheet1!A1', '3');
  await turn();
  expect(changes).toEqual([]);
});

test('one sheet can be listened to alone, and a fresh Excel does not speak to old handlers', async () => {
  const { Excel, host } = await bootExcel();
  host.user.addSheet('裏');
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  host.user.type('裏!A1', '3');
  await turn();
  expect(heard).toBe(0);
  host.user.type('Sheet1!A1', '3');
  await turn();
  expect(heard).toBe(1);
  const fresh = await bootExcel();
  fresh.host.user.type('Sheet1!A1', '3');
  await turn();
  expect(heard).toBe(1);
});

test('nothing is sent about what nobody listens to', async () => {
  const { host } = await bootExcel();
  const sent: unknown[] = [];
  host.listen((entries) => sent.push(...entries));
  host.user.type('Sheet1!A1', '3');
  host.user.addSheet();
  expect(sent).toEqual([]);
});
