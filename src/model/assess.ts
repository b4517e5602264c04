import type { Answer, Answers, Level } from './answers';
import type { Assessment, FunctionResult, ItemResult } from './assessment';
import type { Item, Model, Side } from './catalogue';
import { askedPart } from './askedPart';
import { improvements, listOf } from './improvements';
import { maturity } from './maturity';
import { isApart } from './own/apart';
import { ranking } from './ranking';
import { recommendationsOf } from './plan/recommendationsOf';
import { requiredSide } from './requiredSide';
import { sourcing } from './sourcing';
import { answerOrBlank } from './answerOf';

/** Which side counts on a tie where the current pattern says nothing. */
const TIE_SIDE: Side = 'in';

/** Where lists are by recommendation: the place of an item's own among those offered, after them where nobody decided. */
function ranksOf(model: Model, { portfolio }: Answers): ((answer: Answer) => number) | null {
  const offered = recommendationsOf(model);
  if (portfolio?.order !== 'recommendation' || offered.length < 2) return null;
  return ({ recommendation = null }) =>
    recommendation === null ? offered.length + 1 : offered.indexOf(recommendation) + 1;
}

const resultOf = (item: Item, answers: Answers, rankOf: ((answer: Answer) => number) | null): ItemResult => {
  const answer = answerOrBlank(answers, item);
  const { quadrant } = answer;
  const side = requiredSide(answers.patterns, answers.currentPattern, quadrant) ?? TIE_SIDE;
  const { state, level, side: counted, combined } = sourcing(answer, side);
  const required = requiredSide(answers.patterns, answers.targetPattern, quadrant);
  const excluded = answer.recommendation === 'unnecessary' || isApart(item);
  return {
    id: item.id,
    function: item.function,
    state,
    level,
    side: counted,
    combined,
    quadrant,
    required,
    excluded,
    list: listOf({ level, side: counted, required, excluded }),
    ...(rankOf && { rank: rankOf(answer) }),
  };
};

const count = (items: readonly ItemResult[]) => {
  const levels: Level[] = [];
  const states = { scored: 0, 'not-done': 0, unanswered: 0 };
  let excluded = 0;
  for (const item of items) {
    if (item.excluded) {
      excluded += 1;
      continue;
    }
    states[item.state] += 1;
    if (item.level !== null) levels.push(item.level);
  }
  return {
    ...maturity(levels),
    scored: states.scored,
    notDone: states['not-done'],
    unanswered: states.unanswered,
    excluded,
  };
};

/** From answers to the one result that everything else shows; what was not asked for is no part of it. */
export function assess(whole: Model, answers: Answers): Assessment {
  if (answers.model !== whole.id) throw new Error(`answers for ${answers.model} assessed as ${whole.id}`);
  const model = askedPart(whole, answers.asked);

  const rankOf = ranksOf(whole, answers);
  const items = model.items.map((item) => resultOf(item, answers, rankOf));
  const counts = model.functions.map(({ id }) => ({
    id,
    ...count(items.filter((item) => item.function === id)),
  }));
  const { order, strengths, weaknesses } = ranking(counts);
  const functions = counts.map(({ mean, ...rest }): FunctionResult => {
    const place = order.indexOf(rest.id);
    return { ...rest, maturity: mean, rank: place < 0 ? null : place + 1 };
  });
  const { mean, shown, ...overall } = count(items);

  return {
    model: model.id,
    currentPattern: answers.currentPattern,
    targetPattern: answers.targetPattern,
    functions,
    items,
    strengths,
    weaknesses,
    lists: improvements(items),
    overall: mean,
    overallShown: shown,
    ...overall,
  };
}
