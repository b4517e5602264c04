import type { Answers } from '../../src/model/answers';
import type { Model } from '../../src/model/catalogue';
import { keepRound } from '../../src/model/rounds/keepRound';

const NAMES = ['2025上期', 'H2 "2025" *', '=1+1'];

/** The answers with some of these kept as rounds, one after the other; the newest is one in which all moved. */
export function withRounds(model: Model, answers: Answers, before: readonly Answers[]): Answers {
  return before.slice(0, NAMES.length).reduce<Answers>((all, each, index) => {
    const wish = { name: NAMES[index] ?? '', keptOn: `202${String(5 + index)}-10-01`, reserved: [] };
    const { rounds = [] } = keepRound(model, { ...each, rounds: all.rounds ?? [] }, wish);
    return { ...all, rounds };
  }, answers);
}
