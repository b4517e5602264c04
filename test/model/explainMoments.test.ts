import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { explainMoments } from '../../src/model/explain/explainMoments';
import { compareMoments } from '../../src/model/rounds/compareMoments';
import { momentNow } from '../../src/model/rounds/moment';
import { fc } from '../machine/random';

const model = catalogue.models[0]!;
const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);

test('the figures of two times are explained by their items, whatever was scored', () => {
  const scores = fc.array(fc.constantFrom(null, 0, 1, 2, 3, 4, 5), {
    minLength: model.items.length,
    maxLength: model.items.length,
  }) as fc.Arbitrary<(0 | 1 | 2 | 3 | 4 | 5 | null)[]>;
  const at = (given: readonly (0 | 1 | 2 | 3 | 4 | 5 | null)[]) => {
    const answers = {
      ...blank,
      answers: Object.fromEntries(
        model.items.map(({ id }, index) => [
          id,
          { ...blank.answers[id]!, [index % 3 === 0 ? 'outsource' : 'insource']: given[index] ?? null },
        ]),
      ),
    };
    return momentNow(assess(model, answers), answers);
  };
  fc.assert(
    fc.property(scores, scores, (before, after) => {
      const compared = compareMoments(model, at(before), at(after));
      for (const figures of [...compared.functions, { id: null, ...compared.overall }]) {
        const reason = explainMoments(compared, figures.id);
        expect(reason.count).toBe(figures.compared);
        expect(reason.count === 0 ? null : Number(reason.sum) / reason.count).toBe(figures.likeForLike);
        expect(reason.moved.length + reason.same).toBe(reason.count);
        expect(reason.newlyScored).toHaveLength(figures.newlyScored);
        expect(reason.noLongerScored).toHaveLength(figures.noLongerScored);
        expect(reason.sideChanged).toHaveLength(figures.sideChanged);
        expect([reason.before === null, reason.after === null]).toEqual([
          figures.before === null,
          figures.after === null,
        ]);
        if (figures.likeForLike !== null)
          expect(Math.abs(Number(reason.difference) - figures.likeForLike)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});
