import { WIDE } from '../machine/wide';
import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { wordsIn } from '../../src/text/wordsIn';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { ISOMM } from '../sheets/foreign/officialLike';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** Twelve items at level 2 and a target; with the plan, or without. */
function filled(language: 'ja' | 'en', parts: readonly string[]): Buffer {
  const blank = blankAnswers(ISOMM, catalogue.patterns, language, LAYOUT);
  const answers = Object.entries(blank.answers).map(([id, answer], index) => [
    id,
    { ...answer, insource: index < 12 ? 2 : null },
  ]);
  const all = {
    ...blank,
    ...{ targetPattern: 'hybrid', answers: Object.fromEntries(answers) as typeof blank.answers, parts },
  } as typeof blank;
  return Buffer.from(writeXlsx(describeFilling(catalogue, { model: ISOMM, answers: all, leftovers: {} })));
}

// The other language is crossed in a wide run; the second test is in English.
test.each(
  WIDE
    ? ([
        ['ja', 320],
        ['en', 450],
      ] as const)
    : ([['ja', 320]] as const),
)(
  'in %s: three are ticked by keyboard and planned, one level more, and back again',
  async (language, width) => {
    person = await meet(language, { width }, { file: filled(language, ['plan']) });
    const { pane, words, page } = person;
    await pane.getByText(words.answer.answered(12, 54)).waitFor();
    await person.show('results');
    const boxes = pane.getByRole('checkbox');
    await boxes.first().waitFor();
    // Nothing is planned by itself, nor ticked.
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(false);
    expect(await pane.getByText(words.planned.series).count()).toBe(0);

    await boxes.first().focus();
    for (let ticked = 0; ticked < 3; ticked++) {
      await page.keyboard.press('Space');
      // Past the name and the level of this one to the next box, in one stop of the Tab key.
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    }
    await pane.getByText(words.planned.ticked(3)).waitFor();
    await pane.getByRole('button', { name: words.planned.side, exact: true }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(words.done.planned(3, 0)).waitFor();
    await pane.getByText(words.planned.lead(3, words.outOf('2.0'), words.outOf('2.0'), '0.0')).waitFor();

    await pane.getByRole('button', { name: words.planned.level, exact: true }).click();
    await pane.getByText(words.planned.lead(3, words.outOf('2.0'), words.outOf('2.3'), '+0.3')).waitFor();
    await pane.getByText(words.planned.series).waitFor();
    const why = words.results.whyOf(
      `${words.results.overall} ${words.planned.column}`,
      words.planned.figure('2.3', '+0.3'),
    );
    await pane.getByRole('button', { name: why }).click();
    await pane.getByText(words.planned.sum('27', '12', words.outOf('2.3'), '+0.3')).waitFor();
    await pane.getByText(words.planned.staying(9)).waitFor();
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);

    const saved = openFile(catalogue, readXlsx, await person.save(), { results: true });
    expect(saved.problems).toEqual([]);
    const plans = Object.values(saved.answers?.answers ?? {}).map(
      ({ insource, targetSide = null, targetLevel = null }) => [insource, targetSide !== null, targetLevel],
    );
    expect(plans.filter(([, side, level]) => side !== false || level !== null)).toEqual(
      Array.from({ length: 3 }, () => [2, true, 3]),
    );

    await pane.getByRole('button', { name: words.done.undo }).click();
    await pane.getByText(words.done.unplanned(3, 0)).waitFor();
    await pane.getByText(words.planned.lead(3, words.outOf('2.0'), words.outOf('2.0'), '0.0')).waitFor();
  },
);

test('without the sheet it is asked before one comes, no is no, and after yes the keyboard is where it was', async () => {
  person = await meet('en', { width: 320 }, { file: filled('en', []) });
  const { pane, words, page } = person;
  await pane.getByText(words.answer.answered(12, 54)).waitFor();
  await person.show('results');
  await pane.getByRole('checkbox').first().check();
  await pane.getByRole('button', { name: words.planned.level, exact: true }).click();
  await pane.getByRole('alertdialog', { name: words.planned.ask }).waitFor();
  expect(await axe(person)).toEqual([]);
  expect(await sticksOut(person)).toEqual([]);
  await page.keyboard.press('Escape');
  await pane.getByText(words.planned.ticked(1)).waitFor();
  expect(await person.tabs()).not.toContain(wordsIn('en').sheets.titles.plan);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(words.done.planned(1, 0)).waitFor();
  expect(await person.tabs()).toContain(wordsIn('en').sheets.titles.plan);
  expect(
    await pane
      .getByRole('button', { name: words.planned.level, exact: true })
      .evaluate((it) => it === document.activeElement),
  ).toBe(true);
});
