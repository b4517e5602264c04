import type { Answer, Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { catalogue as small, model } from '../actions/small';

const blank = blankAnswers(model, small.patterns, 'ja', LAYOUT);
const scored = (score: (id: string) => Score | null): Answers => ({
  ...blank,
  answers: Object.fromEntries(
    Object.entries(blank.answers).map(([id, one]): [string, Answer] => [id, { ...one, insource: score(id) }]),
  ),
});
const inFunction = (id: string, group: string): boolean => id.startsWith(group);

/** So many that the highest and the lowest function stand out among the lines; in some of them one is not scored. */
const kept = [1, 2, 3, 4, 5, 4, 3].reduce<Answers>(
  (all, level, index) => {
    const then = scored((id) => (inFunction(id, 'B') && index % 3 === 0 ? null : (level as Score)));
    const wish = { name: `${String(2019 + index)}年度`, keptOn: '2026-01-01', reserved: [] };
    return keepRound(
      model,
      { ...then, rounds: all.rounds ?? [], date: `${String(2019 + index)}-09-30` },
      wish,
    );
  },
  { ...blank, rounds: [] },
);
/** With those rounds, now in five states: nothing scored, either function ahead, one alone, both the same. */
export const described = [
  scored(() => null),
  scored((id) => (inFunction(id, 'A') ? 2 : 5)),
  scored((id) => (inFunction(id, 'A') ? 5 : 1)),
  scored((id) => (inFunction(id, 'B') ? 3 : null)),
  scored(() => 4),
].map((now) =>
  describeWorkbook(small, model, { ...now, parts: ['rounds', 'progress'], rounds: kept.rounds ?? [] }),
);
