import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { DEPARTMENTS, PHASES, phaseResults, plainPhases } from '../../src/model/facts/phases';

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: a phase is the mean of the items of the functions named, its weakest first, ties in the order of items',
  (_, model) => {
    const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
    const level = (index: number) => (index % 4 === 3 ? null : (((index % 5) + 1) as 1 | 2 | 3 | 4 | 5));
    const answers = {
      ...blank,
      answers: Object.fromEntries(
        model.items.map((item, index) => [
          item.id,
          {
            insource: level(index),
            outsource: null,
            quadrant: item.quadrant,
            note: '',
            supplement: '',
            ...(index % 7 === 0 && { recommendation: 'unnecessary' as const }),
          },
        ]),
      ),
    };
    const phases = plainPhases(model);
    expect(phases.detect).toEqual(['B', 'D', DEPARTMENTS]);
    expect(phases.after).toEqual(['F', 'I']);
    expect(new Set(PHASES.flatMap((phase) => phases[phase]))).toEqual(new Set([...'ABCDEFGHI', 'X']));
    for (const { id, mean, minimum, scored, weakest } of phaseResults(assess(model, answers), phases)) {
      const theirs = model.items.flatMap((item, index) => {
        const now = level(index);
        return now !== null && index % 7 !== 0 && phases[id].includes(item.function)
          ? [{ id: item.id, level: now, index }]
          : [];
      });
      const sorted = theirs.toSorted((a, b) => a.level - b.level || a.index - b.index);
      expect(weakest).toEqual(
        sorted.slice(0, 3).map(({ id: item, level: now }) => ({ id: item, level: now })),
      );
      expect([minimum, scored]).toEqual([sorted[0]?.level, theirs.length]);
      expect(mean).toBeCloseTo(theirs.reduce((sum, one) => sum + one.level, 0) / theirs.length, 12);
    }
    for (const { mean, minimum, weakest } of phaseResults(assess(model, blank), phases))
      expect([mean, minimum, weakest]).toEqual([null, null, []]);
  },
);
