import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { lastRound } from '../../../src/model/rounds/chosen';
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

test('結果（役割別） has a line where each item stood in the last round, and only with one', () => {
  for (const model of catalogue.models) {
    const [one] = fc.sample(anyFilled(catalogue, model, 'ja', PARTS), 1);
    if (!one) throw new Error('no answers');
    const lines = (answers: Answers) => {
      const { sheets } = describeWorkbook(catalogue, model, answers);
      const rows = sheets.find(({ key }) => key === 'byRole')?.rows ?? [];
      return rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) => {
          if (!/^ ?\| ?$/.test(String(cell?.value))) return [];
          const at = cells.findLastIndex(
            (left, before) => before < column && /^[A-I]-\d+$/.test(String(left?.value)),
          );
          return [`${String(cells[at]?.value)} ${String(column - at - 1)}`];
        }),
      );
    };
    const kept = Object.entries(lastRound(one.answers)?.items ?? {});
    const expected = kept.flatMap(([id, { level }]) => (level === null ? [] : [`${id} ${String(level)}`]));
    expect(expected.length).toBeGreaterThan(10);
    expect(lines(one.answers).sort()).toEqual(expected.sort());
    expect(lines({ ...one.answers, parts: ['plan'], rounds: [] })).toEqual([]);
  }
});
