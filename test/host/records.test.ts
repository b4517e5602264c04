import { bootExcel } from './node';

async function blank() {
  const booted = await bootExcel();
  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
    booted.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));
  return { ...booted, run };
}

test('looks are set for ranges and read back; differing ones read as null', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:C3');
    range.format.set({
      horizontalAlignment: 'Left',
      indentLevel: 2,
      verticalAlignment: 'Center',
      wrapText: true,
    });
    range.format.font.set({ bold: true, italic: true, size: 14, color: '#1b2a41', name: 'Meiryo' });
    sheet.getRange('B2').format.fill.color = 'red';
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('A:B').format.columnWidth = 90;
    const one = sheet.getRange('B2');
    one.load('format/fill/color,format/font/name,format/indentLevel,format/rowHeight,format/columnWidth');
    range.load(
      'format/fill/color,format/font/color,format/horizontalAlignment,format/rowHeight,format/columnWidth',
    );
    await context.sync();
    expect([
      one.format.fill.color,
      one.format.font.name,
      one.format.indentLevel,
      one.format.rowHeight,
      one.format.columnWidth,
    ]).toEqual(['#FF0000', 'Meiryo', 2, 15, 90]);
    expect([
      range.format.fill.color,
      range.format.font.color,
      range.format.horizontalAlignment,
      range.format.rowHeight,
      range.format.columnWidth,
    ]).toEqual(['', '#1B2A41', 'Left', null, null]);
    one.format.fill.clear();
    one.load('format/fill/color');
    await context.sync();
    expect(one.format.fill.color).toBe('#FFFFFF');
  });
});

test('a whole column takes one format, not an array of one, and keeps it for cells written later', async () => {
  const { run } = await blank();
  const array = run(async (context, sheet) => {
    sheet.getRange('A:A').numberFormat = [['@']];
    await context.sync();
  });
  await expect(array).rejects.toMatchObject({ code: 'InvalidArgument' });
  await run(async (context, sheet) => {
    (sheet.getRange('A:A') as unknown as { numberFormat: string }).numberFormat = '@';
    const cell = sheet.getRange('A500');
    cell.values = [['6.10']];
    cell.load('values,numberFormat');
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[['6.10']], [['@']]]);
  });
});

test('edges: the line last drawn between two cells is the one both show', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    const upper = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
    upper.style = 'Continuous';
    upper.color = '#FF0000';
    const lower = sheet.getRange('A2').format.borders.getItem('EdgeTop');
    lower.weight = 'Medium';
    lower.color = '#0000FF';
    upper.load('style,color,weight');
    lower.load('style,color,weight');
    await context.sync();
    expect([upper.style, upper.color, upper.weight]).toEqual(['Continuous', '#0000FF', 'Medium']);
    expect([lower.style, lower.color, lower.weight]).toEqual(['Continuous', '#0000FF', 'Medium']);
  });
});

test('inside lines run between the cells of a range only', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('InsideVertical').style = 'Continuous';
    borders.getItem('InsideHorizontal').style = 'Continuous';
    await context.sync();
  });
  const book = host.book;
  const sheet = host.sheet('Sheet1');
  const sides = (row: number, column: number) => Object.keys(book.look(sheet, row, column).borders).sort();
  expect([sides(0, 0), sides(0, 1), sides(1, 0), sides(1, 1)]).toEqual([
    ['bottom', 'right'],
    ['bottom'],
    ['right'],
    [],
  ]);
});

