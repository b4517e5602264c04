import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { fitsModel } from '../../../src/sheets/assessment/family';
import { someFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';

/** Parts beside the results, each with the sheets where its slips are. */
const PARTS = {
  first: ['FIRSTとの対応'],
  outsourcing: ['アウトソース確認', '委託先ごとの確認'],
  sharing: ['情報共有'],
};

const scenes = catalogue.models.flatMap(({ id }) =>
  Object.entries(PARTS)
    .filter(([key]) => fitsModel(key, id))
    .map(([key, titles]) => ({ id, key, titles })),
);

test.each(scenes)(
  '$id: $key comes back as it was written; what is none is named, and stays',
  ({ id, key, titles }) => {
    const model = catalogue.models.find((each) => each.id === id);
    if (!model) throw new Error(id);
    const named = someFilled(catalogue, model, 'ja', [key], amount(key === 'first' ? 10 : 3, 60)).flatMap(
      ({ answers, leftovers }, index) => {
        const read = readAgain(catalogue, describeWorkbook(catalogue, model, answers, leftovers), index);
        expect(read.answers).toEqual(answers);
        expect(read.leftovers).toEqual(leftovers);
        const scores = ['insource', 'outsource', 'quadrant'];
        const junk = Object.values(leftovers).flatMap((left) =>
          Object.keys(left).filter((each) => !scores.includes(each)),
        );
        const problems = read.problems.filter(({ sheet }) => sheet !== null && titles.includes(sheet));
        expect(problems).toHaveLength(junk.length);
        for (const { kind, cell } of problems) {
          expect(kind).toMatch(/^not-a-(date|number|progress)$/);
          expect(cell).toMatch(/^[A-Z]+\d+$/);
        }
        return problems;
      },
    );
    expect(named.length).toBeGreaterThan(0);
  },
);
