import { bootExcel, turn } from './node';
import { ALL_QUIRKS, type Quirk } from './quirks';

type Ask = (context: Excel.RequestContext) => Promise<unknown>;

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

/** What is asked of an Excel, what the usual one answers, and the one with the quirk. */
const CASES: Readonly<Record<Quirk, readonly [ask: Ask, usual: unknown, quirk: unknown]>> = {
  'radar-category-axis': [
    async (context) => {
      const chart = first(context).charts.add('Radar', first(context).getRange('A1:A3'));
      chart.axes.categoryAxis.format.font.size = 9;
      await context.sync();
    },
    undefined,
    'GeneralException',
  ],
  'chart-looks': [
    async (context) => {
      const chart = first(context).charts.add('BarClustered', first(context).getRange('A1:A3'));
      chart.series.getItemAt(0).gapWidth = 40;
      await context.sync();
    },
    undefined,
    'GeneralException',
  ],
  'page-setup': [
    async (context) => {
      first(context).pageLayout.orientation = 'Landscape';
      await context.sync();
    },
    undefined,
    'GeneralException',
  ],
  'hidden-sources': [
    async (context) => {
      first(context).getRange('B:B').columnHidden = true;
      const { series } = first(context).charts.add('Radar', first(context).getRange('B1:B3'));
      series.load('count');
      await context.sync();
      return series.count;
    },
    1,
    0,
  ],
  'null-options': [
    async (context) => {
      const { protection } = first(context);
      protection.protect({ allowSort: true });
      protection.load('options');
      await context.sync();
      protection.unprotect();
      protection.protect(protection.options);
      await context.sync();
    },
    undefined,
    'InvalidArgument',
  ],
  'hidden-freeze': [
    async (context) => {
      const { freezePanes } = first(context);
      first(context).getRange('A:A').columnHidden = true;
      freezePanes.freezeColumns(2);
      const place = freezePanes.getLocation();
      place.load('columnCount');
      await context.sync();
      return place.columnCount;
    },
    2,
    3,
  ],
  r1c1: [
    async (context) => {
      const name = context.workbook.names.add('X', '=Sheet1!$B$3:$C$4');
      name.load('formula');
      await context.sync();
      return name.formula;
    },
    '=Sheet1!$B$3:$C$4',
    '=Sheet1!R3C2:R4C3',
  ],
  twins: [
    async (context) => {
      context.workbook.names.add('X', '=Sheet1!$B$3');
      await context.sync();
      first(context).copy();
      const range = context.workbook.names.getItem('X').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    },
    'Sheet1!B3',
    "'Sheet1 (2)'!B3",
  ],
  'stale-conditionals': [
    async (context) => {
      first(context).getRange('A1').conditionalFormats.add('Custom');
      await context.sync();
      return 'undrawn';
    },
    0,
    1,
  ],
  'long-conditions': [
    async (context) => {
      const { custom } = first(context).getRange('A1').conditionalFormats.add('Custom');
      custom.rule.formula = `=OR(${Array.from({ length: 60 }, () => '$A1=1').join(',')})`;
      await context.sync();
    },
    undefined,
    'InvalidArgument',
  ],
  'dynamic-arrays': [
    async (context) => {
      first(context).getRange('B5').formulas = [['=INDEX($A$1:$A$9,ROW()-ROW($A$4))']];
      await context.sync();
    },
    undefined,
    'InvalidArgument',
  ],
  'silent-drop-downs': [async () => Promise.resolve('pick'), 1, 0],
  'freeze-activates': [
    async (context) => {
      context.workbook.worksheets.add('other').freezePanes.freezeRows(1);
      await context.sync();
      return 'activated';
    },
    0,
    1,
  ],
  'lost-downloads': [async () => Promise.resolve(Office.context.platform), 'PC', 'Mac'],
  'silent-office': [
    async () => Promise.race([Office.onReady().then(() => 'answers'), turn().then(() => 'is silent')]),
    'answers',
    'is silent',
  ],
};

test.each(ALL_QUIRKS)('%s: the usual Excel and the one that does it', async (quirk) => {
  const [ask, usual, other] = CASES[quirk];
  const answers: unknown[] = [];
  for (const quirks of [[], [quirk]]) {
    const { Excel, host } = await bootExcel({ quirks });
    host.user.paste('Sheet1!A1', [
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const heard = { changed: 0, activated: 0 };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(() => Promise.resolve(void (heard.changed += 1)));
      worksheets.onActivated.add(() => Promise.resolve(void (heard.activated += 1)));
      await context.sync();
    });
    let answer = await Excel.run(ask).catch((error: { code?: string }) => error.code);
    if (answer === 'pick') host.user.pick('Sheet1!D1', 3);
    await turn();
    if (answer === 'pick') answer = heard.changed;
    if (answer === 'activated') answer = heard.activated;
    if (answer === 'undrawn') answer = host.book.undrawn.length;
    answers.push(answer);
  }
  expect(answers).toEqual([usual, other]);
});