test('setCellProperties, setRowProperties and setColumnProperties set what they name, per cell', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:B1').setCellProperties([
      [
        {
          format: {
            fill: { color: '#FF0000' },
            borders: { bottom: { style: 'Continuous', weight: 'Hairline', color: '#112233' } },
          },
        },
        { format: { font: { bold: true }, protection: { locked: false }, horizontalAlignment: 'Right' } },
      ],
    ]);
    sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    sheet.getRange('A1:B1').setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 33 } }]);
    const read = sheet.getRange('A1:B1').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, protection: true },
    });
    const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    expect(read.value).toEqual([
      [
        {
          address: 'Sheet1!A1',
          format: {
            fill: { color: '#FF0000' },
            font: { bold: false },
            protection: { locked: true, formulaHidden: false },
          },
        },
        {
          address: 'Sheet1!B1',
          format: {
            fill: { color: '#FFFFFF' },
            font: { bold: true },
            protection: { locked: false, formulaHidden: false },
          },
        },
      ],
    ]);
    expect(rows.value).toEqual([
      { rowHidden: false, format: { rowHeight: 40 } },
      { rowHidden: true, format: { rowHeight: 0 } },
    ]);
  });
  const sheet = host.sheet('Sheet1');
  expect(host.book.look(sheet, 0, 0).borders.bottom).toEqual({
    style: 'Continuous',
    weight: 'Hairline',
    color: '#112233',
  });
  expect([host.book.line(sheet, 'column', 0).hidden, host.book.line(sheet, 'column', 1).size]).toEqual([
    true,
    33,
  ]);
});

test('validation: set, read, judged when typing, not when pasting; invalid cells are found', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    const range = sheet.getRange('B2:B4');
    range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } };
    range.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '範囲外', message: '0〜5' };
    range.dataValidation.prompt = { showPrompt: true, title: '入力', message: '整数' };
    sheet.getRange('C2').dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange('E1:E2') },
    };
    sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: 'I,II' } };
    sheet.getRange('E1:E2').values = [['甲'], ['乙']];
    range.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks,valid');
    await context.sync();
    expect([
      range.dataValidation.type,
      range.dataValidation.rule,
      range.dataValidation.ignoreBlanks,
      range.dataValidation.valid,
    ]).toEqual([
      'WholeNumber',
      { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } },
      true,
      true,
    ]);
    expect(range.dataValidation.errorAlert.message).toBe('0〜5');
  });
  const { user } = host;
  expect(() => {
    user.type('Sheet1!B2', '7');
  }).toThrow(/does not take 7/);
  expect(() => {
    user.type('Sheet1!C2', '丙');
  }).toThrow(/does not take/);
  user.type('Sheet1!B2', '5');
  user.type('Sheet1!C2', '乙');
  user.type('Sheet1!D2', 'II');
  user.paste('Sheet1!B3', [['7'], ['２.5']]);
  expect(user.readBlock('Sheet1!B2:B4').flat()).toEqual([5, 7, 2.5]);
  await run(async (context, sheet) => {
    const invalid = sheet.getRange('A1:E9').dataValidation.getInvalidCellsOrNullObject();
    invalid.load('address');
    const none = sheet.getRange('B2').dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect([invalid.address, none.isNullObject]).toEqual(['Sheet1!B3,Sheet1!B4', true]);
  });
});

test('a validation set over part of another replaces that part only', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A4:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'c' } };
    sheet.getRange('A9').dataValidation.clear();
    const parts = ['A1:A3', 'A4:A5', 'A6:A8', 'A9', 'A1:A9'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule'),
    );
    await context.sync();
    expect(parts.map((part) => [part.type, part.rule.list?.source])).toEqual([
      ['List', 'a,b'],
      ['List', 'c'],
      ['List', 'a,b'],
      ['None', undefined],
      ['MixedCriteria', undefined],
    ]);
  });
});

test('conditional formats: a new one comes first, priority moves it, clearing cuts it', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    const formats = sheet.getRange('A1:B9').conditionalFormats;
    const first = formats.add('Custom');
    first.custom.rule.formula = '=$A1>1';
    first.custom.format.font.color = '#C00000';
    const second = formats.add('Custom');
    second.custom.rule.formula = '=$A1>2';
    second.stopIfTrue = true;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const border = second.custom.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#AA0000';
    }
    await context.sync();
    // Both are used again in a later batch.
    first.priority = 0;
    formats.load('items/priority,items/type,items/stopIfTrue,items/custom/rule/formula');
    await context.sync();
    expect(formats.items.map((one) => [one.custom.rule.formula, one.priority, one.stopIfTrue])).toEqual([
      ['=$A1>1', 0, false],
      ['=$A1>2', 1, true],
    ]);
    sheet.getRange('A5:B5').conditionalFormats.clearAll();
    second.delete();
    await context.sync();
  });
  const [left, none] = host.sheet('Sheet1').conditionals;
  expect([left?.areas.map((area) => [area.top + 1, area.bottom + 1]), left?.font.color, none]).toEqual([
    [
      [1, 4],
      [6, 9],
    ],
    '#C00000',
    undefined,
  ]);
});

