import { catalogue as whole } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Catalogue } from '../../src/model/catalogue';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { madeModel } from '../model/madeModel';

/** Two functions of two items: every part of a workbook is there, each as small as it can be. */
export const model = madeModel([2, 2]);

export const catalogue: Catalogue = {
  ...whole,
  models: [model],
};

const answer = (insource: Answer['insource'], more: Partial<Answer> = {}): Answer => ({
  insource,
  outsource: null,
  quadrant: 'I',
  note: '',
  supplement: '',
  ...more,
});

export const blank: Answers = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);

/** Everything a person can fill in: scores, notes that look like formulas, supplements, quadrants, a pattern table. */
export const filled: Answers = {
  ...blank,
  organisation: '=組織',
  department: '部署',
  respondent: '回答者',
  position: 'lead',
  date: '2026-04-01',
  currentPattern: 'hybrid',
  targetPattern: 'minimum-outsource',
  patterns: { ...blank.patterns, hybrid: { ...blank.patterns.hybrid, III: 'in' } },
  answers: {
    'A-1': answer(3, { note: '=1+1', supplement: '-5 月まで' }),
    'A-2': answer(0, { outsource: 0, quadrant: 'IV' }),
    'B-1': answer(null, { outsource: 5, note: "'引用'" }),
    'B-2': answer(null),
  },
};
