import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { anyFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: who acts comes back as it was written; what is no mark is named with its cell, and stays',
  (_, model) => {
    const sets = fc.sample(anyFilled(catalogue, model, 'ja', ['phases']), amount(4, 40));
    for (const [index, { answers, leftovers }] of sets.entries()) {
      const read = readAgain(catalogue, describeWorkbook(catalogue, model, answers, leftovers), index);
      expect(read.answers).toEqual(answers);
      expect(read.leftovers).toEqual(leftovers);
      const junk = Object.keys(leftovers['setup'] ?? {}).filter((key) => key.startsWith('phases.'));
      const problems = read.problems.filter(({ sheet }) => sheet === '対応の段階');
      expect(problems.map(({ kind }) => kind)).toEqual(junk.map(() => 'not-a-progress'));
      for (const { cell } of problems) expect(cell).toMatch(/^[E-I]\d+$/);
    }
  },
);
