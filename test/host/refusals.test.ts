import { bootExcel } from './node';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Runs a batch on a workbook with the sheets 入力 and 裏 and gives the code of the refusal, or "fine". */
async function codeOf(batch: Batch, options = {}): Promise<string> {
  const { Excel, host } = await bootExcel(options);
  host.user.renameSheet('Sheet1', '入力');
  host.user.addSheet('裏');
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getItem('入力'));
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'fine';
}

const chars = (count: number): string => 'x'.repeat(count);

test.each<[string, string, Batch]>([
  [
    'an array of another shape',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]]),
  ],
  ['a ragged array', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
  ['an object as value', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1').values = [[{}]])],
  ['a text over 32,767', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1').values = [[chars(32_768)]])],
  [
    'a formula over 8,192',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').formulas = [[`="${chars(8_190)}"`]]),
  ],
  ['a broken formula', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1').formulas = [['=SUM(A1']])],
  [
    'a note that starts like a formula',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').values = [['- see the log']]),
  ],
  ['an unknown sheet', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('無い').activate()],
  ['a bad address', 'InvalidArgument', (_, sheet) => sheet.getRange('A0:B').load('values')],
  ['an address outside the sheet', 'InvalidArgument', (_, sheet) => sheet.getRange('XFE1').load('values')],
  ['a range of another sheet', 'InvalidArgument', (_, sheet) => sheet.getRange('裏!A1').load('values')],
  [
    'an offset out of the sheet',
    'InvalidArgument',
    (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
  ],
  [
    'a sheet name of 32 characters',
    'InvalidArgument',
    (context) => context.workbook.worksheets.add(chars(32)),
  ],
  [
    'a forbidden character in a sheet name',
    'InvalidArgument',
    (context) => context.workbook.worksheets.add('a/b'),
  ],
  ['a sheet name taken', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('裏')],
  ['renaming to a name taken', 'ItemAlreadyExists', (_, sheet) => (sheet.name = '裏')],
  [
    'a bad name',
    'InvalidArgument',
    (context, sheet) => context.workbook.names.add('a b', sheet.getRange('A1')),
  ],
  [
    'a name like a cell',
    'InvalidArgument',
    (context, sheet) => context.workbook.names.add('AB12', sheet.getRange('A1')),
  ],
  [
    'a name taken',
    'ItemAlreadyExists',
    (context, sheet) => {
      context.workbook.names.add('ISOMM_Id', sheet.getRange('A1'));
      context.workbook.names.add('isomm_id', sheet.getRange('A2'));
    },
  ],
  [
    'a name that is no range',
    'InvalidReference',
    (context) => {
      context.workbook.names.add('Rate', '=0.1').getRange().load('values');
    },
  ],
  [
    'deleting the last visible sheet',
    'InvalidOperation',
    (context, sheet) => {
      context.workbook.worksheets.getItem('裏').visibility = 'Hidden';
      sheet.delete();
    },
  ],
  [
    'hiding the last visible sheet',
    'InvalidOperation',
    (context, sheet) => {
      context.workbook.worksheets.getItem('裏').delete();
      sheet.visibility = 'Hidden';
    },
  ],
  [
    'a validation list over 255',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: chars(256) } };
    },
  ],
  [
    'an error message over 225',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '',
        message: chars(226),
      };
    },
  ],
  [
    'a bound that is missing',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'Between' } };
    },
  ],
  [
    'an unknown alignment',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').format.horizontalAlignment = 'Middle' as Excel.HorizontalAlignment;
    },
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').format.fill.color = '#12'),
  ],
  [
    'a column wider than Excel allows',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A:A').format.columnWidth = 5_000),
  ],
  [
    'a row higher than Excel allows',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('1:1').format.rowHeight = 410),
  ],
  [
    'a conditional formula without "="',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '$A1>0';
    },
  ],
  [
    'print titles that are no rows',
    'InvalidArgument',
    (_, sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'),
  ],
  [
    'a header over 255',
    'InvalidArgument',
    (_, sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = chars(256);
    },
  ],
  [
    'a series name that is no cell',
    'InvalidArgument',
    (_, sheet) => {
      const chart = sheet.charts.add('Radar', sheet.getRange('A1:B3'), 'Columns');
      chart.series.getItemAt(0).name = '=gone!A1';
    },
  ],
  [
    'a marker on a bar',
    'InvalidArgument',
    (_, sheet) => {
      sheet.charts.add('BarStacked', sheet.getRange('A1:B3')).series.getItemAt(0).markerStyle = 'Circle';
    },
  ],
  [
    'a gap between bars on a line',
    'InvalidArgument',
    (_, sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B3')).series.getItemAt(0).gapWidth = 50;
    },
  ],
  [
    'bars that are further apart than 500 %',
    'InvalidArgument',
    (_, sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3')).series.getItemAt(0).gapWidth = 501;
    },
  ],
  [
    'a kind of chart that there is not',
    'InvalidArgument',
    (_, sheet) => {
      sheet.charts.add('BarPiled' as 'BarStacked', sheet.getRange('A1:B3'));
    },
  ],
  [
    'protecting twice',
    'AccessDenied',
    (_, sheet) => {
      sheet.protection.protect({});
      sheet.protection.protect({});
    },
  ],
  ['unprotecting what is not protected', 'AccessDenied', (_, sheet) => sheet.protection.unprotect()],
  [
    'a sheet that was deleted',
    'ItemNotFound',
    (context, sheet) => {
      sheet.delete();
      context.workbook.worksheets.getItem('入力').getRange('A1').values = [[1]];
    },
  ],
])('refuses %s with %s', async (_, code, batch) => {
  expect(await codeOf(batch)).toBe(code);
});

