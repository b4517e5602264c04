import type { Area } from './area';
import { addressOf } from './area';
import { bootExcel, turn } from './node';

/** A small checklist: header, three items, a total, names, validation, conditional format, filter, chart, print set-up. */
async function checklist() {
  const booted = await bootExcel();
  const { Excel, host } = booted;
  host.user.renameSheet('Sheet1', '入力');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('入力');
    const result = context.workbook.worksheets.add('結果');
    sheet.getRange('A1:C5').values = [
      ['id', 'score', 'double'],
      ['A-1', 3, '=B2*2'],
      ['A-2', 1, '=B3*2'],
      ['A-3', '', '=B4*2'],
      ['sum', '=SUM(B2:B4)', ''],
    ];
    result.getRange('A1').formulas = [['=入力!B3+SUM(入力!B2:B4)+COUNTA(ISOMM_Id)']];
    const names = context.workbook.names;
    names.add('ISOMM_Id', sheet.getRange('A2:A4'));
    names.add('ISOMM_Insource', sheet.getRange('B2:B4'));
    names.add('ISOMM_Second', sheet.getRange('B3'));
    sheet.getRange('B2:B4').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' },
    };
    const format = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>2';
    format.custom.format.fill.color = '#FFEECC';
    sheet.autoFilter.apply(sheet.getRange('A1:C4'));
    sheet.pageLayout.setPrintArea('A1:C5');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.horizontalPageBreaks.add('A4');
    const chart = sheet.charts.add('Radar', sheet.getRange('A1:B4'), 'Columns');
    chart.name = 'radar';
    await context.sync();
  });
  return booted;
}

const seen = (booted: Awaited<ReturnType<typeof checklist>>, name = '入力') => {
  const sheet = booted.host.sheet(name);
  const at = (area: { top: number; bottom: number } | null | undefined) =>
    area ? [area.top + 1, area.bottom + 1] : null;
  const [chart] = sheet.charts;
  return {
    names: booted.host.book.names.map((one) => one.formula),
    validation: sheet.validations.map((one) => one.areas.map(at)),
    conditional: sheet.conditionals.map((one) => [one.areas.map(at), one.formula]),
    filter: at(sheet.filter?.area),
    printed: sheet.page.area?.map(at),
    titles: at(sheet.page.titleRows),
    breaks: sheet.page.rowBreaks.map((one) => one.row + 1),
    chart: chart?.series.map((one) => [one.nameFrom, one.values, one.categories]),
    result: booted.host.user.formula('結果!A1'),
    shown: booted.host.user.read('結果!A1'),
  };
};

test('inserting rows moves everything that refers to them', async () => {
  const booted = await checklist();
  booted.host.user.insertRows('入力', 3, 2);
  expect(seen(booted)).toEqual({
    names: ['入力!$A$2:$A$6', '入力!$B$2:$B$6', '入力!$B$5'],
    validation: [[[2, 6]]],
    conditional: [[[[2, 6]], '$B2>2']],
    filter: [1, 6],
    printed: [[1, 7]],
    titles: [1, 1],
    breaks: [6],
    chart: [['入力!$B$1', '入力!$B$2:$B$6', '入力!$A$2:$A$6']],
    result: '=入力!B5+SUM(入力!B2:B6)+COUNTA(ISOMM_Id)',
    shown: 1 + 4 + 3,
  });
  expect(booted.host.user.formula('入力!C5')).toBe('=B5*2');
  expect(booted.host.user.formula('入力!B7')).toBe('=SUM(B2:B6)');
});

test('deleting rows shrinks what covers them and breaks what meant only them', async () => {
  const booted = await checklist();
  booted.host.user.deleteRows('入力', 3);
  expect(seen(booted)).toMatchObject({
    names: ['入力!$A$2:$A$3', '入力!$B$2:$B$3', '入力!#REF!'],
    validation: [[[2, 3]]],
    filter: [1, 3],
    printed: [[1, 4]],
    breaks: [3],
    result: '=入力!#REF!+SUM(入力!B2:B3)+COUNTA(ISOMM_Id)',
    shown: '#REF!',
  });
  const read = await booted.Excel.run(async (context) => {
    const name = context.workbook.names.getItem('ISOMM_Second');
    name.load('type,value,formula');
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return [name.type, name.value as string, name.formula as string, range.isNullObject];
  });
  expect(read).toEqual(['Error', '#REF!', '=入力!#REF!', true]);
});

test('deleting every row of a name leaves #REF!', async () => {
  const booted = await checklist();
  booted.host.user.deleteRows('入力', 2, 3);
  expect(seen(booted).names).toEqual(['入力!#REF!', '入力!#REF!', '入力!#REF!']);
  expect(seen(booted).validation).toEqual([]);
});

test('columns inserted and deleted move names and formulas too', async () => {
  const booted = await checklist();
  booted.host.user.insertColumns('入力', 'B');
  expect(seen(booted).names).toEqual(['入力!$A$2:$A$4', '入力!$C$2:$C$4', '入力!$C$3']);
  expect(booted.host.user.formula('入力!D2')).toBe('=C2*2');
  booted.host.user.deleteColumns('入力', 'B');
  booted.host.user.deleteColumns('入力', 'B');
  expect(seen(booted).names).toEqual(['入力!$A$2:$A$4', '入力!#REF!', '入力!#REF!']);
  expect(booted.host.user.read('入力!B2')).toBe('#REF!');
});

