import * as fc from 'fast-check';
import type { Answer, Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { PATTERN_IDS, QUADRANTS, type Catalogue, type Language, type Model } from '../../src/model/catalogue';
import type { Leftovers } from '../../src/sheets/assessment/leftovers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { recommendationsOf } from '../../src/model/recommendationsOf';
import type { ShownValue } from '../../src/workbook/description';

export interface Filled {
  readonly answers: Answers;
  readonly leftovers: Leftovers;
}

const SCORES: readonly Score[] = [0, 1, 2, 3, 4, 5];

/** Everything that was seen in score cells of returned workbooks, and more. */
export const JUNK: readonly ShownValue[] = [
  '3',
  '３',
  ' 4 ',
  6,
  -1,
  2.5,
  { error: '#N/A' },
  true,
  46016,
  'n/a',
  ' ',
  '○',
  'x'.repeat(300),
  '*',
  '5a',
];

const BAD_QUADRANTS: readonly ShownValue[] = [null, 'V', 'Ⅴ', 2, '*', 'I.', '領域', { error: '#N/A' }];

const BAD_WORD = '*';

/** Mostly in scope, sometimes out, now and then a word nobody knows. */
const recommendation = (model: Model) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom(...recommendationsOf(model), 'unnecessary' as const) },
    { weight: 1, arbitrary: fc.constant(BAD_WORD) },
  );

/** How a whole checklist is filled: which scores may occur, on which sides, in which functions. */
const style = (model: Model) =>
  fc.record({
    scores: fc.oneof(
      fc.constant<readonly (Score | null)[]>([null, null, ...SCORES]),
      fc.constantFrom(...SCORES).map((score): readonly (Score | null)[] => [score]),
      fc.constant<readonly (Score | null)[]>([null]),
      fc.constant<readonly (Score | null)[]>([null, 0]),
      fc.constant<readonly (Score | null)[]>([1, 2, 3, 4, 5]),
    ),
    sides: fc.constantFrom<('in' | 'out' | 'both')[]>('both', 'both', 'both', 'in', 'out'),
    only: fc.option(fc.constantFrom(...model.functions.map(({ id }) => id)), { freq: 5 }),
    junk: fc.constantFrom(0, 0, 0.05, 0.3),
    table: fc.boolean(),
  });

const side = fc.constantFrom<('in' | 'out' | null)[]>('in', 'out', 'in', 'out', null);
const row = fc.record({ I: side, II: side, III: side, IV: side });
const pattern = fc.constantFrom(...PATTERN_IDS, ...PATTERN_IDS, null);
const words = fc.constantFrom(
  '',
  'ISOMM & <Co>',
  '=1+1',
  '株式会社サンプル',
  '"quoted"',
  "it's",
  '003',
  'x'.repeat(32_000),
);

/** Random fillings of a whole workbook in one language, junk included. */
export function anyFilled(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  parts: readonly string[] = [],
): fc.Arbitrary<Filled> {
  const blank = {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    ...(parts.length > 0 && { parts }),
  };
  return style(model).chain((how) => {
    const score = fc.constantFrom(...how.scores);
    const cell = fc.record({
      insource: score,
      outsource: score,
      quadrant: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: fc.constantFrom(...QUADRANTS) },
      ),
      roll: fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      junk: fc.tuple(fc.constantFrom(...JUNK), fc.constantFrom(...JUNK), fc.constantFrom(...BAD_QUADRANTS)),
      note: fc.constantFrom('', '=A1', '+1', 'メモ'),
      scope: parts.includes('scope') ? recommendation(model) : fc.constant(null),
    });
    return fc
      .record({
        cells: fc.array(cell, { minLength: model.items.length, maxLength: model.items.length }),
        currentPattern: pattern,
        targetPattern: pattern,
        organisation: words,
        department: words,
        date: fc.constantFrom('', '2026-04-01', 'まだ'),
        patterns: how.table
          ? fc.record({
              'minimum-insource': row,
              hybrid: row,
              'minimum-outsource': row,
              'full-insource': row,
            })
          : fc.constant(blank.patterns),
      })
      .map(({ cells, ...rest }): Filled => {
        const answers: Record<string, Answer> = {};
        const leftovers: Record<string, Leftovers[string]> = {};
        model.items.forEach((item, index) => {
          const made = cells[index];
          if (!made) throw new Error('too few cells');
          const blankItem = how.only !== null && item.function !== how.only;
          const left: Record<string, ShownValue> = {};
          const pick = (value: Score | null, which: 'in' | 'out', at: 0 | 1, key: string): Score | null => {
            if (blankItem || (how.sides !== 'both' && how.sides !== which)) return null;
            if (made.roll[at] >= how.junk) return value;
            left[key] = made.junk[at];
            return null;
          };
          const insource = pick(made.insource, 'in', 0, 'insource');
          const outsource = pick(made.outsource, 'out', 1, 'outsource');
          const badQuadrant = made.roll[2] < how.junk / 2;
          if (badQuadrant) left.quadrant = made.junk[2];
          if (made.scope === BAD_WORD) left.recommendation = made.scope;
          answers[item.id] = {
            insource,
            outsource,
            quadrant: badQuadrant ? null : (made.quadrant ?? item.quadrant),
            note: made.note,
            supplement: '',
            ...(made.scope !== null && made.scope !== BAD_WORD && { recommendation: made.scope }),
          };
          if (Object.keys(left).length > 0) leftovers[item.id] = left;
        });
        return { answers: { ...blank, ...rest, answers }, leftovers };
      });
  });
}
