import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { catalogue } from '../../src/catalog';
import type { Position } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import { paneCarryWords } from '../../src/text/paneCarryWords';
import { paneImportWords } from '../../src/text/paneImportWords';
import { paneDepartmentsWords, type DepartmentsWords } from '../../src/text/paneDepartmentsWords';
import type { Words } from '../../src/text/words';
import { wordsIn } from '../../src/text/wordsIn';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import type { ShownValue } from '../../src/workbook/description';
import { openXlsx } from '../workbench/openXlsx';
import { amount, WIDE } from '../machine/wide';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const saved = async (download: Download): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};

/** Presses a button that downloads, and answers the file. */
async function pressed(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const download = person.page.waitForEvent('download');
  await person.pane.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await saved(file) };
}

const answersIn = (bytes: Uint8Array) => {
  const wanted = (name: string) => name.startsWith('ISOMM_');
  const { model, answers } = readAnswers(catalogue, readXlsx(bytes, { wanted }));
  if (!model || !answers) throw new Error('no workbook of ours');
  return { model, answers };
};

/** The workbook as somebody sends it back who scores every item alike. */
function filled(
  bytes: Uint8Array,
  score: 1 | 2 | 3 | 4 | 5,
  about: { readonly date: string; readonly position?: Position },
): Buffer {
  const { model, answers } = answersIn(bytes);
  const scored = Object.entries(answers.answers).map(([id, answer]) => [id, { ...answer, insource: score }]);
  const returned = { ...answers, ...about, answers: Object.fromEntries(scored) as typeof answers.answers };
  return Buffer.from(writeXlsx(describeWorkbook(catalogue, model, returned)));
}

/** The values of a sheet as another reader than ours finds them. */
async function rowsOf(bytes: Uint8Array, title: string): Promise<readonly (readonly ShownValue[])[]> {
  const { sheets } = await openXlsx(bytes);
  const sheet = sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`no sheet ${title} among ${sheets.map((each) => each.title).join(', ')}`);
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
}

const FUNCTIONS = 9;

