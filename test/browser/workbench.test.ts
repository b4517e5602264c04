import { readFileSync } from 'node:fs';
import { QUESTIONS, type ProbeReport } from '../../src/excel/probe/ask';
import { WORDS } from '../../src/excel/probe/words';
import type { Workbench } from './driver';
import { closeBrowser, openWorkbench } from './driver';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});

afterEach(async () => {
  const { complaints, foreign } = workbench;
  await workbench.close();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

afterAll(closeBrowser);

test('the pane runs the genuine office.js in the language of Office', async () => {
  const frame = workbench.paneFrame();
  const office = await frame.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return {
      host,
      platform,
      language: Office.context.displayLanguage,
      floor: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.10'),
      scripts: [...document.scripts].map(({ src }) => new URL(src).pathname),
    };
  });
  expect(office).toMatchObject({
    host: 'Excel',
    platform: 'PC',
    language: 'ja-JP',
    floor: true,
    beyond: false,
  });
  expect(office.scripts).toContain('/office/office.js');
});

test('what is typed on the sheet is calculated, and the add-in reads it', async () => {
  await workbench.type('B2', '3');
  await workbench.type('B3', '=B2*2');
  await workbench.type('B4', '日本語');
  expect(await workbench.cell('B3').innerText()).toBe('6');
  const values = await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4');
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values).toEqual([[3], [6], ['日本語']]);
});

test('what the add-in writes appears on the sheet, drawn with its look', async () => {
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3:D4');
      range.values = [
        ['あ', 1],
        ['い', 2],
      ];
      range.format.fill.color = '#1B2A41';
      range.format.font.color = '#FFFFFF';
      await context.sync();
    }),
  );
  await workbench.cell('D4').getByText('2').waitFor();
  expect(await workbench.cell('C3').innerText()).toBe('あ');
  expect(await workbench.cell('C3').evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
    'rgb(27, 42, 65)',
  );
});

test('an edit by hand raises the event in the pane', async () => {
  const { page } = workbench;
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
        document.title = `${event.address} ${event.source}`;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await workbench.type('E5', '4');
  await workbench.paneFrame().waitForFunction(() => document.title === 'E5 Local');
  await page.getByRole('button', { name: '共同編集者が入力' }).click();
  await workbench.paneFrame().waitForFunction(() => document.title === 'E6 Remote');
  expect(await workbench.cell('E6').innerText()).toBe('3');
});

test('while a cell is being edited the add-in waits, as in Excel', async () => {
  const { page } = workbench;
  await workbench.cell('A1').click();
  await page.keyboard.type('12');
  await workbench.paneFrame().evaluate(() => {
    void Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      document.title = `read ${String((range.values as unknown[][])[0]?.[0])}`;
    });
  });
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await workbench.paneFrame().waitForFunction(() => document.title === 'read 123');
});

test('drop-down, validation message, conditional format and chart of the sheet work', async () => {
  const { page } = workbench;
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B6').values = [
        ['', '現在'],
        ['人', 3],
        ['物', 4],
        ['金', 2],
        ['情報', ''],
        ['時', 5],
      ];
      const validation = sheet.getRange('B2:B6').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '0,1,2,3,4,5' } };
      validation.errorAlert = { message: '0から5まで', showAlert: true, style: 'Stop', title: '成熟度' };
      const format = sheet.getRange('B2:B6').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(ISNUMBER(B2),B2>=4)';
      format.custom.format.fill.color = '#1F6F8B';
      const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:B6'), 'Columns');
      chart.name = 'radar';
      chart.title.text = '機能別の成熟度';
      chart.setPosition('D1', 'H16');
      await context.sync();
    }),
  );
  const fill = (address: string) =>
    workbench.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  await page.getByRole('img', { name: '機能別の成熟度' }).waitFor();
  expect(await page.locator('[data-chart="radar"] circle').count()).toBe(4);

  await workbench.cell('B5').click();
  await page.getByRole('button', { name: '選択肢を開く' }).click();
  await page.getByRole('listbox').getByRole('option', { name: '5', exact: true }).click();
  await workbench.cell('B5').getByText('5').waitFor();
  expect(await page.locator('[data-chart="radar"] circle').count()).toBe(5);
  expect(await fill('B5')).toBe('rgb(31, 111, 139)');
  expect(await fill('B2')).not.toBe('rgb(31, 111, 139)');

  await workbench.type('B2', '9');
  const dialog = page.getByRole('dialog', { name: '成熟度' });
  expect(await dialog.innerText()).toContain('0から5まで');
  await dialog.getByRole('button', { name: 'キャンセル' }).click();
  expect(await workbench.cell('B2').innerText()).toBe('3');
});

