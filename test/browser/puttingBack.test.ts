import { wordsIn } from '../../src/text/wordsIn';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

test('removed, the pane closed and opened again: what was kept is seen, asked about once more and put back', async () => {
  person = await meet('en', { width: 320, theme: 'dark' });
  const { pane, words, page } = person;
  const { column, row } = await person.create('isomm-2.1');
  await person.paste(`${column}${String(row)}`, '3\r\n0\r\n5');
  await pane.getByText(words.answer.answered(3, 54)).waitFor();
  await person.show('settings');
  await pane.getByRole('button', { name: words.settings.remove, exact: true }).click();
  await pane.getByRole('alertdialog').getByRole('button', { name: words.settings.removeYes }).click();
  await pane.getByText(words.done.remove).waitFor();

  const toggle = page.getByRole('button', { name: person.around.pane, exact: true });
  await toggle.click();
  await page.locator('iframe[src="/taskpane.html"]').waitFor({ state: 'detached' });
  await toggle.click();
  await pane.getByText(words.formerCopy.title).waitFor();
  const putBack = pane.getByRole('button', { name: words.formerCopy.putBack, exact: true });
  expect(await sticksOut(person)).toEqual([]);
  expect(await axe(person)).toEqual([]);
  await putBack.click();
  const asked = pane.getByRole('alertdialog', { name: words.formerCopy.ask });
  await asked.waitFor();
  await page.keyboard.press('Escape');
  await asked.waitFor({ state: 'hidden' });
  expect(await person.tabs()).toEqual(['Sheet1']);

  await putBack.click();
  await asked.getByRole('button', { name: words.formerCopy.putBack }).click();
  await pane.getByText(words.answer.answered(3, 54)).waitFor();
  const { checklist } = wordsIn('en').sheets.titles;
  await page.getByRole('tab', { name: checklist, exact: true }).click();
  await person.drawn();
  for (const [index, score] of ['3', '0', '5'].entries())
    expect(await person.cell(`${column}${String(row + index)}`).innerText()).toBe(score);
});