/** The heat map by the name in front: what the row is used for, and its means, which are all alike here. */
async function heatMap(bytes: Uint8Array, { titles }: ReturnType<Words['departments']['sheets']>) {
  const rows = await rowsOf(bytes, titles.heatMap);
  const named = rows.map(([name, use, ...means]) => {
    // After how many items are scored, pairs of a mean and the lowest level.
    const pairs = means.slice(1, 1 + 2 * (FUNCTIONS + 1));
    const [shown, lowest] = [0, 1].map((at) => new Set(pairs.filter((_, index) => index % 2 === at)));
    const one = (of = new Set<ShownValue>()) => (of.size === 1 ? [...of][0] : [...of]);
    return [name, use, one(shown), one(lowest)] as const;
  });
  return (name: string) =>
    named.filter(([each]) => String(each).replace(/( #\d+|（.*）| \(.*\))$/, '') === name);
}

/** `kept`: beside a workbook of ours, which keeps what is handed out. */
const start = async (language: 'ja' | 'en', kept: boolean): Promise<DepartmentsWords> => {
  person = await meet(language, { width: 450 });
  if (kept) {
    await person.create('x1060-3.2.1');
    await person.show('departments');
  } else await person.pane.getByRole('button', { name: person.words.views.departments }).click();
  const words = await paneDepartmentsWords(language);
  await person.pane.getByRole('radiogroup', { name: words.task }).waitFor();
  return words;
};

/** What tells low from high is no colour alone, and the legend shows it as the cells do. */
async function bandsAreSeen({ returns }: DepartmentsWords): Promise<void> {
  const { page, pane } = person;
  await page.emulateMedia({ forcedColors: 'active' });
  const edges = (text: string) =>
    pane
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(element);
        return [borderTopWidth, borderBottomWidth].join(' ');
      });
  const { low, middle, high } = returns.heatBands;
  const seen = await Promise.all(['1.0', '3.0', '5.0'].map(edges));
  expect(new Set(seen).size).toBe(3);
  expect(await Promise.all([low, middle, high].map(edges))).toEqual(seen);
  await page.emulateMedia({ forcedColors: null });
}

const ORGANISATION = '=例示 & Co.';
const DEPARTMENTS = {
  ja: ['営業部', '開発, 運用部', '管理部'],
  en: ['Sales', 'R&D, Ops', 'Finance'],
} as const;

test.each(['ja', 'en'] as const)(
  'in %s: handed out, filled in, given back, side by side',
  async (language) => {
    const kept = language === 'en';
    const words = await start(language, kept);
    const { pane } = person;
    const list = wordsIn(language).sheets.handOuts.title;
    const names = DEPARTMENTS[language];

    await pane.getByRole('textbox', { name: words.handOut.list }).fill(`${names.join('\n')}\n\n`);
    await pane.getByRole('textbox', { name: words.handOut.organisation, exact: true }).fill(ORGANISATION);
    await pane.getByLabel(words.handOut.deadline).fill('2027-01-29');
    await pane.getByRole('button', { name: words.handOut.make(3) }).click();
    await pane.getByText(words.handOut.made(3)).waitFor();
    if (kept) await pane.getByText(words.handOut.noted(list)).waitFor();
    expect(await axe(person)).toEqual([]);
    const zip = await pressed(words.handOut.download);
    expect(zip.name).toBe(words.handOut.file);
    const files = Object.entries(unzipSync(zip.bytes));
    expect(files.map(([, bytes]) => answersIn(bytes).answers)).toMatchObject(
      names.map((department) => ({
        department,
        organisation: ORGANISATION,
        deadline: '2027-01-29',
        language,
      })),
    );

    await pane.getByRole('radio', { name: words.tasks.returns }).check();
    const [sales, development, finance] = files.map(([, bytes]) => bytes);
    if (!sales || !development || !finance) throw new Error('three were handed out');
    const back = [
      { name: 'a.xlsx', buffer: filled(sales, 2, { date: '2026-10-01' }) },
      { name: 'b.xlsx', buffer: filled(development, 5, { date: '2026-10-02' }) },
      { name: 'c.xlsx', buffer: filled(finance, 1, { date: '2026-10-03', position: 'manager' }) },
      { name: 'a (1).xlsx', buffer: filled(sales, 3, { date: '2026-11-01' }) },
      { name: 'd.xlsx', buffer: filled(finance, 4, { date: '2026-09-01', position: 'staff' }) },
      { name: 'broken.xlsx', buffer: Buffer.from(zip.bytes.subarray(0, 5000)) },
    ];
    await pane.locator('input[type=file]').setInputFiles(back.map((file) => ({ ...file, mimeType: XLSX })));
    await pane.getByText(words.returns.count(5, 1)).waitFor();
    if (kept) {
      await pane.getByText(words.returns.tracked(3, 3, 0)).waitFor();
      await pane.getByRole('button', { name: words.returns.note(3) }).click();
      await pane.getByText(person.words.done.noteReturned).waitFor();
      const { rows = [] } = answersIn(await person.save()).answers.handOuts ?? {};
      expect(
        rows.map(({ department, returned }) => [department, /^\d{4}-\d\d-\d\d$/.test(returned)]),
      ).toEqual(names.map((name) => [name, true]));
    }
    const broken = pane.getByRole('listitem').filter({ hasText: 'broken.xlsx' });
    await broken.getByText(person.problems.kinds.damaged.next).waitFor();

    const twice = pane.getByRole('radiogroup', { name: names[0] });
    const older = twice.getByRole('radio', { name: /a\.xlsx/ });
    expect(await older.isChecked()).toBe(false);
    expect(await twice.getByRole('radio', { name: /a \(1\)\.xlsx/ }).isChecked()).toBe(true);
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);

    const title = catalogue.models.find(({ id }) => id === 'x1060-3.2.1')?.title[language] ?? '';
    await pane.getByText(words.returns.model(title, 3, 5)).waitFor();

    if (kept || WIDE) await bandsAreSeen(words);

    const { uses, sheets: sheetsOf } = wordsIn(language).departments;
    const sheets = sheetsOf('', '');
    await pane.getByRole('button', { name: words.returns.make }).click();
    const newest = await pressed(words.returns.download);
    expect(newest.name).toBe(words.returns.file);
    const proposed = await heatMap(newest.bytes, sheets);
    expect(proposed(names[0]).map(([, used, shown]) => [used, shown])).toEqual([
      [uses.counts, 3],
      [uses['left-out'], 2],
    ]);
    expect(proposed(names[1]).map(([, used, shown]) => [used, shown])).toEqual([[uses.counts, 5]]);
    expect(proposed(names[2]).map(([, used, shown]) => [used, shown])).toEqual([
      [uses.counts, 1],
      [uses['gap-only'], 4],
    ]);
    expect(proposed(sheets.heatMap.across.mean)[0]?.[2]).toBe(3);
    expect(proposed(sheets.heatMap.across.mean)[0]?.[3]).toBe(1);
    const gap = await rowsOf(newest.bytes, sheets.titles.perception);
    const { position } = wordsIn(language).sheets;
    const heads = gap.find((row) => row.includes(position.manager));
    const within = gap.find(([first]) => first === names[2]);
    const viewOf = (name: string) => within?.[heads?.indexOf(name) ?? -1];
    expect([viewOf(position.manager), viewOf(position.staff)]).toEqual([1, 4]);

    if (kept && !WIDE) return;
    // What a person chooses goes before the proposal, and what was made before that is not offered any more.
    await older.check();
    await pane.getByRole('button', { name: words.returns.download }).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: words.returns.make }).click();
    const chosen = await heatMap((await pressed(words.returns.download)).bytes, sheets);
    expect(chosen(names[0]).map(([, used, shown]) => [used, shown])).toEqual([
      [uses.counts, 2],
      [uses['left-out'], 3],
    ]);
    expect(chosen(sheets.heatMap.across.mean)[0]?.[2]).toBeCloseTo(8 / 3);
    if (kept) return;

    // Opened beside the pane: that it takes a while is seen before it does, and the pane knows what it is.
    const { page } = person;
    await page.evaluate((opening) => {
      const look = () => {
        if (document.querySelector('p.trouble')?.textContent.includes(opening)) document.title = opening;
        else requestAnimationFrame(look);
      };
      look();
    }, person.around.opening);
    await person.open(Buffer.from(newest.bytes));
    expect(await page.title()).toBe(person.around.opening);
    await pane.getByRole('heading', { name: person.words.comparison.title }).waitFor();
    await pane.getByRole('button', { name: sheets.titles.heatMap }).click();
    await page.getByRole('tab', { name: sheets.titles.heatMap, selected: true }).waitFor();
  },
);