test('undo, redo, paste of a block and sorting', async () => {
  const { page } = workbench;
  await page.evaluate(() => navigator.clipboard.writeText('b\t2\r\na\t1\r\nc\t3\r\n'));
  await workbench.cell('A1').click();
  await page.keyboard.press('Control+v');
  expect(await workbench.cell('B3').innerText()).toBe('3');
  await workbench.cell('A1').click();
  await page.getByRole('button', { name: '降順' }).click();
  const column = async () => [
    await workbench.cell('A1').innerText(),
    await workbench.cell('A2').innerText(),
    await workbench.cell('A3').innerText(),
  ];
  expect(await column()).toEqual(['c', 'b', 'a']);
  await page.keyboard.press('Control+z');
  expect(await column()).toEqual(['b', 'a', 'c']);
  await page.keyboard.press('Control+y');
  expect(await column()).toEqual(['c', 'b', 'a']);
});

test('the keyboard alone reaches and fills cells', async () => {
  const { page } = workbench;
  await workbench.cell('B2').click();
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('3');
  await page.keyboard.press('Shift+Enter');
  expect(await page.getByRole('textbox', { name: 'セル番地' }).inputValue()).toBe('C2');
  expect(await workbench.cell('C3').innerText()).toBe('3');
  await page.keyboard.press('F2');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  expect(await workbench.cell('C2').innerText()).toBe('25');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Delete');
  expect(await workbench.cell('B2').innerText()).toBe('');
});

test('a saved file opens again with answers, names and looks', async () => {
  const { page } = workbench;
  await workbench.type('B2', '3');
  await workbench.type('B3', '=B2+1');
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = '入力';
      sheet.getRange('B2').format.fill.color = '#1F6F8B';
      context.workbook.names.add('ISOMM_Level', sheet.getRange('B2:B3'));
      await context.sync();
    }),
  );
  const file = await workbench.save();
  await page.getByRole('button', { name: '新規' }).click();
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  await workbench.open(file);
  await page.getByRole('tab', { name: '入力' }).waitFor();
  await workbench.type('B2', '5');
  expect(await workbench.cell('B3').innerText()).toBe('6');
  expect(await workbench.cell('B2').evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
    'rgb(31, 111, 139)',
  );
  const name = await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const item = context.workbook.names.getItem('ISOMM_Level');
      item.load('formula');
      await context.sync();
      return item.formula as string;
    }),
  );
  expect(name).toBe('=入力!$B$2:$B$3');
});

test('a ribbon button without pane runs and reports completion', async () => {
  const { page } = workbench;
  const press = (name: string) => page.evaluate((command) => window.isommExcel?.press(command), name);
  await page.frameLocator('iframe[src="/commands.html"]').locator('body').waitFor({ state: 'attached' });
  await page.waitForFunction(() => window.isommExcel?.ready === true);
  await press('refreshResults');
  await press('nextUnanswered');
});

