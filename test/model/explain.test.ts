import { background } from '../../src/background';
import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { explainItem } from '../../src/model/explain/explainItem';
import { explainMean } from '../../src/model/explain/explainMean';
import { explainPlace } from '../../src/model/explain/explainPlace';
import { anyAnswers } from './anyAnswers';

const [model] = catalogue.models;
if (!model) throw new Error('no model');
const assessed = anyAnswers(model, catalogue.patterns).map((answers) => ({
  answers,
  assessment: assess(model, answers),
}));
const known = new Set(background.rules.map(({ id }) => id));

test('the explained items lead to the mean, the minimum and the counts that are shown', () => {
  fc.assert(
    fc.property(assessed, ({ assessment }) => {
      const { functions, overall, minimum, scored, notDone, unanswered } = assessment;
      for (const result of [
        ...functions,
        { id: null, maturity: overall, minimum, scored, notDone, unanswered },
      ]) {
        const reason = explainMean(assessment, result.id);
        const count = reason.counted.length;
        expect(count === 0 ? null : reason.sum / count).toBe(result.maturity);
        expect(reason.counted[0]?.level ?? null).toBe(result.minimum);
        expect([count, reason.notDone.length, reason.unanswered.length]).toEqual([
          result.scored,
          result.notDone,
          result.unanswered,
        ]);
        const all = assessment.items.filter((item) => result.id === null || item.function === result.id);
        expect(count + reason.notDone.length + reason.unanswered.length + reason.excluded.length).toBe(
          all.length,
        );
        expect(reason.rules.filter((id) => !known.has(id))).toEqual([]);
      }
    }),
  );
});

test('the explained order holds strengths first and weaknesses last', () => {
  fc.assert(
    fc.property(assessed, ({ assessment }) => {
      const { order, unranked, rules } = explainPlace(assessment);
      const ids = order.map(({ id }) => id);
      expect(ids.slice(0, assessment.strengths.length)).toEqual(assessment.strengths);
      expect(ids.reverse().slice(0, assessment.weaknesses.length)).toEqual(assessment.weaknesses);
      expect(order.length + unranked.length).toBe(assessment.functions.length);
      expect(rules.filter((id) => !known.has(id))).toEqual([]);
    }),
  );
});

test('the reason of every item agrees with its side and its list', () => {
  fc.assert(
    fc.property(assessed, ({ assessment, answers }) => {
      for (const item of assessment.items) {
        const { sideReason, listReason, answer, rules } = explainItem(assessment, answers, item.id);
        expect(sideReason === null).toBe(item.side === null);
        if (sideReason === 'only') expect(item.combined).toBe(false);
        if (sideReason === 'higher') expect(answer?.insource).not.toBe(answer?.outsource);
        if (sideReason === 'tie-pattern' || sideReason === 'tie-default')
          expect(answer?.insource).toBe(answer?.outsource);
        expect(listReason === 'switch').toBe(item.list?.startsWith('switch') ?? false);
        expect(listReason === 'strengthen').toBe(item.list?.startsWith('strengthen') ?? false);
        if (listReason === 'top-level') expect(item.level).toBe(5);
        expect(rules.filter((id) => !known.has(id))).toEqual([]);
      }
    }),
  );
});

test('asking about something that is not there is a mistake of the program', () => {
  const [first] = fc.sample(assessed, 1);
  if (!first) throw new Error('no sample');
  expect(() => explainMean(first.assessment, 'Z')).toThrow('Z');
  expect(() => explainItem(first.assessment, first.answers, 'Z-1')).toThrow('Z-1');
});
