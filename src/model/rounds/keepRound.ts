import type { Answers } from '../answers';
import { assess } from '../assess';
import type { Model } from '../catalogue';
import { gap } from '../plan/gap';
import { sameText } from '../cells/sameText';
import { LONGEST_NAME, MOST_ROUNDS, tallyOf, type KeptRound, type RoundItem } from './keptRound';

/** Why a round is not kept. */
export type RoundRefusal =
  'no-name' | 'long-name' | 'name-taken' | 'reserved-name' | 'nothing-filled-in' | 'full';

export interface RoundWish {
  readonly name: string;
  /** The day it is kept, an ISO date. */
  readonly keptOn: string;
  readonly withoutNotes?: boolean;
  /** Begins anew: scores go, notes and the plan stay. */
  readonly clear?: boolean;
  /** Words that mean something else where a round is chosen: no round is called so. */
  readonly reserved: readonly string[];
}

/** Why these answers cannot be kept under that name; `null` where they can. */
export function roundRefusal({ answers, rounds = [] }: Answers, wish: RoundWish): RoundRefusal | null {
  const name = wish.name.trim();
  if (name === '') return 'no-name';
  if (name.length > LONGEST_NAME) return 'long-name';
  if (wish.reserved.some((word) => sameText(word, name))) return 'reserved-name';
  if (rounds.some((round) => sameText(round.name, name))) return 'name-taken';
  if (rounds.length >= MOST_ROUNDS) return 'full';
  const filled = Object.values(answers).some(
    ({ insource, outsource }) => insource !== null || outsource !== null,
  );
  return filled ? null : 'nothing-filled-in';
}

/** These answers as a round, whatever was kept before. */
export function roundOf(model: Model, answers: Answers, wish: RoundWish): KeptRound {
  const assessment = assess(model, answers);
  const planned = new Map(gap(assessment, answers).items.map((item) => [item.id, item]));
  const items = assessment.items.map(
    ({ id, excluded, state, level, side, quadrant }): [string, RoundItem] => {
      const answer = answers.answers[id];
      const plan = planned.get(id);
      const kept: RoundItem = {
        insource: answer?.insource ?? null,
        outsource: answer?.outsource ?? null,
        level: excluded ? null : level,
        side: excluded ? null : side,
        state: excluded ? 'excluded' : state,
        quadrant,
        ...(plan?.counts && {
          ...(plan.promisedSide && { targetSide: plan.promisedSide }),
          ...(plan.toBeLevel && { targetLevel: plan.toBeLevel }),
          ...(answer?.due && { due: answer.due }),
        }),
        ...(answer?.note && !wish.withoutNotes && { note: answer.note }),
      };
      return [id, kept];
    },
  );
  const { date, organisation, department, respondent, position, currentPattern, targetPattern } = answers;
  return {
    name: wish.name.trim(),
    ...{ date, keptOn: wish.keptOn, organisation, department, respondent, position, model: model.id },
    ...{ currentPattern, targetPattern },
    items: Object.fromEntries(items),
    kept: tallyOf(items.map(([, item]) => item)),
  };
}

/** The answers with themselves kept as one more round, to go on with or to begin anew. */
export function keepRound(model: Model, answers: Answers, wish: RoundWish): Answers {
  const rounds = [...(answers.rounds ?? []), roundOf(model, answers, wish)];
  const blank = { insource: null, outsource: null };
  return {
    ...answers,
    rounds,
    ...(wish.clear && {
      answers: Object.fromEntries(
        Object.entries(answers.answers).map(([id, answer]) => [id, { ...answer, ...blank }]),
      ),
    }),
  };
}
