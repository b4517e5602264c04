import { checkFile } from '../../src/actions/reading/checkFile';
import { handOutFiles } from '../../src/actions/files/handOutFiles';
import { takeReturn } from '../../src/actions/reading/takeReturn';
import { catalogue as known } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { SCORES } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { modelReader } from '../../src/model/own/modelData';
import { MODEL_LIMITS } from '../../src/model/own/modelLimits';
import { readModel } from '../../src/model/own/readModel';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { madeFile } from '../model/own/madeModel';
import { plainWords } from '../model/plainWords';

test('nine functions and as many items as a model may have: scored, planned, checked, handed out and returned', () => {
  const catalogue = { ...known, ownModel: modelReader(known.models) };
  const model = readModel(madeFile(9, MODEL_LIMITS.items), known.models, plainWords);
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const answers = {
    ...blank,
    targetPattern: 'hybrid' as const,
    parts: ['summary', 'plan'],
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer], index) => [
        id,
        { ...answer, insource: SCORES[index % 6] ?? null, targetLevel: 4 as const },
      ]),
    ),
  };
  const bytes = writeXlsx(describeWorkbook(catalogue, model, answers));
  const reading = checkFile(catalogue, readXlsx, bytes);
  expect(reading.problems).toEqual([]);
  expect(Object.keys(reading.answers?.answers ?? {})).toHaveLength(MODEL_LIMITS.items);
  expect(assess(model, answers).functions.every(({ maturity }) => maturity !== null)).toBe(true);

  const round = {
    ...{ model, patterns: catalogue.patterns, language: 'ja' as const, layout: LAYOUT, organisation: '' },
    ...{ currentPattern: null, targetPattern: null, deadline: '', base: answers, prefilled: true },
  };
  const recipient = { organisation: '', department: 'IT', respondent: '', functions: ['Z'] };
  const [out] = [...handOutFiles(catalogue, writeXlsx, round, [recipient], false)];
  const taken = takeReturn(catalogue, readXlsx, 'IT.xlsx', out?.bytes ?? new Uint8Array());
  if ('problem' in taken) throw new Error(taken.problem.kind);
  expect(taken.returned.ownModel).toEqual(model);
  expect(taken.returned.model.functions.map(({ id }) => id)).toEqual(['Z']);
  expect(taken.returned.answers).not.toHaveProperty('ownModel');
});