test.each<[string, string, Batch]>([
  [
    'a method',
    'Range.GetSurroundingRegion',
    (_, sheet) => sheet.getRange('A1').getSurroundingRegion().load('address'),
  ],
  ['a property', 'Range.formulasR1C1', (_, sheet) => sheet.getRange('A1').load('formulasR1C1')],
  ['a whole class', 'Worksheet.Tables', (_, sheet) => sheet.tables.add('A1:B2', true)],
  [
    'a kind of conditional format',
    'ConditionalFormatCollection.Add(DataBar)',
    (_, sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'),
  ],
  [
    'a cell property',
    'cell properties: hyperlink',
    (_, sheet) =>
      sheet.getRange('A1').setCellProperties([[{ hyperlink: { address: 'https://example.org' } }]]),
  ],
])('refuses %s it does not implement, by name', async (_, member, batch) => {
  const { Excel } = await bootExcel({ apiVersion: '1.15' });
  const failed = Excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining(member) as string,
  });
});

test('the genuine client refuses members above the requirement set', async () => {
  const above: Batch = (context) => context.workbook.save('Prompt');
  expect(await codeOf(above)).toBe('ApiNotFound');
  expect(await codeOf((_, sheet) => sheet.getRange('A1').moveTo('B1'), { apiVersion: '1.10' })).toBe(
    'ApiNotFound',
  );
});

test('a batch keeps what came before the action that failed', async () => {
  const { Excel, host } = await bootExcel();
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [['never']];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(host.user.readBlock('Sheet1!A1:A3')).toEqual([['kept'], [null], [null]]);
});

test('a refused array writes none of its cells', async () => {
  const { Excel, host } = await bootExcel();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:A2').values = [['one'], [chars(40_000)]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(host.user.read('Sheet1!A1')).toBeNull();
});

test('requests and answers over 5 MB are refused', async () => {
  const { Excel, host } = await bootExcel();
  const big = Array.from({ length: 200 }, () => [chars(30_000)]);
  const write = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [index, row] of big.entries()) sheet.getRangeByIndexes(index, 0, 1, 1).values = [row];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(host.user.read('Sheet1!A1')).toBeNull();
  big.forEach((row, index) => {
    host.user.paste(`Sheet1!A${String(index + 1)}`, [row]);
  });
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:A200').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('an object that is not there can be asked for without a refusal', async () => {
  const { Excel } = await bootExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('無い');
    const name = context.workbook.names.getItemOrNullObject('無い');
    const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
    await context.sync();
    expect([sheet.isNullObject, name.isNullObject, used.isNullObject]).toEqual([true, true, true]);
  });
});
