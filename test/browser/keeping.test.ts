import { describe as describeFilling } from '../../src/actions/describe';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { writeXlsx } from '../../src/xlsx/write';
import { ISOMM } from '../sheets/foreign/officialLike';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

test.each([
  ['ja', 450],
  ['en', 320],
] as const)(
  'in %s: a round is kept by keyboard, not twice under one name, then begun anew',
  async (language, width) => {
    person = await meet(language, { width });
    const { pane, words, page } = person;
    const { keeping } = words;
    const blank = blankAnswers(ISOMM, catalogue.patterns, language, LAYOUT);
    const scored = Object.entries(blank.answers).map(([id, answer], index) => [
      id,
      { ...answer, insource: index < 54 ? 3 : null },
    ]);
    const answers = { ...blank, answers: Object.fromEntries(scored) as typeof blank.answers };
    const file = writeXlsx(describeFilling(catalogue, { model: ISOMM, answers, leftovers: {} }));
    await person.open(Buffer.from(file));
    await pane.getByText(words.answer.answered(54, 54)).waitFor();
    await person.show('results');
    await pane.getByRole('button', { name: keeping.title }).click();
    await pane.getByText(keeping.comes).waitFor();
    expect(await pane.getByText(keeping.series('April')).count()).toBe(0);
    const name = pane.getByRole('textbox', { name: keeping.name });
    await name.focus();
    await page.keyboard.insertText('April');
    await page.keyboard.press('Enter');
    await pane.getByText(words.done.keepRound).waitFor();
    await pane.getByText(keeping.series('April')).waitFor();
    expect(await name.inputValue()).toBe('');
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);

    await name.focus();
    await page.keyboard.insertText('april');
    await page.keyboard.press('Enter');
    await pane.getByText(keeping.refused['name-taken']).waitFor();

    await name.fill('October');
    await pane.getByRole('radio', { name: keeping.clear }).check();
    await pane.getByRole('button', { name: keeping.keep, exact: true }).last().click();
    await pane.getByRole('alertdialog').getByRole('button', { name: keeping.askYes }).click();
    await pane.getByText(words.done.keepRound).waitFor();
    await person.show('answer');
    await pane.getByText(words.answer.answered(0, 54)).waitFor();
  },
);
