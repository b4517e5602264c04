import { WIDE } from '../machine/wide';
import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { wordsIn } from '../../src/text/wordsIn';
import { cellAt } from '../../src/workbook/a1';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { ISOMM } from '../sheets/foreign/officialLike';
import { axe, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** Rated on a day in April: the first twelve items at level 2; nothing planned, nothing kept. */
function rated(language: 'ja' | 'en', parts: readonly string[]): Buffer {
  const blank = blankAnswers(ISOMM, catalogue.patterns, language, LAYOUT);
  const scored = Object.entries(blank.answers).map(([id, answer], index) => [
    id,
    { ...answer, insource: index < 12 ? 2 : null },
  ]);
  const answers = {
    ...blank,
    ...{ date: '2026-04-01', targetPattern: 'hybrid', parts, answers: Object.fromEntries(scored) },
  } as typeof blank;
  return Buffer.from(writeXlsx(describeFilling(catalogue, { model: ISOMM, answers, leftovers: {} })));
}

const LONG_WORDS = ['en', 320, []] as const;
/** With the sheets that are there from the start, and in the other language, in a wide run: the second keeping finds them there. */
const CASES = [['ja', 450, []], ['en', 320, ['plan', 'rounds', 'progress']], LONG_WORDS] as const;

test.each(WIDE ? CASES : [LONG_WORDS])(
  'in %s: rated, three planned, kept, rated again: two of three were kept, in the pane and on the sheet',
  async (language, width, parts: readonly string[]) => {
    // Once each sheet comes when it is needed, once all of them are there.
    const comes = parts.length === 0;
    person = await meet(language, { width }, { file: rated(language, parts) });
    const { pane, words, page } = person;
    const { keeping, planned, settings, since } = words;
    const titles = wordsIn(language).sheets.titles;
    const noun = ISOMM.itemNoun[language];
    /** Where the row of an item has a cell of a named column. */
    const cellOf = (file: Uint8Array, ids: string, name: string) => {
      const { names } = readXlsx(file, { wanted: (each) => each === ids || each === name });
      const [keys, column] = [names.get(ids), names.get(name)];
      if (!keys || keys === 'broken' || !column || column === 'broken') throw new Error(`no ${name}`);
      return (id: string) => {
        const row = keys.values.findIndex(([value]) => value === id);
        return cellAt(keys.row + row, column.column);
      };
    };
    const goTo = (title: string) => page.getByRole('tab', { name: title, exact: true }).click();

    await pane.getByText(words.answer.answered(12, 54)).waitFor();
    await person.show('results');
    await pane.getByRole('checkbox').first().waitFor();
    for (const box of (await pane.getByRole('checkbox').all()).slice(0, 3)) await box.check();
    await pane.getByRole('button', { name: planned.level, exact: true }).click();
    if (comes) await pane.getByRole('alertdialog').getByRole('button', { name: planned.askYes }).click();
    await pane.getByText(words.done.planned(3, 0)).waitFor();

    // Until when, as a person types it.
    const file = await person.save();
    const answered = openFile(catalogue, readXlsx, file, { results: true }).answers?.answers ?? {};
    const ids = Object.keys(answered).filter((id) => answered[id]?.targetLevel === 3);
    expect(ids).toHaveLength(3);
    const due = cellOf(file, 'ISOMM_PlanId', 'ISOMM_PlanDue');
    await goTo(titles.plan);
    for (const id of ids) await person.type(due(id), '2026-09-30');

    await pane.getByRole('button', { name: keeping.title }).click();
    if (comes) await pane.getByText(keeping.comes).waitFor();
    expect(await pane.getByText(keeping.series('April')).count()).toBe(0);
    const name = pane.getByRole('textbox', { name: keeping.name });
    await name.focus();
    await page.keyboard.insertText('April');
    await page.keyboard.press('Enter');
    await pane.getByText(words.done.keepRound).waitFor();
    await pane.getByText(keeping.series('April')).waitFor();
    expect(await name.inputValue()).toBe('');
    await pane.getByText(since.noneDue).waitFor();

    if (comes) {
      await person.show('settings');
      await pane.getByRole('button', { name: settings.addSheet(settings.parts.progress.name) }).click();
      await page.getByRole('tab', { name: titles.progress, exact: true }).waitFor();
    }

    // Half a year later two of the three are where they were to be.
    const score = cellOf(file, 'ISOMM_Id', 'ISOMM_Insource');
    await goTo(titles.checklist);
    for (const id of ids.slice(0, 2)) await person.type(score(id), '3');
    const date = readXlsx(file, { wanted: (each) => each === 'ISOMM_Date' }).names.get('ISOMM_Date');
    if (!date || date === 'broken') throw new Error('no date');
    await goTo(titles.setup);
    await person.type(cellAt(date.row, date.column), '2026-10-01');
    await person.show('results');
    await pane.getByText(since.kept('2', '3')).waitFor();
    await pane.getByText(since.lead('+0.2', 12, noun)).waitFor();
    await pane
      .getByRole('button', { name: words.results.whyOf(`${words.results.overall} ${since.column}`, '+0.2') })
      .click();
    await pane.getByText(since.sum('+2', 12, '+0.2', noun)).waitFor();
    expect(await axe(person)).toEqual([]);
    expect(await sticksOut(person)).toEqual([]);
    await goTo(titles.progress);
    await page.getByText(wordsIn(language).sheets.progress.plan.kept('2', '3'), { exact: true }).waitFor();

    if (!comes) return;
    await name.fill('april');
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
