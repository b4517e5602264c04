import * as fc from 'fast-check';
import type { Answer, Answers, Level, Score } from '../../src/model/answers';
import { PATTERN_IDS, QUADRANTS, type Model, type Pattern } from '../../src/model/catalogue';
import { blankAnswers } from '../../src/model/blankAnswers';

const score = fc.constantFrom<(Score | null)[]>(null, null, 0, 1, 2, 3, 4, 5);
const level = fc.constantFrom<(Level | null)[]>(null, null, 1, 2, 3, 4, 5);
const side = fc.constantFrom('in' as const, 'out' as const, null);
const quadrant = fc.constantFrom(...QUADRANTS, ...QUADRANTS, null);
const pattern = fc.constantFrom(...PATTERN_IDS, ...PATTERN_IDS, null);

const answer: fc.Arbitrary<Answer> = fc.record({
  insource: score,
  outsource: score,
  quadrant,
  note: fc.constantFrom('', 'a note'),
  supplement: fc.constantFrom('', '5'),
  targetSide: side,
  targetLevel: level,
  recommendation: fc.constantFrom(null, null, null, 'standard' as const, 'unnecessary' as const),
});

/** Random answers to a model: all three states, both sides, edited quadrants and tables, missing items. */
export function anyAnswers(model: Model, patterns: readonly Pattern[]): fc.Arbitrary<Answers> {
  const blank = blankAnswers(model, patterns, 'ja', 1);
  const row = fc.record({ I: side, II: side, III: side, IV: side });
  const table = fc.record({
    'minimum-insource': row,
    hybrid: row,
    'minimum-outsource': row,
    'full-insource': row,
  });
  return fc
    .record({
      currentPattern: pattern,
      targetPattern: pattern,
      patterns: fc.oneof(fc.constant(blank.patterns), table),
      filled: fc.array(fc.option(answer), { minLength: model.items.length, maxLength: model.items.length }),
    })
    .map(({ filled, ...rest }) => ({
      ...blank,
      ...rest,
      answers: Object.fromEntries(
        model.items.flatMap(({ id }, index) => {
          const entry = filled[index] ?? null;
          return entry === null ? [] : [[id, entry] as const];
        }),
      ),
    }));
}