test('sorting moves rows with their formulas and leaves names where they are', async () => {
  const booted = await checklist();
  booted.host.user.sort('入力!A2:C4', 'B');
  expect(booted.host.user.readBlock('入力!A2:C4')).toEqual([
    ['A-2', 1, 2],
    ['A-1', 3, 6],
    ['A-3', null, 0],
  ]);
  expect(seen(booted).names).toEqual(['入力!$A$2:$A$4', '入力!$B$2:$B$4', '入力!$B$3']);
  booted.host.user.sort('入力!A2:C4', '-A');
  expect(booted.host.user.readBlock('入力!A2:A4').flat()).toEqual(['A-3', 'A-2', 'A-1']);
});

test('renaming a sheet renames it in formulas and names; quotes come when they are needed', async () => {
  const booted = await checklist();
  booted.host.user.renameSheet('入力', '入力（控え）');
  expect(seen(booted, '入力（控え）')).toMatchObject({
    names: ["'入力（控え）'!$A$2:$A$4", "'入力（控え）'!$B$2:$B$4", "'入力（控え）'!$B$3"],
    result: "='入力（控え）'!B3+SUM('入力（控え）'!B2:B4)+COUNTA(ISOMM_Id)",
    shown: 8,
  });
});

test('deleting a sheet leaves #REF! behind', async () => {
  const booted = await checklist();
  booted.host.user.deleteSheet('入力');
  expect(booted.host.book.names.map((one) => one.formula)).toEqual(['#REF!', '#REF!', '#REF!']);
  expect(booted.host.user.read('結果!A1')).toBe('#REF!');
});

test('cutting and pasting takes references along and breaks those to the cells overwritten', async () => {
  const booted = await checklist();
  booted.host.user.cut('入力!B2', '入力!B3');
  expect(booted.host.user.formula('入力!C2')).toBe('=B3*2');
  expect(booted.host.user.formula('入力!C3')).toBe('=#REF!*2');
  expect(seen(booted).names[2]).toBe('入力!#REF!');
});

test('validation and conditional formats go with cells that are cut, and are doubled by copying', async () => {
  const booted = await checklist();
  const { user } = booted.host;
  const rules = () => {
    const sheet = booted.host.sheet('入力');
    const at = (areas: readonly Area[]) => areas.map(addressOf).join(' ');
    return {
      validation: sheet.validations.map((one) => at(one.areas)),
      conditional: sheet.conditionals.map((one) => `${at(one.areas)} ${one.formula}`),
    };
  };
  user.copy('入力!B2:C2', '入力!E9');
  expect(user.formula('入力!F9')).toBe('=E9*2');
  expect(rules()).toEqual({
    validation: ['B2:B4', 'E9'],
    conditional: ['A2:C4 $B2>2', 'E9:F9 $B9>2'],
  });
  user.cut('入力!B3', '入力!E9');
  expect(rules().validation).toEqual(['B2 B4', 'E9']);
});

test('a copy of a sheet gets names of its own, as Excel makes them', async () => {
  const booted = await checklist();
  expect(booted.host.user.duplicateSheet('入力')).toBe('入力 (2)');
  const copy = booted.host.sheet('入力 (2)');
  expect(copy.names.map((one) => [one.name, one.formula])).toEqual([
    ['ISOMM_Id', "'入力 (2)'!$A$2:$A$4"],
    ['ISOMM_Insource', "'入力 (2)'!$B$2:$B$4"],
    ['ISOMM_Second', "'入力 (2)'!$B$3"],
  ]);
  expect(seen(booted).names).toEqual(['入力!$A$2:$A$4', '入力!$B$2:$B$4', '入力!$B$3']);
  const scoped = await booted.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem('入力 (2)').names;
    names.load('items/name,items/scope');
    const all = context.workbook.names;
    all.load('items/name');
    await context.sync();
    return [names.items.map((one) => one.scope), all.items.length];
  });
  expect(scoped).toEqual([['Worksheet', 'Worksheet', 'Worksheet'], 3]);
});

test('a range the client keeps moves with its cells', async () => {
  const { Excel, host } = await checklist();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('入力').getRange('B2:B4');
    range.load('address');
    await context.sync();
    host.user.insertRows('入力', 1, 3);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('入力!B5:B7');
  });
  await turn();
  expect(host.book.kept.size).toBe(0);
});

test('inserting and deleting through the client does the same', async () => {
  const booted = await checklist();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('入力');
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').delete('Left');
    await context.sync();
  });
  expect(seen(booted).names).toEqual(['入力!$A$3:$A$5', '入力!#REF!', '入力!#REF!']);
});

test('in manual mode results stay until they are calculated', async () => {
  const booted = await checklist();
  const { user } = booted.host;
  user.setCalculationMode('Manual');
  user.type('入力!B2', '5');
  expect([user.read('入力!C2'), user.read('入力!B5')]).toEqual([6, 4]);
  user.insertRows('入力', 1);
  expect(user.read('入力!C3')).toBe(6);
  const mode = await booted.Excel.run(async (context) => {
    context.application.load('calculationMode');
    await context.sync();
    const before = context.application.calculationMode;
    context.application.calculate('Full');
    await context.sync();
    return before;
  });
  expect(mode).toBe('Manual');
  expect([user.read('入力!C3'), user.read('入力!B6')]).toEqual([10, 6]);
});
