import { registerPseudo } from '../pseudo/register';
import { PSEUDO_TAG } from '../workbench/settings';
import { closeBrowser } from './driver';
import { WIDE } from '../machine/wide';
import { axe, meet, sticksOut, type PanePerson } from './paneSteps';

registerPseudo();
afterAll(closeBrowser);

const whole = async (person: PanePerson) => {
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);
};

const LANGUAGES = ['ja', 'en'] as const;
const MODELS = ['x1060-3.2.1', 'isomm-2.1'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
/** The last as a pane of 450 px at 200 %. */
const WIDTHS = [320, 450, 225] as const;

/** Every pair of conditions; all four crossed in a wide run. */
const looks = THEMES.flatMap((theme, i) =>
  WIDTHS.flatMap((width, j) =>
    LANGUAGES.flatMap((language, k) =>
      MODELS.map((model, l) => ({
        language,
        model,
        theme,
        width,
        one: k === (i + j) % 2 && l === +((i + j) % 3 > 0),
      })),
    ),
  ),
).filter(({ one }) => WIDE || one);

/** Words longer than any of ours: see test/pseudo. */
const pseudo = { language: PSEUDO_TAG, model: 'isomm-2.1', theme: 'light', width: 320 } as const;

test('every two conditions meet', () => {
  const pairs = new Set(
    looks.flatMap(({ language, model, theme, width }) => {
      const four = [language, model, theme, width];
      return four.flatMap((one, at) => four.slice(at + 1).map((other) => `${String(one)} ${String(other)}`));
    }),
  );
  expect(pairs.size).toBe(2 * 2 + 2 * 3 + 2 * 3 + 2 * 3 + 2 * 3 + 3 * 3);
});

test.each([...looks, pseudo])(
  '$language, $model, $theme, $width px: axe finds nothing, nothing sticks out, in any view',
  async ({ language, model, theme, width }) => {
    const person = await meet(language, { theme, width });
    const { pane, words } = person;
    await pane.getByRole('button', { name: words.start.create }).waitFor();
    await whole(person);
    await pane.getByRole('button', { name: words.start.more }).click();
    await pane.getByLabel(words.start.target).selectOption('hybrid');
    await whole(person);
    await pane.getByRole('button', { name: words.start.more }).click();

    const { column, row } = await person.create(model);
    await whole(person);

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
