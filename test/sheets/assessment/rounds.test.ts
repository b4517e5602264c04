import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { SETUP_LEFT } from '../../../src/sheets/assessment/reading/leftovers';
import { anyFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';

const PARTS = ['scope', 'plan', 'rounds', 'progress'];

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: rounds come back as they were kept, junk in today included',
  (_, model) => {
    const sets = fc.sample(anyFilled(catalogue, model, 'ja', PARTS), amount(6, 60));
    sets.forEach(({ answers: whole, leftovers }, index) => {
      const read = readAgain(catalogue, describeWorkbook(catalogue, model, whole, leftovers), index);
      expect(read.answers).toEqual(whole);
      expect(read.leftovers).toEqual(leftovers);
      expect(read.problems.filter(({ sheet }) => sheet === '履歴')).toEqual([]);
      const junk = leftovers[SETUP_LEFT]?.['progress.from'] === undefined ? 0 : 1;
      expect(read.problems.filter(({ sheet }) => sheet === '推移')).toHaveLength(junk);
    });
  },
);
