import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { someFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';

const PARTS = ['scope', 'plan'];

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: a plan comes back as it was written; what is no plan is named with cell and item, and stays',
  (_, model) => {
    const sets = someFilled(catalogue, model, 'ja', PARTS, amount(4, 60));
    const named = sets.flatMap(({ answers, leftovers }) => {
      const bytes = writeXlsx(describeWorkbook(catalogue, model, answers, leftovers));
      const read = openFile(catalogue, readXlsx, bytes, { results: true });
      expect(read.answers).toEqual(answers);
      expect(read.leftovers).toEqual(leftovers);
      const ours = ['targetSide', 'targetLevel', 'due', 'effort', 'impact', 'progress'];
      const junk = Object.values(leftovers).flatMap((left) => ours.filter((key) => key in left));
      const problems = read.problems.filter(({ sheet }) => sheet === '計画');
      expect(problems).toHaveLength(junk.length);
      for (const { kind, cell, id } of problems) {
        expect(kind).toMatch(/^not-a-(side|level|date|number|progress)$/);
        expect(cell).toMatch(/^[A-Z]+\d+$/);
        expect(id).not.toBeNull();
      }
      return problems;
    });
    expect(named.length).toBeGreaterThan(0);
  },
);
