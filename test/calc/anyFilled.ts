import { fc } from '../machine/random';
import { anyFirst } from './anyFirst';
import { anyOwnItems } from './anyOwnItems';
import { anySharing } from './anySharing';
import { anyOutsourced, anyOutsourcing, outsourcedOf } from './anyOutsourcing';
import {
  PLANNED_SIDES,
  PROGRESS,
  type Answer,
  type Answers,
  type Level,
  type Score,
} from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { PATTERN_IDS, QUADRANTS, type Catalogue, type Language, type Model } from '../../src/model/catalogue';
import { fitsModel } from '../../src/sheets/assessment/family';
import { SETUP_LEFT, type Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { anyProgress, withRounds } from './anyRounds';
import { recommendationsOf } from '../../src/model/plan/recommendationsOf';
import type { ShownValue } from '../../src/workbook/description';
import { anyHandOuts } from './anyHandOuts';
import { anyPortfolio, withPortfolio } from './anyPortfolio';
import { anyCharter } from './anyCharter';
import { anyEvidence, anyEvidenceSettings, type AnyEvidence } from './anyEvidence';
import { anyPhases } from './anyPhases';

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

/** A plan for one item: mostly nothing, else something of each, now and then what no cell of a plan may hold. */
const planned = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      targetSide: fc.constantFrom(...PLANNED_SIDES, null, null),
      targetLevel: fc.constantFrom<(Level | null)[]>(1, 2, 3, 4, 5, null, null),
      action: fc.constantFrom('', '手順書を作る', '=A1'),
      owner: fc.constantFrom('', '田中'),
      due: fc.constantFrom(null, '2026-03-31', '2026-09-30', '2027-03-31'),
      effort: fc.constantFrom(null, 0, 3, 5, 20, 40.5),
      impact: fc.constantFrom<(1 | 2 | 3 | null)[]>(1, 2, 3, null),
      progress: fc.constantFrom(...PROGRESS, null),
      planNote: fc.constantFrom('', 'メモ'),
    }),
  },
);
const PLAN_KEYS = ['targetSide', 'targetLevel', 'due', 'effort', 'impact', 'progress'] as const;
const PLAN_JUNK: readonly ShownValue[] = ['来春', 0.5, -3, true, { error: '#N/A' }, 'x', '*', '6'];
const planSettings = fc.record({
  asOf: fc.constantFrom(null, '2026-03-30', '2026-09-30', '2027-12-31'),
  startsCount: fc.boolean(),
  fiscalMonth: fc.constantFrom(1, 4, 10),
  capacity: fc.constantFrom(null, 60),
  effortSteps: fc.constantFrom<(readonly [number, number])[]>([5, 20], [0, 3]),
});

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

/** What a plan says, without what it does not say; junk in one of its cells is kept beside. */
function planOf(
  made: Partial<Answer> | null,
  junk: readonly [string, ShownValue] | null,
  left: Record<string, ShownValue>,
): Partial<Answer> {
  if (made === null) return {};
  // Half a day is an effort, and no date and no level.
  if (junk?.[0] === 'effort' && junk[1] === 0.5) junk = null;
  if (junk) left[junk[0]] = junk[1];
  return Object.fromEntries(
    Object.entries(made).filter(([key, value]) => value !== null && value !== '' && key !== junk?.[0]),
  );
}

/** Of a part that is not there. */
const NOTHING: readonly [object, Leftovers[string]] = [{}, {}];