test('F6 goes from the sheet to the pane, to the ribbon and back', async () => {
  const { page } = workbench;
  const where = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest('.ribbon') ? 'ribbon' : (activeElement?.tagName ?? '');
    });
  // All of it stands on one line, in sight.
  const ribbon = await page.getByRole('toolbar').evaluate((line) => {
    const seen = [...line.children]
      .map((each) => each.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    const lowestTop = Math.max(...seen.map(({ top }) => top));
    return {
      together: seen.length > 12 && seen.every(({ bottom }) => bottom > lowestTop),
      cut: line.scrollWidth - line.clientWidth,
    };
  });
  expect(ribbon).toEqual({ together: true, cut: 0 });
  await workbench.cell('B2').click();
  expect(await where()).toBe('TEXTAREA');
  await page.keyboard.press('F6');
  expect(await where()).toBe('IFRAME');
  await page.keyboard.press('F6');
  expect(await where()).toBe('ribbon');
  await page.keyboard.press('F6');
  expect(await where()).toBe('TEXTAREA');
});

test('a sheet that the add-in protected refuses what Excel refuses, and says so', async () => {
  const { page } = workbench;
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [['fixed']];
      sheet.getRange('B3').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await workbench.cell('B2').getByText('fixed').waitFor();
  await workbench.type('B2', '1');
  await page.locator('p.status').getByText('AccessDenied').waitFor();
  expect(await workbench.cell('B2').innerText()).toBe('fixed');
  await workbench.type('B3', '1');
  expect(await workbench.cell('B3').innerText()).toBe('1');
});

test('a merged cell wider than the window is seen from its beginning', async () => {
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:AZ2').merge();
      await context.sync();
    }),
  );
  const grid = workbench.page.locator('.grid');
  await workbench.cell('A3').click();
  await workbench.cell('A2').click({ position: { x: 5, y: 5 } });
  expect(await grid.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([0, 0]);
});

test('a title over narrow frozen cells is seen whole', async () => {
  await workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['セキュリティ対応組織の成熟度']];
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  await workbench.drawn();
  const shown = await workbench
    .cell('A1')
    .locator('span')
    .evaluate((span) => {
      const { right, top, height } = span.getBoundingClientRect();
      return span.contains(document.elementFromPoint(right - 4, top + height / 2));
    });
  expect(shown).toBe(true);
});

test('sheets are added, renamed and deleted, and formulas follow', async () => {
  const { page } = workbench;
  await workbench.type('A1', '7');
  await page.getByRole('button', { name: 'シートを追加' }).click();
  await page.getByRole('tab', { name: 'Sheet2', selected: true }).waitFor();
  await workbench.type('A1', '=Sheet1!A1*2');
  await page.getByRole('tab', { name: 'Sheet1' }).dblclick();
  await page.getByRole('textbox', { name: '新しいシート名' }).fill('元の表');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Sheet2' }).click();
  expect(await workbench.cell('A1').innerText()).toBe('14');
  await workbench.cell('A1').click();
  expect(await page.getByRole('textbox', { name: 'セルの内容' }).inputValue()).toBe('=元の表!A1*2');
  await page.getByRole('tab', { name: '元の表' }).click();
  await page.getByRole('button', { name: 'シートを削除' }).click();
  await page.getByRole('tab', { name: '元の表' }).waitFor({ state: 'detached' });
  expect(await workbench.cell('A1').innerText()).toBe('#REF!');
});

test('axe finds nothing in the page around the pane', async () => {
  const { page } = workbench;
  await workbench.type('B2', '3');
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate<readonly string[]>(
    `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes: [{ html }] }) => id + ': ' + html))`,
  );
  expect(violations).toEqual([]);
});

test('the probe asks everything of the Excel it is in, and leaves the workbook as it was', async () => {
  await workbench.paneFrame().goto(new URL('/probe.html', workbench.page.url()).href);
  const start = workbench.pane.getByRole('button', { name: WORDS.ja.start });
  await start.click();
  const json = workbench.pane.getByLabel(WORDS.ja.json);
  await json.waitFor();
  const report = JSON.parse(await json.inputValue()) as ProbeReport;
  expect(report.answers.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id));
  expect(report.answers.filter(({ same }) => same === false)).toEqual([]);
  expect(await workbench.tabs()).toEqual(['Sheet1']);

  await workbench.type('B2', '売上');
  await start.click();
  await workbench.pane.getByText(WORDS.ja.notEmpty).waitFor();
});
