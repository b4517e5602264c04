import type { Answer, Level, Score } from './answers';
import type { State } from './assessment';
import type { Side } from './catalogue';

/** What the two scores of one item say together. */
export interface Sourcing {
  readonly state: State;
  readonly level: Level | null;
  readonly side: Side | null;
  readonly combined: boolean;
}

const levelOf = (score: Score | null): Level | null => (score === null || score === 0 ? null : score);

/** Reads the two scores of an item; `tieSide` is the side that counts when both are equally mature. */
export function sourcing(answer: Pick<Answer, 'insource' | 'outsource'>, tieSide: Side): Sourcing {
  const { insource, outsource } = answer;
  const inLevel = levelOf(insource);
  const outLevel = levelOf(outsource);
  const combined = inLevel !== null && outLevel !== null;

  if (inLevel === null && outLevel === null) {
    const decided = insource === 0 || outsource === 0;
    return { state: decided ? 'not-done' : 'unanswered', level: null, side: null, combined };
  }
  if (combined && inLevel === outLevel) return { state: 'scored', level: inLevel, side: tieSide, combined };
  const inHigher = (inLevel ?? 0) > (outLevel ?? 0);
  return {
    state: 'scored',
    level: inHigher ? inLevel : outLevel,
    side: inHigher ? 'in' : 'out',
    combined,
  };
}
