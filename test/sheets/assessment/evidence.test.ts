import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { someFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';

const others = (workbook: ReturnType<typeof describeWorkbook>) =>
  workbook.sheets.filter(({ key }) => key !== 'evidence' && key !== 'setup');

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: facts come back as they were written and change no other sheet; what is no fact is named with cell and item',
  (_, model) => {
    const sets = someFilled(catalogue, model, 'ja', ['evidence'], amount(3, 60));
    const named = sets.flatMap(({ answers, leftovers }, index) => {
      const described = describeWorkbook(catalogue, model, answers, leftovers);
      const read = readAgain(catalogue, described, index);
      expect(read.answers).toEqual(answers);
      expect(read.leftovers).toEqual(leftovers);
      const { evidence: months, parts, ...about } = answers;
      const bare = Object.fromEntries(
        Object.entries(answers.answers).map(([id, { evidence, ...rest }]) => {
          void evidence;
          return [id, rest];
        }),
      );
      void months;
      void parts;
      expect(others(described)).toEqual(
        others(describeWorkbook(catalogue, model, { ...about, answers: bare }, leftovers)),
      );
      const junk = Object.values(leftovers).flatMap((left) =>
        Object.keys(left).filter((key) => key.startsWith('evidence.')),
      );
      const problems = read.problems.filter(({ sheet }) => sheet === '採点の手がかり');
      expect(problems).toHaveLength(junk.length);
      for (const { kind, cell } of problems) {
        expect(kind).toMatch(/^not-a-(date|number|progress)$/);
        expect(cell).toMatch(/^[A-Z]+\d+$/);
      }
      expect(problems.filter(({ id }) => id === null).length).toBeLessThanOrEqual(1);
      return problems;
    });
    expect(named.length).toBeGreaterThan(0);
  },
);
