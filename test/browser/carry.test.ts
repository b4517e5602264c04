import { WIDE } from '../machine/wide';
import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { paneCarryWords } from '../../src/text/paneCarryWords';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { NEW, OLD } from '../sheets/assessment/anyCarried';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** A filled v2.1 workbook, every score known by its place. */
function older(language: 'ja' | 'en'): Buffer {
  const blank = blankAnswers(OLD, catalogue.patterns, language, LAYOUT);
  const answers = Object.entries(blank.answers).map(([id, answer], index) => [
    id,
    { ...answer, insource: (index % 5) + 1, note: `note ${id}` },
  ]);
  const filled = { ...blank, answers: Object.fromEntries(answers) as typeof blank.answers };
  return Buffer.from(writeXlsx(describeFilling(catalogue, { model: OLD, answers: filled, leftovers: {} })));
}

// The other language is crossed in a wide run; the second test is in English.
test.each(WIDE ? (['ja', 'en'] as const) : (['ja'] as const))(
  'in %s: a v2.1 workbook is opened, the ten are settled, both means are seen, and a new workbook is made',
  async (language) => {
    person = await meet(language, { width: 320 }, { file: older(language) });
    const { pane, words, page } = person;
    const said = await paneCarryWords(language);
    await pane.getByText(words.answer.answered(54, 54)).waitFor();
    await person.show('settings');
    await pane.getByRole('button', { name: words.settings.carryShow }).click();
    await pane.getByText(said.counts('10', '10', '2', '15')).waitFor();
    await pane.getByText(said.notTheSame).waitFor();
    await pane.getByText(said.of(49, 64)).waitFor();
    // The button is gone; the keyboard is at what came in its place.
    const heading = words.settings.carry(NEW.title[language]);
    expect(await pane.locator('h2:focus').allInnerTexts()).toEqual([heading]);

    const fields = pane.locator('h3 ~ ul select');
    expect(await fields.count()).toBe(10);
    for (let index = 0; index < 10; index++) {
      await fields.nth(index).selectOption(index === 9 ? 'own' : 'proposal');
    }
    await pane.getByLabel(said.ownOut, { exact: true }).selectOption('5');
    await pane.getByText(said.counts('0', '10', '2', '15')).waitFor();
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);
    await page.screenshot({});

    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: said.make }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(said.file('v3.2.1'));
    await pane.getByText(said.made(said.file('v3.2.1'))).waitFor();
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const { answers, problems } = openFile(catalogue, readXlsx, Buffer.concat(chunks), { results: true });
    expect(problems).toEqual([]);
    expect(answers).toMatchObject({ model: 'x1060-3.2.1', language, parts: ['carry'] });
    expect(answers?.carried?.decisions).toHaveLength(10);
    expect(answers?.answers['F-2']).toMatchObject({ insource: null, outsource: 5 });

    // The new one opens as any other.
    await person.open(Buffer.concat(chunks));
    await pane.getByText(words.answer.answered(49, 64)).waitFor();
    await person.show('settings');
    await pane.getByText(said.counts('0', '10', '2', '15')).waitFor();
  },
);

test('beside a v3.2.1 workbook a file of v2.1 is chosen, and a new workbook made of it; the open one stays', async () => {
  person = await meet('en');
  const { pane, words, page } = person;
  const said = await paneCarryWords('en');
  await person.create('x1060-3.2.1');
  await person.show('settings');
  await pane.getByRole('button', { name: words.settings.carryFile }).click();
  const input = pane.locator('input[type=file]');
  const mimeType = 'application/octet-stream';
  await input.setInputFiles({ name: 'none.xlsx', mimeType, buffer: Buffer.from('none') });
  await pane.getByText(said.noOlder).waitFor();
  await input.setInputFiles({ name: 'old.xlsx', mimeType, buffer: older('en') });
  await pane.getByText(said.counts('10', '10', '2', '15')).waitFor();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: said.make }).click();
  await download;
  await pane.getByText(said.made(said.file('v3.2.1'))).waitFor();
  await person.show('answer');
  await pane.getByText(words.answer.answered(0, 64)).waitFor();
});
