import { bootExcel } from './node';

test('a sheet is made, filled, calculated and read through the genuine client', async () => {
  const { Excel, host } = await bootExcel();
  const read = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add('入力');
    const cells = sheet.getRange('A1:C2');
    cells.numberFormat = [
      ['@', 'General', '0.0'],
      ['@', 'General', '0.0'],
    ];
    cells.values = [
      ['6.10', '6.10', 3.25],
      ['1-2', 'x', '=C1*2'],
    ];
    context.workbook.names.add('ISOMM_Level', sheet.getRange('C1:C2'), 'levels');
    sheet.getRange('D1').formulas = [['=SUM(ISOMM_Level)+COUNTIF(入力!A:A,"1-2")']];
    const format = sheet.getRange('A1:C1').format;
    format.fill.color = '#1B2A41';
    format.font.bold = true;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    format.columnWidth = 80;
    const validation = sheet.getRange('B1:B2').dataValidation;
    validation.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } };
    const conditional = sheet.getRange('A1:C2').conditionalFormats.add('Custom');
    conditional.custom.rule.formula = '=$C1>4';
    conditional.custom.format.fill.color = '#FFC7CE';
    const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:B2'), 'Columns');
    chart.name = 'radar';
    const series = chart.series.getItemAt(0);
    series.setValues(sheet.getRange('C1:C2'));
    series.setXAxisValues(sheet.getRange('A1:A2'));
    series.name = '=入力!$A$1';
    chart.axes.valueAxis.maximum = 5;
    sheet.activate();
    const result = sheet.getRange('A1:D2');
    result.load('values,formulas,text,address,valueTypes');
    const names = context.workbook.names;
    names.load('items/name,items/formula,items/comment');
    format.load('fill/color,font/bold,columnWidth');
    await context.sync();
    const later = sheet.getRange('D1');
    sheet.getRange('C1').values = [[1]];
    later.load('values');
    chart.load('name');
    series.load('name');
    await context.sync();
    return {
      values: result.values,
      formulas: result.formulas,
      text: result.text,
      address: result.address,
      types: result.valueTypes,
      names: names.items.map((name) => [name.name, name.formula, name.comment]),
      fill: format.fill.color,
      bold: format.font.bold,
      width: format.columnWidth,
      later: later.values,
      chart: chart.name,
      series: series.name,
    };
  });
  expect(read).toEqual({
    values: [
      ['6.10', 6.1, 3.25, 10.75],
      ['1-2', 'x', 6.5, ''],
    ],
    formulas: [
      ['6.10', 6.1, 3.25, '=SUM(ISOMM_Level)+COUNTIF(入力!A:A,"1-2")'],
      ['1-2', 'x', '=C1*2', ''],
    ],
    text: [
      ['6.10', '6.1', '3.3', '10.75'],
      ['1-2', 'x', '6.5', ''],
    ],
    address: '入力!A1:D2',
    types: [
      ['String', 'Double', 'Double', 'Double'],
      ['String', 'String', 'Double', 'Empty'],
    ],
    names: [['ISOMM_Level', '=入力!$C$1:$C$2', 'levels']],
    fill: '#1B2A41',
    bold: true,
    width: 80,
    later: [[4]],
    chart: 'radar',
    series: '6.10',
  });
  expect(host.counters.syncs).toBe(2);
});

test('an Excel that does not calculate shows nothing where a formula stands, and counts what is sent as any other', async () => {
  const sent = async (calculates: boolean) => {
    const { Excel, host } = await bootExcel({ calculates });
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      cells.values = [['3', '=A1*2']];
      await context.sync();
    });
    const { user, counters } = host;
    return { shown: [user.read('Sheet1!A1'), user.read('Sheet1!B1'), user.formula('Sheet1!B1')], counters };
  };
  const [usual, without] = [await sent(true), await sent(false)];
  expect(usual.shown).toEqual([3, 6, '=A1*2']);
  expect(without.shown).toEqual([3, null, '=A1*2']);
  expect(without.counters).toEqual(usual.counters);
});
