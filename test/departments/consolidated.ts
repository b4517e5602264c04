import { catalogue } from '../../src/catalog';
import type { Language, Model } from '../../src/model/catalogue';
import { askedPart } from '../../src/model/askedPart';
import type { Consolidation } from '../../src/model/departments/consolidation';
import { entryOf } from '../../src/model/departments/entry';
import { labels } from '../../src/model/departments/labels';
import { proposeUses } from '../../src/model/departments/proposeUses';
import type { Returned } from '../../src/model/departments/returned';
import { RULES, type Choices } from '../../src/model/departments/rule';
import { sideBySide } from '../../src/model/departments/sideBySide';
import { USES, type Use } from '../../src/model/departments/use';
import { anyOrganisation, random, type Sent } from './anyOrganisation';

export const returnedFrom = (model: Model, sent: readonly Sent[]): Returned[] =>
  sent.map(({ file, answers }) => ({
    file,
    model: askedPart(model, answers.asked),
    answers,
    problems: [],
    furtherProblems: 0,
  }));

/** Everything a coordinator's workbook shows, for these returns and choices. */
export function consolidated(
  model: Model,
  language: Language,
  returns: readonly Returned[],
  uses?: ReadonlyMap<number, Use>,
  choices?: Choices,
): Consolidation {
  const entries = returns.map((returned, index) => entryOf(index + 1, returned, model));
  return {
    language,
    side: sideBySide(model, entries, uses ?? proposeUses(entries), choices),
    labels: labels(entries),
    returns: new Map(returns.map((returned, index) => [index + 1, returned])),
    notRead: [],
    otherModel: [],
  };
}

/** One organisation and several ways a coordinator may decide about it. */
export function anyDecisions(
  model: Model,
  language: Language,
  count: number,
  seed: number,
  decisions: number,
) {
  const returns = returnedFrom(model, anyOrganisation(catalogue, model, language, count, seed));
  const next = random(seed + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const scenes = Array.from({ length: decisions }, (_, index) => {
    const uses = new Map(
      returns.map((_, at) => [
        at + 1,
        index % 5 === 4 ? 'left-out' : pick([...USES, 'counts', 'counts'] as const),
      ]),
    );
    const choices: Choices = {
      rule: pick([...RULES, null]),
      itemRules: Object.fromEntries(
        model.items.flatMap(({ id }) => (next() < 0.2 ? [[id, pick(RULES)] as const] : [])),
      ),
      headquarters: next() < 0.7 ? 1 + Math.floor(next() * count) : null,
    };
    return index === 0
      ? consolidated(model, language, returns)
      : consolidated(model, language, returns, uses, choices);
  });
  return scenes;
}