test('names: scopes, constants, comments, hiding, changing, deleting', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    const { names } = context.workbook;
    const made = names.add('ISOMM_Id', sheet.getRange('A1:A2'), 'ids');
    names.addFormulaLocal('Rate', '=0.1');
    sheet.names.add('Local', '=Sheet1!$B$1');
    sheet.getRange('A1:A2').values = [['A-1'], ['A-2']];
    await context.sync();
    made.visible = false;
    made.comment = 'item ids';
    const values = made.arrayValues.load('values');
    names.load('items/name,items/type,items/value,items/formula,items/visible,items/comment,items/scope');
    sheet.names.load('items/name,items/scope');
    const formula = sheet.getRange('C1');
    formula.formulas = [['=Rate*10+COUNTA(ISOMM_Id)']];
    formula.load('values');
    await context.sync();
    expect(
      names.items.map((one) => [
        one.name,
        one.type,
        one.value as unknown,
        one.formula as unknown,
        one.visible,
        one.comment,
        one.scope,
      ]),
    ).toEqual([
      ['ISOMM_Id', 'Range', 'Sheet1!$A$1:$A$2', '=Sheet1!$A$1:$A$2', false, 'item ids', 'Workbook'],
      ['Rate', 'Double', 0.1, '=0.1', true, '', 'Workbook'],
    ]);
    expect(values.values).toEqual([['A-1'], ['A-2']]);
    expect(sheet.names.items.map((one) => one.scope)).toEqual(['Worksheet']);
    expect(formula.values).toEqual([[3]]);
    made.formula = '=Sheet1!$A$1';
    made.getRange().load('address');
    names.getItem('Rate').delete();
    formula.load('values');
    await context.sync();
    expect(formula.values).toEqual([['#NAME?']]);
  });
});

test('charts: series by ranges, axes, title, legend, place; a chart is found again and deleted', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['', '現在', '目標'],
      ['A', 3, 4],
      ['B', 1, 5],
    ];
    const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'ISOMM_Radar';
    chart.title.text = '成熟度';
    chart.title.format.font.size = 14;
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'J20');
    chart.displayBlanksAs = 'NotPlotted';
    chart.plotVisibleOnly = false;
    Object.assign(chart.axes.valueAxis, { minimum: 0, maximum: 5, majorUnit: 1 });
    chart.axes.valueAxis.majorGridlines.format.line.color = '#D9D9D9';
    chart.axes.categoryAxis.format.font.size = 9;
    chart.format.fill.setSolidColor('#FFFFFF');
    const target = chart.series.add('目標');
    target.setValues(sheet.getRange('C2:C3'));
    target.setXAxisValues(sheet.getRange('A2:A3'));
    target.format.line.set({ color: '#C8782A', weight: 1.5, lineStyle: 'Dash' });
    target.markerStyle = 'None';
    await context.sync();
    const again = sheet.charts.getItem('ISOMM_Radar');
    again.load('chartType,left,top,width,height,title/text,legend/position,series/items/name');
    again.axes.valueAxis.load('minimum,maximum,majorUnit');
    await context.sync();
    expect([again.chartType, again.left, again.top, again.width, again.height]).toEqual([
      'RadarMarkers',
      192,
      15,
      288,
      285,
    ]);
    expect([again.title.text, again.legend.position, again.series.items.map((one) => one.name)]).toEqual([
      '成熟度',
      'Bottom',
      ['現在', '目標'],
    ]);
    expect([
      again.axes.valueAxis.minimum,
      again.axes.valueAxis.maximum,
      again.axes.valueAxis.majorUnit,
    ]).toEqual([0, 5, 1]);
  });
  const [chart] = host.sheet('Sheet1').charts;
  expect(
    chart?.series.map((one) => [one.nameFrom, one.values, one.categories, one.line['LineStyle']]),
  ).toEqual([
    ['Sheet1!$B$1', 'Sheet1!$B$2:$B$3', 'Sheet1!$A$2:$A$3', undefined],
    [null, 'Sheet1!$C$2:$C$3', 'Sheet1!$A$2:$A$3', 'Dash'],
  ]);
  await run(async (context, sheet) => {
    sheet.charts.getItem('ISOMM_Radar').delete();
    sheet.charts.load('count');
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  });
});

