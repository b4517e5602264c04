import type { Language } from '../../src/text/languages';
import { paneOwnItemsWords } from '../../src/text/paneOwnItemsWords';
import { registerPseudo } from '../pseudo/register';
import { PSEUDO_TAG, WIDTHS } from '../workbench/settings';
import { closeBrowser } from './driver';
import { WIDE } from '../machine/wide';
import { axe, broken, covered, meet, sticksOut } from './paneSteps';

registerPseudo();
afterAll(closeBrowser);

const LANGUAGES = ['ja', 'en'] as const;
const MODELS = ['x1060-3.2.1', 'isomm-2.1'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

/** Every pair of conditions; all three crossed in a wide run. Each is seen in every width. */
const looks = THEMES.flatMap((theme, i) =>
  LANGUAGES.flatMap((language, k) =>
    MODELS.map((model, l) => ({ language, model, theme, one: (i + k + l) % 2 === 0 })),
  ),
)
  .filter(({ one }) => WIDE || one)
  // Who sees a few colours of their own has them beside Excel's high contrast.
  .map((look, at, all) => {
    const firstWith = (alike: (other: (typeof all)[number]) => boolean) => all.findIndex(alike) === at;
    return {
      ...look,
      at,
      forced: look.theme === 'contrast' && firstWith(({ theme }) => theme === 'contrast'),
      // The same words in the same places: a theme has its own colours and nothing else.
      shaped: firstWith(({ language, model }) => language === look.language && model === look.model),
    };
  });

/** Words longer than any of ours: see test/pseudo. */
const pseudo = {
  language: PSEUDO_TAG,
  model: 'isomm-2.1',
  theme: 'light',
  at: 0,
  forced: false,
  shaped: true,
} as const;

test('every two conditions meet', () => {
  const pairs = new Set(
    looks.flatMap(({ language, model, theme }) => [
      `${language} ${model}`,
      `${language} ${theme}`,
      `${model} ${theme}`,
    ]),
  );
  expect(pairs.size).toBe(2 * 2 + 2 * 3 + 2 * 3);
});

test.each([...looks, pseudo])(
  '$language, $model, $theme (forced colours: $forced): axe finds nothing, nothing sticks out, no word or figure is broken or covered, in any view and width',
  async ({ language, model, theme, at, forced, shaped }) => {
    const person = await meet(language, { theme, width: WIDTHS[0] }, { forced });
    const { pane, words } = person;
    let seen = at;
    /**
     * Nothing sticks out or is broken in any width, once for each model in each language and where colours are forced. Axe takes
     * long: of the two looks of a theme each sees every other view, in each width in turn; all in a wide run.
     */
    const whole = async () => {
      seen += 1;
      for (const [index, width] of WIDTHS.entries()) {
        const measured = WIDE || forced || shaped;
        const examined = WIDE || (seen % 2 === 0 && index === (seen / 2) % WIDTHS.length);
        if (measured || examined) await person.widen(width);
        if (measured)
          expect([
            width,
            await sticksOut(person),
            await broken(person, language),
            await covered(person),
          ]).toEqual([width, [], [], []]);
        if (examined) expect([width, await axe(person)]).toEqual([width, []]);
      }
    };
    await pane.getByRole('button', { name: words.start.create }).waitFor();
    await whole();
    await pane.getByRole('button', { name: words.start.more }).click();
    await pane.getByLabel(words.start.target).selectOption('hybrid');
    await whole();
    await pane.getByRole('button', { name: words.start.more }).click();

    const { column, row } = await person.create(model);
    await whole();

    const scores = Array.from(
      { length: 40 },
      (_, index) => `${String(index % 6)}\t${String((index * 5) % 6)}`,
    );
    scores[3] = 'x\t9';
    await person.paste(`${column}${String(row)}`, scores.join('\r\n'));
    await pane.getByRole('heading', { name: words.answer.problems }).waitFor();
    await whole();

    await person.show('results');
    for (const name of [words.results.whyPlace, /^Why A .* is |^A .*の根拠$|^⟦Ŵĥý ⟦Å/])
      await pane.getByRole('button', { name }).first().click();
    await pane.getByText(words.why.order).waitFor();
    await whole();

    // Down to the browser's own picker of a date, which only this view has.
    if (forced) {
      await person.show('departments');
      await pane.locator('input[type=date]').focus();
      await whole();
    }

    await person.show('settings');
    const own = await paneOwnItemsWords(language as Language);
    await pane.getByRole('button', { name: own.open }).click();
    await pane.getByRole('button', { name: own.add, exact: true }).waitFor();
    await pane.getByRole('button', { name: words.settings.sources }).click();
    await whole();
    await pane.getByRole('button', { name: words.settings.remove }).click();
    await pane.getByRole('alertdialog').waitFor();
    await whole();
    expect(person.complaints).toEqual([]);
    await person.close();
  },
);