/** Random fillings of a whole workbook in one language, junk included. */
export function anyFilled(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  parts: readonly string[] = [],
): fc.Arbitrary<Filled> {
  const there = parts.filter((key) => fitsModel(key, model.id));
  const blank = {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    ...(there.length > 0 && { parts: there }),
  };
  const has = (key: string) => there.includes(key);
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
      plan: parts.includes('plan') ? planned : fc.constant(null),
      planJunk: fc.tuple(fc.constantFrom(...PLAN_KEYS), fc.constantFrom(...PLAN_JUNK)),
      evidence: parts.includes('evidence') ? anyEvidence : fc.constant<AnyEvidence>({ left: {} }),
      outsourced: has('outsourcing') ? anyOutsourced : fc.constant(null),
      scope: parts.includes('scope') ? recommendation(model) : fc.constant(null),
    });
    return fc
      .record({
        cells: fc.array(cell, { minLength: model.items.length, maxLength: model.items.length }),
        plan: planSettings,
        handOuts: parts.includes('handOuts') ? anyHandOuts : fc.constant(null),
        portfolio: parts.includes('portfolio')
          ? anyPortfolio(model.items.length, recommendationsOf(model).length > 1)
          : fc.constant(null),
        outsourcing: has('outsourcing') ? anyOutsourcing : fc.constant(NOTHING),
        sharing: has('sharing') ? anySharing : fc.constant(NOTHING),
        ownItems: model.ownItems ? anyOwnItems(model) : fc.constant(NOTHING),
        first: has('first') ? anyFirst : fc.constant(NOTHING),
        evidence: anyEvidenceSettings,
        charter: anyCharter,
        phases: anyPhases(model),
        progress: anyProgress,
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
      .map(
        ({
          cells,
          handOuts,
          plan,
          portfolio,
          first,
          outsourcing,
          sharing,
          ownItems,
          evidence,
          charter,
          phases,
          progress: { junk, ...progress },
          ...rest
        }): Filled => {
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
              ...outsourcedOf(made.outsourced, made.roll[0] < how.junk / 2, made.roll[1], left),
              ...planOf(made.plan, made.roll[2] < how.junk / 2 ? made.planJunk : null, left),
              ...(made.evidence.evidence && { evidence: made.evidence.evidence }),
              ...(made.scope !== null && made.scope !== BAD_WORD && { recommendation: made.scope }),
            };
            Object.assign(left, made.evidence.left);
            if (Object.keys(left).length > 0) leftovers[item.id] = left;
          });
          const ids = model.items.map(({ id }) => id);
          if (portfolio) withPortfolio(portfolio, ids, answers, leftovers);
          const beside = {
            ...(Object.assign({}, first[1], outsourcing[1], sharing[1], ownItems[1]) as Leftovers[string]),
            ...(has('evidence') && evidence.left[SETUP_LEFT]),
            ...(has('charter') && charter.left),
            ...(has('phases') && phases.left),
            ...(has('progress') && junk !== null && { 'progress.from': junk }),
          };
          if (Object.keys(beside).length > 0) leftovers[SETUP_LEFT] = { ...leftovers[SETUP_LEFT], ...beside };
          const now = {
            ...{ ...blank, ...rest, answers },
            ...(has('plan') && { plan }),
            ...(portfolio && { portfolio: portfolio.portfolio }),
            ...(handOuts && { handOuts }),
            ...first[0],
            ...outsourcing[0],
            ...sharing[0],
            ...ownItems[0],
            ...(has('evidence') && { evidence: evidence.evidence }),
            ...(has('charter') && { charter: charter.charter }),
            ...(has('phases') && { phases: phases.phases }),
          };
          const kept = has('rounds') ? withRounds(model, now, blank) : now;
          if (!has('progress')) return { answers: kept, leftovers };
          // A round that this model's workbooks do not hold is no choice.
          const offered = (name: string | null) =>
            name === 'now' || kept.rounds?.some((round) => round.name === name) ? name : null;
          const [from, to] = [junk === null ? offered(progress.from) : null, offered(progress.to)];
          const chosen = { from, to };
          const whole = chosen.from || chosen.to ? { ...kept, progress: chosen } : kept;
          return { answers: whole, leftovers };
        },
      );
  });
}

/** Some fillings that are new in each run, and as many that are always the same, so that something is surely wrong in one. */
export const someFilled = (
  catalogue: Catalogue,
  model: Model,
  language: Language,
  parts: readonly string[],
  runs: number,
): Filled[] => {
  const any = anyFilled(catalogue, model, language, parts);
  return [...fc.sample(any, runs), ...fc.sample(any, { numRuns: runs, seed: 20261127 })];
};
