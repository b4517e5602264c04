import { bootExcel } from './node';

async function written(format: string, value: unknown): Promise<[unknown, string, string]> {
  const { Excel } = await bootExcel({ today: () => new Date(2026, 7, 15) });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,valueTypes,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0] as string, cell.numberFormat[0]?.[0] as string];
  });
}

test.each<[unknown, unknown, string, string]>([
  ['3', 3, 'Double', 'General'],
  ['３', 3, 'Double', 'General'],
  [' 3 ', 3, 'Double', 'General'],
  ['6.10', 6.1, 'Double', 'General'],
  ['-2', -2, 'Double', 'General'],
  ['(5)', -5, 'Double', 'General'],
  ['1,234', 1234, 'Double', '#,##0'],
  ['50%', 0.5, 'Double', '0%'],
  ['1e3', 1000, 'Double', '0.00E+00'],
  ['1-2', 46024, 'Double', 'd-mmm'],
  ['2026/8/1', 46235, 'Double', 'm/d/yyyy'],
  ['2026-08-01', 46235, 'Double', 'm/d/yyyy'],
  ['10:30', 0.4375, 'Double', 'h:mm'],
  ['true', true, 'Boolean', 'General'],
  ['#N/A', '#N/A', 'Error', 'General'],
  ["'=1+1", '=1+1', 'String', 'General'],
  ['A-1', 'A-1', 'String', 'General'],
  ['13/45', '13/45', 'String', 'General'],
  ['', '', 'Empty', 'General'],
  [4, 4, 'Double', 'General'],
])('%j put into a General cell becomes %j', async (value, shown, type, format) => {
  expect(await written('General', value)).toEqual([shown, type, format]);
});

test.each<[unknown, unknown]>([
  ['6.10', '6.10'],
  ['1-2', '1-2'],
  ['=1+1', '=1+1'],
  ['+81-3', '+81-3'],
  ['@home', '@home'],
  ['- a point', '- a point'],
  [3, '3'],
  [true, 'TRUE'],
])('%j put into a text cell stays %j', async (value, shown) => {
  expect(await written('@', value)).toEqual([shown, 'String', '@']);
});

test('null in an array leaves the cell as it is', async () => {
  const { Excel, host } = await bootExcel();
  host.user.paste('Sheet1!A1', [['a', 'b']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B1').values = [[null, 'c']];
    await context.sync();
  });
  expect(host.user.readBlock('Sheet1!A1:B1')).toEqual([['a', 'c']]);
});

test('one value fills a whole range', async () => {
  const { Excel, host } = await bootExcel();
  await Excel.run(async (context) => {
    (context.workbook.worksheets.getFirst().getRange('A1:B2') as unknown as { values: number }).values = 7;
    await context.sync();
  });
  expect(host.user.readBlock('Sheet1!A1:B2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('what the covered part of a merged cell is given is lost, as in Excel', async () => {
  const { Excel, host } = await bootExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.merge();
    range.values = [['title', 'lost']];
    await context.sync();
  });
  expect(host.user.readBlock('Sheet1!A1:B1')).toEqual([['title', null]]);
});

test.each(['-ログ', '+ログ', '@ログ'])(
  '%j put into a General cell becomes a formula that names nothing',
  async (value) => {
    expect(await written('General', value)).toEqual(['#NAME?', 'Error', 'General']);
  },
);

test('formulas in R1C1 style are the same relative to each cell; whole rows and columns are refused', async () => {
  const { Excel, host } = await bootExcel();
  host.user.paste('Sheet1!A1', [[1], [2], [3]]);
  const set = (formula: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B1:B3');
      range.formulasR1C1 = [[formula], [formula], [formula]];
      await context.sync();
    });
  await set('=RC[-1]*2+R1C1+LOG10(10)+COUNTIF(R1C[-1]:RC[-1],">1")');
  expect(host.user.formula('Sheet1!B3')).toBe('=A3*2+$A$1+LOG10(10)+COUNTIF(A$1:A3,">1")');
  expect(host.user.readBlock('Sheet1!B1:B3').flat()).toEqual([4, 7, 10]);
  for (const formula of ['=SUM(C1)', '=SUM(R2)', '=B12'])
    await expect(set(formula)).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('formulas that are copied move with their cells, again and again in a range that is a multiple of their own', async () => {
  const { Excel, host } = await bootExcel();
  host.user.paste('Sheet1!A1', [[1], [2], [3], [4]]);
  host.user.type('Sheet1!B1', '=A1*$A$2');
  host.user.type('Sheet1!D1', 'kept');
  host.user.type('Sheet1!C3', 'gone');
  const copy = (
    to: string,
    from: string,
    type: Excel.RangeCopyType | 'Formulas' | 'Values' | 'All' = 'Formulas',
  ) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:D4').numberFormat = '0.0' as unknown as string[][];
      sheet.getRange(to).copyFrom(from === 'B1:D1' ? sheet.getRange(from) : from, type);
      await context.sync();
    });
  await copy('B2:D4', 'B1:D1');
  expect(host.user.formula('Sheet1!B4')).toBe('=A4*$A$2');
  expect(host.user.readBlock('Sheet1!B2:D4')).toEqual([
    [4, null, 'kept'],
    [6, null, 'kept'],
    [8, null, 'kept'],
  ]);
  expect(host.user.text('Sheet1!B2')).toBe('4.0');
  await copy('F1', 'B1:D2');
  expect(host.user.formula('Sheet1!F2')).toBe('=E2*$A$2');
  await expect(copy('F1:F3', 'B1:B2')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(copy('F1', 'B1', 'All')).rejects.toMatchObject({ code: 'NotImplemented' });
  await copy('H1', 'B1:D2', 'Values');
  expect([host.user.formula('Sheet1!H2'), host.user.readBlock('Sheet1!H1:J2')]).toEqual([
    null,
    [
      [2, null, 'kept'],
      [4, null, 'kept'],
    ],
  ]);
});