test('charts of bars: apart and overlapping alike in all series, categories from the top, an axis left out', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns');
    const first = chart.series.getItemAt(0);
    const second = chart.series.getItemAt(1);
    first.gapWidth = 40;
    second.format.fill.setSolidColor('#C8782A');
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
    chart.axes.valueAxis.visible = false;
    second.load('gapWidth,overlap');
    chart.axes.categoryAxis.load('position');
    await context.sync();
    expect([second.gapWidth, second.overlap, chart.axes.categoryAxis.position]).toEqual([40, 100, 'Maximum']);
  });
  const [chart] = host.sheet('Sheet1').charts;
  expect(chart?.series.map(({ fill }) => fill)).toEqual([null, '#C8782A']);
});

test('page set-up, header and footer, print area and titles, breaks', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:F40');
    pageLayout.setPrintTitleRows('$1:$4');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 2.54 });
    const page = pageLayout.headersFooters.defaultForAllPages;
    page.set({ leftHeader: '組織', rightFooter: '&P / &N' });
    sheet.horizontalPageBreaks.add('A10');
    sheet.verticalPageBreaks.add('C1');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
    page.load('leftHeader,centerHeader,rightFooter');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    expect([
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.leftMargin,
      pageLayout.centerHorizontally,
    ]).toEqual(['Landscape', 'A4', 72, true]);
    expect([page.leftHeader, page.centerHeader, page.rightFooter]).toEqual(['組織', '', '&P / &N']);
    expect([area.address, titles.address, columns.isNullObject]).toEqual([
      'Sheet1!A1:F40',
      'Sheet1!1:4',
      true,
    ]);
    expect(sheet.horizontalPageBreaks.items).toHaveLength(1);
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
});

test('filter: applied, narrowed by the user, cleared; its rows hide and come back', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:B4').values = [
      ['f', 's'],
      ['A', 1],
      ['B', 2],
      ['A', 3],
    ];
    sheet.autoFilter.apply(sheet.getRange('A1:B4'));
    await context.sync();
  });
  host.user.filter('Sheet1', 0, ['A']);
  expect([2, 3, 4].map((row) => host.user.isHiddenRow('Sheet1', row))).toEqual([false, true, false]);
  await run(async (context, sheet) => {
    sheet.autoFilter.load('enabled,isDataFiltered');
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
      true,
      true,
      'Sheet1!A1:B4',
    ]);
    sheet.autoFilter.clearCriteria();
    await context.sync();
    sheet.autoFilter.remove();
    await context.sync();
  });
  expect(host.user.isHiddenRow('Sheet1', 3)).toBe(false);
  expect(host.sheet('Sheet1').filter).toBeNull();
});

test('sheets: order, visibility, tab colour, gridlines, frozen panes, copies', async () => {
  const { run, host, Excel } = await blank();
  await run(async (context, sheet) => {
    const made = context.workbook.worksheets.add('結果');
    made.tabColor = '#00B050';
    made.showGridlines = false;
    made.position = 0;
    made.freezePanes.freezeAt(made.getRange('A1:B3'));
    sheet.visibility = 'Hidden';
    const where = made.freezePanes.getLocationOrNullObject().load('address');
    const all = context.workbook.worksheets;
    all.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    await context.sync();
    expect(
      all.items.map((one) => [one.name, one.position, one.visibility, one.tabColor, one.showGridlines]),
    ).toEqual([
      ['結果', 0, 'Visible', '#00B050', false],
      ['Sheet1', 1, 'Hidden', '', true],
    ]);
    expect(where.address).toBe('結果!A1:B3');
    made.freezePanes.unfreeze();
    const copy = made.copy('End');
    copy.load('name,position');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['結果 (2)', 2]);
  });
  expect(host.sheet('結果').freeze).toBeNull();
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    context.workbook.properties.title = 'ISOMM';
    context.workbook.properties.load('title');
    context.workbook.settings.add('seen', 1);
    const seen = context.workbook.settings.getItemOrNullObject('seen').load('value');
    await context.sync();
    expect([cell.address, context.workbook.properties.title, seen.value]).toEqual(['結果!A1', 'ISOMM', 1]);
  });
});

