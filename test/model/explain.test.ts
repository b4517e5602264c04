import { background } from '../../src/background';
import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { explainItem } from '../../src/model/explain/explainItem';
import { explainMean } from '../../src/model/explain/explainMean';
import { explainPlace } from '../../src/model/explain/explainPlace';
import { withOwnItems } from '../../src/model/own/ownItems';
import { both } from '../text/both';
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
        const { sideReason, listReason, answer, rules } = explainItem(model, assessment, answers, item.id);
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

test('an own item that enters no mean is not said to be out of scope', () => {
  const [answers] = fc.sample(anyAnswers(model, catalogue.patterns), 1);
  if (!answers) throw new Error('no sample');
  const item = {
    name: both('独自', ''),
    description: '',
    quadrant: 'I',
    on: '',
    by: '',
    function: 'A',
  } as const;
  const added = withOwnItems(model, [
    { ...item, id: 'U-1', counts: true },
    { ...item, id: 'U-2', counts: false },
  ]);
  const scored = { insource: 3, outsource: null, quadrant: 'I', note: '', supplement: '' } as const;
  const one = added.items.find(({ id }) => id === 'A-1');
  if (!one) throw new Error('no A-1');
  const all = {
    ...answers,
    asked: model.functions.map(({ id }) => id),
    answers: {
      ...answers.answers,
      'A-1': { ...scored, recommendation: 'unnecessary' as const },
      'U-1': scored,
      'U-2': scored,
    },
  };
  const reasons = ['A-1', 'U-1', 'U-2'].map(
    (id) => explainItem(added, assess(added, all), all, id).listReason,
  );
  expect([reasons[0], reasons[2]]).toEqual(['excluded', 'apart']);
  expect(['excluded', 'apart']).not.toContain(reasons[1]);
});

test('asking about something that is not there is a mistake of the program', () => {
  const [first] = fc.sample(assessed, 1);
  if (!first) throw new Error('no sample');
  expect(() => explainMean(first.assessment, 'Z')).toThrow('Z');
  expect(() => explainItem(model, first.assessment, first.answers, 'Z-1')).toThrow('Z-1');
});
