import { IMPACTS, LEVELS, PLANNED_SIDES, PROGRESS, type Answer } from '../../model/answers';
import { QUADRANTS } from '../../model/catalogue';
import { OUTSOURCED_AMOUNTS } from '../../model/facts/outsourcing';
import { recommendationsOf } from '../../model/plan/recommendationsOf';
import { oneOf, amount, day, words, isBlank, type JsonParts } from './part';
import { evidence } from './parts/evidence';

/** What may stand in one answer besides scores and texts. Whatever is to be carried further is added here. */
export const ITEM_PARTS: JsonParts<Answer> = {
  recommendation: {
    keys: null,
    read: (value, at, { model, slip }, id) => {
      if (value === undefined || value === null || value === '') return null;
      const offered = recommendationsOf(model).find((each) => each === value) ?? null;
      if (offered === null) slip('not-a-recommendation', at, id, value);
      return offered;
    },
  },
  quadrantDefault: oneOf(QUADRANTS, 'bad-quadrant'),
  targetSide: oneOf(PLANNED_SIDES, 'not-a-side'),
  targetLevel: oneOf(LEVELS, 'not-a-level'),
  action: words('maxText'),
  planNote: words('maxText'),
  owner: words('maxName'),
  due: day,
  ...Object.fromEntries(OUTSOURCED_AMOUNTS.map((key) => [key, amount])),
  contractor: words('maxName'),
  contractService: words('maxName'),
  protects: words('maxText'),
  contractEnd: day,
  effort: amount,
  impact: oneOf(IMPACTS, 'not-a-level'),
  progress: oneOf(PROGRESS, 'not-a-progress'),
  adoptionReason: words('maxText'),
  unassigned: {
    keys: null,
    read: (value, at, { slip }, id) => {
      if (value === true) return true;
      if (value !== false && !isBlank(value)) slip('not-a-progress', at, id, value);
      return null;
    },
  },
  assignee: words('maxName'),
  provider: words('maxName'),
  evidence,
};