test('a large array is cut by the client or not, and arrives whole', async () => {
  const { run, host } = await blank();
  const big = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `t${String(row)}`, row % 2 === 0]);
  await run(async (context, sheet) => {
    sheet.getRange('A1:D1000').values = big;
    await context.sync();
  });
  expect(host.user.readBlock('Sheet1!A1:D1000')).toEqual(big);
});

test('sorting through the client keeps rows together, blanks last', async () => {
  const { run, host } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('A1:B5').values = [
      ['id', 'score'],
      ['x', ''],
      ['b', 2],
      ['a', 'text'],
      ['c', 1],
    ];
    sheet.getRange('A1:B5').sort.apply([{ key: 1, ascending: false }], false, true);
    await context.sync();
  });
  expect(host.user.readBlock('Sheet1!A2:B5')).toEqual([
    ['a', 'text'],
    ['b', 2],
    ['c', 1],
    ['x', null],
  ]);
});

test('clearing: contents keep looks, formats keep contents, all clears both', async () => {
  const { run, host } = await blank();
  const fill = async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    const cell = sheet.getRange('A1');
    cell.values = [['x']];
    cell.format.fill.color = '#FF0000';
    await context.sync();
  };
  const after = async (applyTo: 'All' | 'Contents' | 'Formats') => {
    await run(fill);
    await run(async (context, sheet) => {
      sheet.getRange('A1').clear(applyTo);
      await context.sync();
    });
    return [host.user.read('Sheet1!A1'), host.book.look(host.sheet('Sheet1'), 0, 0).fill];
  };
  expect(await after('Contents')).toEqual([null, '#FF0000']);
  expect(await after('Formats')).toEqual(['x', null]);
  expect(await after('All')).toEqual([null, null]);
});

test('ranges are found from ranges', async () => {
  const { run } = await blank();
  await run(async (context, sheet) => {
    sheet.getRange('B2:C4').values = [
      [1, ''],
      ['', '=1/0'],
      ['x', 2],
    ];
    const base = sheet.getRange('B2:C3');
    const found = [
      base.getCell(1, 0),
      base.getRow(1),
      base.getColumn(1),
      base.getOffsetRange(1, 2),
      base.getResizedRange(1, 0),
      base.getAbsoluteResizedRange(1, 5),
      base.getEntireRow(),
      base.getEntireColumn(),
      base.getLastCell(),
      base.getBoundingRect('E9'),
      base.getIntersectionOrNullObject('C3:D9'),
      sheet.getUsedRange(true),
      sheet.getRangeByIndexes(2, 1, 2, 2),
      sheet.getCell(0, 25),
    ];
    for (const range of found) range.load('address');
    const none = base.getIntersectionOrNullObject('Z1');
    const errors = sheet.getRange('B2:C4').getSpecialCells('Formulas', 'Errors').load('address');
    const many = sheet.getRanges('B2,C3:C4').load('address,areaCount');
    await context.sync();
    expect(found.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
      'B3',
      'B3:C3',
      'C2:C3',
      'D3:E4',
      'B2:C4',
      'B2:F2',
      '2:3',
      'B:C',
      'C3',
      'B2:E9',
      'C3',
      'B2:C4',
      'B3:C4',
      'Z1',
    ]);
    expect([none.isNullObject, errors.address, many.address, many.areaCount]).toEqual([
      true,
      'Sheet1!C3',
      'Sheet1!B2,Sheet1!C3:C4',
      2,
    ]);
  });
});
