import { collectFile } from '../../../src/actions/reading/collectFile';
import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language } from '../../../src/model/catalogue';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { wordsIn } from '../../../src/text/wordsIn';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';

const model = catalogue.models[1];
if (!model) throw new Error('no second model');

const returned = (language: Language, date: string) => {
  const answers = { ...blankAnswers(model, catalogue.patterns, language, LAYOUT), date };
  const found = collectFile(
    catalogue,
    readXlsx,
    'a.xlsx',
    writeXlsx(describeWorkbook(catalogue, model, answers)),
  );
  if ('problem' in found) throw new Error(found.problem.kind);
  return found;
};

describe.each<Language>(['ja', 'en'])('the day of an assessment in %s', (language) => {
  test.each(['来週', '先月末', 'end of last month', '7/1/2026', '2026-13-45'])(
    '%s is named with sheet and cell, and kept',
    (date) => {
      const { answers, problems } = returned(language, date);
      expect(answers.date).toBe(date);
      expect(problems).toEqual([
        {
          kind: 'not-a-date',
          sheet: wordsIn(language).sheets.titles.setup,
          cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
          id: null,
          found: date,
        },
      ]);
      const [problem] = problems;
      const { what } = wordsIn(language).problems.kinds['not-a-date'];
      expect(problem && what(problem)).toContain(date);
    },
  );

  test.each(['', '2026-04-01', '1900-01-03', '2026年7月1日', '令和8年7月1日', '1 July 2026'])(
    '"%s" is no slip',
    (date) => expect(returned(language, date).problems).toEqual([]),
  );
});
