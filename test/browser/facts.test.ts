import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { ISOMM } from '../sheets/foreign/officialLike';
import { LANGUAGES } from '../../src/text/languages';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** A workbook with the sheet of facts, in which A-1 is bought from somebody whose reports were looked at. */
function reviewed(): Buffer {
  const blank = blankAnswers(ISOMM, catalogue.patterns, 'ja', LAYOUT);
  const done = { state: 'done' } as const;
  const questions = { reportChecked: done, reportService: done, reportResult: { state: 'open' } } as const;
  const answers = {
    ...blank,
    ...{ parts: ['evidence', 'outsourcing'], evidence: { months: null } },
    outsourcing: { unit: 'yen', providers: [{ name: 'Sample MSS', questions }] },
    answers: { ...blank.answers, 'A-1': { ...blank.answers['A-1'], contractor: 'Sample MSS' } },
  } as typeof blank;
  return Buffer.from(writeXlsx(describeFilling(catalogue, { model: ISOMM, answers, leftovers: {} })));
}

test('by the keyboard alone: facts, a proposal, the score in its cell; one that no step describes asks', async () => {
  person = await meet('ja', { width: 320 });
  const { pane, page, words } = person;
  const { facts, ...asked } = await LANGUAGES.ja.facts();
  await person.create('isomm-2.1');
  const score = (digit: string) => pane.getByRole('button', { name: new RegExp(`^${digit}[^0-9]`) }).first();
  await score('0').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(facts.done.ask).waitFor();
  // Done, documented, somebody can take over fully; not approved, then approved after all.
  for (const key of ['1', '1', '3', '2']) await page.keyboard.press(key);
  await pane.getByRole('button', { name: new RegExp(`^${asked.take(4)}`) }).waitFor();
  for (const key of ['Shift+Tab', '1', 'Enter']) await page.keyboard.press(key);
  await pane.getByRole('button', { name: new RegExp(`^${asked.taken(5)}`) }).waitFor();
  await pane.getByText(words.answer.answered(1, 54), { exact: true }).waitFor();
  await pane.getByRole('button', { name: words.answer.sideWith(words.sideLong.in, '5') }).waitFor();

  // Nobody else can do it: no step says so of what is documented.
  for (const key of ['Shift+Tab', 'ArrowUp', '1']) await page.keyboard.press(key);
  await pane.getByText(asked.between).waitFor();
  for (const step of [2, 5] as const)
    await pane
      .getByRole('button', { name: new RegExp(`^${step === 5 ? asked.taken(5) : asked.take(2)}`) })
      .waitFor();
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);

  // Where their sheet is there, facts go into its cells, and what the provider's reports allow speaks from the start.
  await person.open(reviewed());
  await pane.getByText(words.answer.answered(0, 54), { exact: true }).waitFor();
  await person.next();
  await pane.getByRole('heading', { name: /A-1 / }).waitFor();
  await score('0').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(facts.done.ask).waitFor();
  for (const key of ['1', '2', '2']) await page.keyboard.press(key);
  await pane.getByRole('button', { name: new RegExp(`^${asked.take(3)}`) }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: new RegExp(`^${asked.taken(3)}`) }).waitFor();
  await pane.getByRole('button', { name: words.answer.sideWith(words.sideLong.in, '3') }).waitFor();
  await pane.getByText(words.answer.answered(1, 54), { exact: true }).waitFor();
  await pane.getByRole('button', { name: words.answer.sideWith(words.sideLong.out, words.none) }).click();
  await pane
    .getByText(asked.reported(facts.checked.options.yes, words.settings.parts.outsourcing.name))
    .waitFor();
  await pane.getByText(asked.proposal(3)).waitFor();
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);
  const saved = openFile(catalogue, readXlsx, await person.save(), { results: true });
  expect(saved.problems).toEqual([]);
  expect(saved.answers?.answers['A-1']).toMatchObject({
    ...{ insource: 3, outsource: null },
    evidence: { done: 'yes', documented: 'no', others: 'part' },
  });
});
