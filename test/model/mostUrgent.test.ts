import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { LIST_NAMES } from '../../src/model/assessment';
import { mostUrgent } from '../../src/model/mostUrgent';
import { anyAnswers } from './anyAnswers';

test.each(catalogue.models)(
  '$id: the most urgent are the lowest of the four lists, in catalogue order',
  (model) => {
    fc.assert(
      fc.property(anyAnswers(model, catalogue.patterns), fc.nat(8), (answers, count) => {
        const assessment = assess(model, answers);
        const order = new Map(model.items.map(({ id }, index) => [id, index]));
        const level = new Map(assessment.items.map((item) => [item.id, item.level ?? 9]));
        const key = (id: string) => (level.get(id) ?? 9) * 1000 + (order.get(id) ?? 0);
        const all = LIST_NAMES.flatMap((name) => assessment.lists[name]).sort((a, b) => key(a) - key(b));
        expect(mostUrgent(assessment, count).map(({ id }) => id)).toEqual(all.slice(0, count));
      }),
      { numRuns: 50 },
    );
  },
);
