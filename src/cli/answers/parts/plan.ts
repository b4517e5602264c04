import type { Answers } from '../../../model/answers';
import { MONTHS, plainPlan } from '../../../model/plan/planSettings';
import { oneOf, amount, day, type JsonPart } from '../part';

/** How the plan is looked at. */
export const plan: JsonPart<NonNullable<Answers['plan']>> = {
  keys: { asOf: null, startsCount: null, fiscalMonth: null, capacity: null, effortSteps: null },
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    const given = source.json.object(value, at);
    const plain = plainPlan(source.language);
    const key = <T>(name: string, part: JsonPart<T>, from = given[name], place = `${at}.${name}`) =>
      part.read(from, place, source, null);
    const steps = source.json.list(given['effortSteps'], `${at}.effortSteps`);
    const step = (index: 0 | 1) =>
      key('', amount, steps[index], `${at}.effortSteps.${String(index)}`) ?? plain.effortSteps[index];
    return {
      asOf: key('asOf', day),
      startsCount: key('startsCount', oneOf([true, false], 'not-a-progress')) ?? false,
      fiscalMonth: key('fiscalMonth', oneOf(MONTHS, 'not-a-number')) ?? plain.fiscalMonth,
      capacity: key('capacity', amount),
      effortSteps: [step(0), step(1)],
    };
  },
};
