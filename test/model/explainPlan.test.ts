import { catalogue } from '../../src/catalog';
import type { Answer } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { explainPlan } from '../../src/model/explain/explainPlan';
import { gap } from '../../src/model/plan/gap';
import { plannedMean } from '../../src/model/plan/plan';
import { plainPlan } from '../../src/model/plan/planSettings';
import { fc } from '../machine/random';

const model = catalogue.models[0]!;

test('the figures of a plan are explained by their items, whatever is planned', () => {
  const answer = fc.record({
    insource: fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
    targetLevel: fc.constantFrom(null, null, 1, 2, 3, 4, 5),
    targetSide: fc.constantFrom(null, null, 'in', 'out', 'both'),
    due: fc.constantFrom(null, '2026-06-30', '2026-12-31'),
    progress: fc.constantFrom(null, 'open', 'dropped'),
  }) as fc.Arbitrary<Partial<Answer>>;
  fc.assert(
    fc.property(
      fc.array(answer, { minLength: model.items.length, maxLength: model.items.length }),
      fc.boolean(),
      fc.constantFrom(null, '2026-09-30'),
      (given, startsCount, asOf) => {
        const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);
        const answers = {
          ...blank,
          answers: Object.fromEntries(
            model.items.map(({ id }, index) => [id, { ...blank.answers[id]!, ...given[index] }]),
          ),
        };
        const found = gap(assess(model, answers), answers, asOf);
        const settings = { ...plainPlan('ja'), startsCount, asOf };
        for (const figures of [...found.functions, { id: null, ...found.overall }]) {
          const reason = explainPlan(found, settings, figures.id);
          const mean = plannedMean(figures, settings);
          expect(reason.count === 0 ? null : reason.sum / reason.count).toBe(mean);
          expect(reason.shown === null).toBe(mean === null);
          if (figures.gap !== null) {
            const shown = Number(reason.difference);
            expect(Math.abs(shown - figures.gap)).toBeLessThanOrEqual(0.05 + 1e-9);
          }
          expect(reason.moving.length + reason.staying + (startsCount ? reason.starting.length : 0)).toBe(
            reason.count,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
