import type { Answers } from '../answers';
import type { Assessment } from '../assessment';
import { sameText } from '../cells/sameText';
import type { KeptRound } from './keptRound';
import { momentNow, momentOf, type Moment } from './moment';
import { NOW } from './now';

/** The rounds that can be put beside the answers: those of the same model. */
export const roundsOf = ({ model, rounds = [] }: Answers): readonly KeptRound[] =>
  rounds.filter((round) => round.model === model);

/** The newest of them; `null` where there is none. */
export const lastRound = (answers: Answers): KeptRound | null => roundsOf(answers).at(-1) ?? null;

/** No time at all: a round of another model, or none. */
export const NEVER: Moment = { name: '', date: '', items: {} };

/**
 * The two times a workbook puts side by side: by default what was kept last, and now. `through`: a round of another model
 * as one of this, where that can be said.
 */
export function chosenMoments(
  answers: Answers,
  assessment: Assessment,
  through: (round: KeptRound) => KeptRound | null = () => null,
): { readonly first: Moment; readonly second: Moment } {
  const { from, to } = answers.progress ?? { from: null, to: null };
  const named = (name: string): Moment => {
    if (name === NOW) return momentNow(assessment, answers);
    const found = (answers.rounds ?? []).find((each) => sameText(each.name, name));
    const round = found && (found.model === answers.model ? found : through(found));
    return round ? momentOf(round) : NEVER;
  };
  const last = lastRound(answers);
  return {
    first: from === null ? (last ? momentOf(last) : NEVER) : named(from),
    second: named(to ?? NOW),
  };
}
