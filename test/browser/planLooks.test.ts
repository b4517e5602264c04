import { describe as describeFilling } from '../../src/actions/describe';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { writeXlsx } from '../../src/xlsx/write';
import { WIDTHS } from '../workbench/settings';
import { broken, leavesClean, meet, sticksOut, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

/** Every item rated, every fourth with a level it is to come to. */
function planned(language: 'ja' | 'en', modelId: string): Buffer {
  const model = catalogue.models.find(({ id }) => id === modelId);
  if (!model) throw new Error(`no model ${modelId}`);
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const rated = Object.entries(blank.answers).map(([id, answer], index) => [
    id,
    {
      ...answer,
      ...{
        insource: index % 3 === 2 ? null : index % 6,
        outsource: index % 3 === 1 ? null : (index * 5) % 6,
      },
      ...(index % 4 === 0 && { targetSide: 'in', targetLevel: 5 }),
    },
  ]);
  const answers = {
    ...blank,
    ...{ currentPattern: 'minimum-insource', targetPattern: 'hybrid', parts: ['plan'] },
    answers: Object.fromEntries(rated) as typeof blank.answers,
  } as typeof blank;
  return Buffer.from(writeXlsx(describeFilling(catalogue, { model, answers, leftovers: {} })));
}

test.each([
  ['en', 'isomm-2.1'],
  ['en', 'x1060-3.2.1'],
  ['ja', 'isomm-2.1'],
] as const)(
  'in %s, %s: with a plan and its explanations open no word is broken in any width',
  async (language, model) => {
    person = await meet(language, { width: WIDTHS[0] }, { file: planned(language, model) });
    const { pane, words } = person;
    await person.show('results');
    await pane.getByText(words.planned.series).waitFor();
    const looked = async () => {
      for (const width of WIDTHS) {
        await person.widen(width);
        expect([width, await sticksOut(person), await broken(person, language)]).toEqual([width, [], []]);
      }
    };
    await looked();
    // Of the mean over all, of a function's planned mean, and of its place.
    const button = (text: string) => pane.getByRole('button').filter({ hasText: text }).first();
    await button(words.results.why).click();
    await pane.getByText(words.why.counted).waitFor();
    await pane
      .getByRole('table')
      .getByRole('button', { name: new RegExp(` ${words.planned.column} `) })
      .first()
      .click();
    await pane.getByText(words.planned.moving).waitFor();
    await pane.getByRole('button', { name: words.results.whyPlace }).first().click();
    await pane.getByText(words.why.order).waitFor();
    await looked();
  },
);
