import { LANGUAGES } from '../../src/text/languages';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

test('by the keyboard alone: facts, a proposal, the score in its cell; one that no step describes asks', async () => {
  person = await meet('ja', { width: 320 });
  const { pane, page, words } = person;
  const { facts, ...asked } = await LANGUAGES.ja.facts();
  await person.create('isomm-2.1');
  await person.next();
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
});
