import { bootExcel } from './node';

async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}) {
  const booted = await bootExcel();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('B1:B3').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
  const on = (act: (sheet: Excel.Worksheet) => void) =>
    booted.Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  return { ...booted, on };
}

const DENIED = { code: 'AccessDenied' };

test('on a protected sheet unlocked cells take values and locked ones do not', async () => {
  const { on, host } = await protectedSheet();
  await on((sheet) => {
    sheet.getRange('B1').values = [[5]];
  });
  await expect(
    on((sheet) => {
      sheet.getRange('A1').values = [['x']];
    }),
  ).rejects.toMatchObject(DENIED);
  await expect(
    on((sheet) => {
      sheet.getRange('A1:B1').values = [['x', 1]];
    }),
  ).rejects.toMatchObject(DENIED);
  expect(() => {
    host.user.type('Sheet1!A1', 'x');
  }).toThrow(/protected/);
  host.user.type('Sheet1!B1', '4');
  expect(host.user.readBlock('Sheet1!A1:B1')).toEqual([['c', 4]]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'formatting cells',
    (sheet) => {
      sheet.getRange('B1').format.fill.color = '#FFFFFF';
    },
  ],
  [
    'number formats',
    (sheet) => {
      sheet.getRange('B1').numberFormat = [['0']];
    },
  ],
  [
    'column widths',
    (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 50;
    },
  ],
  [
    'hiding rows',
    (sheet) => {
      sheet.getRange('1:1').rowHidden = true;
    },
  ],
  [
    'inserting rows',
    (sheet) => {
      sheet.getRange('1:1').insert('Down');
    },
  ],
  [
    'deleting rows',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'inserting cells',
    (sheet) => {
      sheet.getRange('B1').insert('Down');
    },
  ],
  [
    'merging',
    (sheet) => {
      sheet.getRange('B1:B2').merge();
    },
  ],
  [
    'validation',
    (sheet) => {
      sheet.getRange('B1').dataValidation.clear();
    },
  ],
  [
    'conditional formats',
    (sheet) => {
      sheet.getRange('B1').conditionalFormats.add('Custom');
    },
  ],
  [
    'charts',
    (sheet) => {
      sheet.charts.add('Radar', sheet.getRange('A1:B3'));
    },
  ],
  [
    'filters',
    (sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B3'));
    },
  ],
  [
    'sorting',
    (sheet) => {
      sheet.getRange('B1:B3').sort.apply([{ key: 0 }]);
    },
  ],
  [
    'clearing locked cells',
    (sheet) => {
      sheet.getRange('A1').clear('Contents');
    },
  ],
])('protection refuses %s', async (_, act) => {
  const { on } = await protectedSheet();
  await expect(on(act)).rejects.toMatchObject(DENIED);
});

test('what the options allow is allowed, and sorting still needs unlocked cells', async () => {
  const { on, host } = await protectedSheet({
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
  await on((sheet) => {
    sheet.getRange('B:B').format.columnWidth = 50;
    sheet.getRange('1:1').rowHidden = true;
    sheet.getRange('B1:B3').sort.apply([{ key: 0, ascending: true }]);
  });
  expect(host.user.readBlock('Sheet1!B1:B3').flat()).toEqual([1, 2, 3]);
  await expect(
    on((sheet) => {
      sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
    }),
  ).rejects.toMatchObject(DENIED);
});

test('state and options are read; the password is asked for', async () => {
  const { Excel } = await bootExcel();
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.protect({ allowSort: true }, 'pw');
    protection.load('protected,options');
    await context.sync();
    expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual(
      [true, true, false],
    );
    protection.unprotect('other');
    await expect(context.sync()).rejects.toMatchObject(DENIED);
    protection.unprotect('pw');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test('protected structure refuses adding, deleting, renaming, moving and hiding sheets, not writing', async () => {
  const { Excel, host } = await bootExcel();
  host.user.addSheet('裏');
  host.user.protectStructure();
  const acts: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
    (context) => context.workbook.worksheets.add('new'),
    (_, sheet) => {
      sheet.delete();
    },
    (_, sheet) => {
      sheet.name = 'other';
    },
    (_, sheet) => {
      sheet.position = 0;
    },
    (_, sheet) => {
      sheet.visibility = 'Hidden';
    },
  ];
  for (const act of acts)
    await expect(
      Excel.run(async (context) => {
        act(context, context.workbook.worksheets.getItem('裏'));
        await context.sync();
      }),
    ).rejects.toMatchObject(DENIED);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('裏').getRange('A1').values = [[1]];
    context.workbook.protection.load('protected');
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});
