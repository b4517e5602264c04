import { WIDE } from '../machine/wide';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { paneImportWords } from '../../src/text/paneImportWords';
import { cellAt } from '../../src/workbook/a1';
import { readXlsx } from '../../src/xlsx/read';
import { fileOf, given, ISOMM, made, type Form } from '../sheets/foreign/officialLike';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** A sheet in the manner of the official one: marks in a grid, three rows of which nobody can tell what is meant. */
function officialLike(language: 'ja' | 'en'): Buffer {
  const form: Form = {
    ...{ store: 'mark', language, order: 'in out note', zero: true, merged: true, width: 'half' },
    split: false,
  };
  const book = made(form);
  const at = (id: string, score: number) => cellAt(book.places[id]!.row, book.places[id]!.of('in', score));
  book.cells.set(at('B-1', 5), '●');
  book.cells.set(at('C-2', 4), '?');
  book.cells.set(cellAt(book.places['D-1']!.row, 1), 'D-1. フォレンジック');
  return Buffer.from(fileOf(book));
}

// Longer words in the narrower pane; the other language is crossed in a wide run, and the second test is in Japanese.
test.each(
  WIDE
    ? ([
        ['ja', 320],
        ['en', 320],
        ['en', 450],
      ] as const)
    : ([['en', 320]] as const),
)(
  'in %s: a file in the manner of the official one, by keyboard: what was found, three settled, a new workbook',
  async (language, width) => {
    person = await meet(language, { width });
    const { pane, words, page } = person;
    const said = await paneImportWords(language);
    const focused = (name: string) => pane.getByRole('button', { name, exact: true }).focus();
    await pane.getByRole('button', { name: words.start.create }).waitFor();
    await focused(words.start.import);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: said.choose }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await focused(said.choose);
    await page.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({
      ...{ name: '回答2018.xlsx', mimeType: 'application/octet-stream' },
      buffer: officialLike(language),
    });

    await pane.getByRole('heading', { name: said.found('回答2018.xlsx') }).waitFor();
    expect(await pane.locator(':focus').innerText()).toBe(said.found('回答2018.xlsx'));
    await pane.getByRole('heading', { name: said.undecided(3) }).waitFor();
    await pane.getByRole('button', { name: said.make(51, 3) }).waitFor();
    await pane.getByRole('img', { name: said.radar(ISOMM.functionNoun[language]) }).waitFor();
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);

    // Nothing was chosen beforehand; the first choice follows "leave blank".
    const questions = await pane.locator('h3 ~ ul select').all();
    for (const question of questions) {
      expect(await question.inputValue()).toBe('');
      await question.focus();
      await page.keyboard.press('ArrowDown');
    }
    await pane.getByRole('button', { name: said.make(54, 0) }).waitFor();
    await pane.getByRole('heading', { name: said.undecided(3) }).waitFor();

    await focused(said.make(54, 0));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('回答2018_ISOMM.xlsx');
    await pane.getByText(said.made('回答2018_ISOMM.xlsx')).waitFor();
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const { answers, problems } = openFile(catalogue, readXlsx, Buffer.concat(chunks), { results: true });
    expect(problems).toEqual([]);
    const scores = (id: string) => [answers?.answers[id]?.insource, answers?.answers[id]?.outsource];
    for (const [id, { insource, outsource }] of Object.entries(given()))
      if (!['B-1', 'C-2', 'D-1'].includes(id)) expect([id, ...scores(id)]).toEqual([id, insource, outsource]);
    for (const id of ['B-1', 'C-2', 'D-1']) expect(scores(id)).not.toEqual([null, null]);
    expect(answers?.imported?.file).toBe('回答2018.xlsx');
    // What was open is as it was.
    await pane.getByRole('button', { name: words.start.create }).waitFor();
  },
);

test('columns whose heads say nothing get their meaning from a person; a list of something else is refused', async () => {
  person = await meet('ja', { width: 320 });
  const { pane, words, page } = person;
  const said = await paneImportWords('ja');
  // Dropped anywhere on the first view, it is looked at at once.
  await pane.getByRole('button', { name: words.start.create }).waitFor();
  await pane.locator('form').evaluate((form) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['id,insource\r\nA-1,3\r\n'], '置いた.csv'));
    form.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await pane.getByRole('heading', { name: said.found('置いた.csv') }).waitFor();
  const drop = async (name: string, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: new RegExp(`^(${said.choose}|${said.another})`) }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await pane.getByRole('heading', { name: said.found(name) }).waitFor();
  };
  await drop('買い物.csv', '品名,数\r\nりんご,3\r\n');
  await pane.getByText(said.nothing).waitFor();
  expect(await pane.getByRole('button', { name: /取り込む$/ }).count()).toBe(1);

  await drop('空.xlsx', '');
  await pane.getByText(said.otherFiles).waitFor();
  // Whoever is in the pane has no command line.
  expect(await pane.getByText(/isomm (new|import)/).count()).toBe(0);

  await drop('一覧.csv', 'id,2024,2025\r\nA-1,1,3\r\nA-2,2,4\r\nA-3,0,5\r\n');
  await pane.getByText(said.sayWhich).waitFor();
  // A few ids alone fit both models: that, too, is for a person to say.
  await pane.getByLabel(said.column('C', '2025')).selectOption('insource');
  await pane.getByLabel(said.model, { exact: true }).last().selectOption('isomm-2.1');
  await pane.getByRole('button', { name: said.make(3, 51) }).waitFor();
  await pane.getByLabel(said.column('B', '2024')).selectOption('outsource');
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);
});

test('the button stays where it is when the radar comes a moment later', async () => {
  person = await meet('ja', { width: 320 });
  const { pane, words, page } = person;
  const said = await paneImportWords('ja');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const waiting = page.waitForRequest(/FunctionRadar/);
  await page.route('**/*FunctionRadar*', async (route) => {
    await held;
    await route.continue();
  });
  await pane.getByRole('button', { name: words.start.import }).click();
  const chooser = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: said.choose, exact: true }).click();
  const buffer = Buffer.from('id,name,insource\r\nA-1,x,3\r\nA-2,y,4\r\nA-3,z,5\r\n');
  await (await chooser).setFiles({ name: '回答.csv', mimeType: 'text/csv', buffer });
  await pane.getByRole('heading', { name: said.found('回答.csv') }).waitFor();
  await pane.getByLabel(said.model, { exact: true }).last().selectOption('isomm-2.1');
  const button = pane.getByRole('button', { name: said.make(3, 51), exact: true });
  await button.scrollIntoViewIfNeeded();
  await waiting;
  const place = await button.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  release();
  await pane.getByRole('img', { name: said.radar(ISOMM.functionNoun.ja) }).waitFor();
  expect(await button.evaluate((element) => element.getBoundingClientRect().top + window.scrollY)).toBe(
    place,
  );
});
