import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import type { Model } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { ASSESSMENT } from '../../src/sheets/assessment/family';
import { namesOf } from '../../src/sheets/family';
import { anyFilled } from '../calc/anyFilled';
import { asRead } from '../sheets/asRead';

/** `UPDATE_GOLDEN=1 npx jest test/golden` writes the results anew; the diff is then read by a person. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const pathOf = (model: Model, what: string) => join(__dirname, `${model.id}.${what}.json`);

const filledOnce = (model: Model): Answers => {
  const path = pathOf(model, 'answers');
  if (UPDATE && !existsSync(path)) {
    const half = fc
      .sample(anyFilled(catalogue, model, 'ja'), { numRuns: 3000, seed: 1 })
      .find(({ answers, leftovers }) => {
        const { scored, notDone, unanswered } = assess(model, answers);
        return Object.keys(leftovers).length === 0 && Math.min(scored, notDone, unanswered) > 2 && answers.targetPattern;
      });
    writeFileSync(path, `${JSON.stringify(half?.answers, null, 1)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Answers;
};

/** Everything a filled checklist leads to, as the model says it and as the workbook shows it. */
const resultsOf = (model: Model, answers: Answers) => {
  const { names } = asRead(describeWorkbook(catalogue, model, answers));
  return {
    assessment: assess(model, answers),
    workbook: Object.fromEntries(
      namesOf(ASSESSMENT, 'result').map((name) => {
        const cells = names.get(name);
        return [name, cells === undefined || cells === 'broken' ? cells : cells.values.map(([value]) => value)];
      }),
    ),
  };
};

test.each(catalogue.models)('the filled checklist of $id leads to what it led to before', (model) => {
  const results = resultsOf(model, filledOnce(model));
  const path = pathOf(model, 'results');
  if (UPDATE) writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
  expect(JSON.parse(JSON.stringify(results))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
