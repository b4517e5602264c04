import { registerPseudo } from '../pseudo/register';
import { closeBrowser } from './driver';
import { axe, meet, sticksOut, type PanePerson } from './paneSteps';

registerPseudo();
afterAll(closeBrowser);

const whole = async (person: PanePerson) => {
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);
};

test.each([
  ['ja', 'light', 320],
  ['en', 'light', 320],
  ['ja', 'dark', 450],
  ['en', 'contrast', 320],
  // Words longer than any of ours: see test/pseudo.
  ['en-XA', 'light', 320],
  // As a pane of 450 px at 200 %.
  ['en', 'light', 225],
] as const)(
  '%s, %s, %i px: axe finds nothing, nothing sticks out, in any view',
  async (language, theme, width) => {
    const person = await meet(language, { theme, width });
    const { pane, words } = person;
    await pane.getByRole('button', { name: words.start.create }).waitFor();
    await pane.getByLabel(words.start.target).selectOption('hybrid');
    await whole(person);

    await person.create('x1060-3.2.1');
    await whole(person);

    const { column, row } = await person.next();
    const scores = Array.from(
      { length: 40 },
      (_, index) => `${String(index % 6)}\t${String((index * 5) % 6)}`,
    );
    scores[3] = 'x\t9';
    await person.paste(`${column}${String(row)}`, scores.join('\r\n'));
    await pane.getByRole('heading', { name: words.answer.problems }).waitFor();
    await whole(person);

    await person.show('results');
    for (const name of [words.results.whyPlace, /^Why A .* is |^A .*の根拠$|^⟦Ŵĥý ⟦Å/])
      await pane.getByRole('button', { name }).first().click();
    await pane.getByText(words.why.order).waitFor();
    await whole(person);

    await person.show('settings');
    await pane.getByRole('button', { name: words.settings.sources }).click();
    await whole(person);
    await pane.getByRole('button', { name: words.settings.remove }).click();
    await pane.getByRole('alertdialog').waitFor();
    await whole(person);
    expect(person.complaints).toEqual([]);
    await person.close();
  },
);