/** From the next start of the pane on it is told that it is in Excel for Mac, where a download does nothing and says nothing. */
async function onMac({ page }: PanePerson): Promise<readonly Download[]> {
  const lost: Download[] = [];
  page.on('download', (download) => lost.push(download));
  await page.route('**/office/excel-win32-16.01.js', async (route) => {
    const script = await (await route.fetch()).text();
    const told = script.replace(/(platform:\s*\{\s*value:)[^}]*\}/, '$1"Mac"}');
    expect(told).not.toBe(script);
    await route.fulfill({ body: told, contentType: 'text/javascript' });
  });
  return lost;
}

/** How many workbooks Excel was given to open, and the last ones of them. */
const openedIn = async ({ page }: PanePerson, last: number): Promise<readonly Buffer[]> =>
  (
    await page.evaluate(
      (wanted) => window.isommExcel?.session.host.openedWorkbooks.slice(-wanted) ?? [],
      last,
    )
  ).map((base64) => Buffer.from(base64, 'base64'));

/** Workbooks for departments, each opened by a click of its own. */
const HAND_OUTS = amount(8, 30);

test('on a Mac: every workbook opens in Excel, hand-outs one by one, and nothing is downloaded', async () => {
  person = await meet('ja', { width: 320 });
  const lost = await onMac(person);
  const [old] = catalogue.models;
  if (!old) throw new Error('no model');
  const blank = describeWorkbook(catalogue, old, blankAnswers(old, catalogue.patterns, 'ja', LAYOUT));
  await person.open(Buffer.from(writeXlsx(blank)));
  const { pane, words: all } = person;
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  /** The workbook that was opened last. */
  const justOpened = async () => answersIn((await openedIn(person, 1))[0] ?? Buffer.of());
  const opens = (count: number) =>
    person.page.waitForFunction(
      (wanted) => window.isommExcel?.session.host.openedWorkbooks.length === wanted,
      count,
    );

  await pane.getByText(all.answer.answered(0, 54), { exact: true }).waitFor();
  await person.show('settings');
  await press(all.settings.carryShow);
  const carry = await paneCarryWords('ja');
  await press(carry.make);
  await pane.getByText(carry.opened).waitFor();
  expect((await justOpened()).model.id).toBe('x1060-3.2.1');

  const taking = await paneImportWords('ja');
  await press(all.start.import);
  const chooser = person.page.waitForEvent('filechooser');
  await press(taking.choose);
  const buffer = Buffer.from('id,name,insource\r\nA-1,x,3\r\nA-2,y,4\r\nA-3,z,5\r\n');
  await (await chooser).setFiles({ name: '回答.csv', mimeType: 'text/csv', buffer });
  await pane.getByRole('heading', { name: taking.found('回答.csv') }).waitFor();
  await pane.getByLabel(taking.model, { exact: true }).last().selectOption('isomm-2.1');
  await press(taking.make(3, 51));
  await pane.getByText(taking.opened).waitFor();
  expect((await justOpened()).answers.answers['A-3']?.insource).toBe(5);

  await person.show('departments');
  const { handOut, returns, tasks, open } = await paneDepartmentsWords('ja');
  const names = Array.from({ length: HAND_OUTS }, (_, index) => `部署${String(index + 1)}`);
  await pane.getByRole('textbox', { name: handOut.list }).fill(names.join('\n'));
  await pane.getByRole('textbox', { name: handOut.organisation, exact: true }).fill(ORGANISATION);
  await press(handOut.make(HAND_OUTS));
  await pane.getByText(handOut.oneByOne).waitFor();
  expect(await sticksOut(person)).toEqual([]);
  for (let index = 0; index < HAND_OUTS; index++) {
    await press(handOut.openNext(index + 1, HAND_OUTS));
    await pane
      .getByText(index < HAND_OUTS - 1 ? handOut.openedOf(index + 1, HAND_OUTS) : handOut.allOpened)
      .waitFor();
  }
  await opens(HAND_OUTS + 2);
  const [first, second] = await openedIn(person, HAND_OUTS);
  if (!first || !second) throw new Error('all were opened');
  expect([first, second].map((bytes) => answersIn(bytes).answers.department)).toEqual(names.slice(0, 2));
  expect(await pane.getByText(handOut.opened).count()).toBe(HAND_OUTS);

  await pane.getByRole('radio', { name: tasks.returns }).check();
  await pane.locator('input[type=file]').setInputFiles(
    [first, second].map((bytes, index) => ({
      ...{ name: `${String(index)}.xlsx`, mimeType: XLSX },
      buffer: filled(bytes, 3, { date: '2026-10-01' }),
    })),
  );
  await pane.getByText(returns.count(2, 0)).waitFor();
  await press(returns.make);
  await pane.getByText(returns.madeHere(returns.file)).waitFor();
  expect(await pane.getByRole('button', { name: returns.download }).count()).toBe(0);
  await press(open);
  await opens(HAND_OUTS + 3);
  await press(returns.share);
  await press(returns.shareMake);
  await pane.getByText(returns.bare).waitFor();
  await pane.getByRole('button', { name: open, exact: true }).last().click();
  await opens(HAND_OUTS + 4);
  const [comparison, bare] = await openedIn(person, 2);
  const titles = async (bytes: Uint8Array = Buffer.of()) =>
    (await openXlsx(bytes)).sheets.map(({ title }) => title);
  expect(await titles(comparison)).toContain(wordsIn('ja').departments.sheets('', '').titles.heatMap);
  expect(JSON.stringify(await openXlsx(bare ?? Buffer.of()))).not.toMatch(/部署1|例示/);
  expect(lost).toEqual([]);
});
