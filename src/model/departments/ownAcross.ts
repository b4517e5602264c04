import type { Answers } from '../answers';
import type { Assessment } from '../assessment';
import { languages } from '../../text/languages';
import { bareText } from '../cells/bareText';
import { OWN_ID } from '../own/ownItem';
import type { Entry } from './entry';
import type { OwnAnswer } from './ownAnswer';

/** The added items of a return, as it rates them. */
export const ownAnswers = ({ ownItems = [] }: Answers, { items }: Assessment): OwnAnswer[] =>
  ownItems.flatMap(({ id, function: of, name, counts }): OwnAnswer[] => {
    const result = items.find((item) => item.id === id);
    if (!result) return [];
    const { state, level, side } = result;
    return [{ id, function: of, name, state, level, side, counts: counts && of !== '' }];
  });

/** Answers to the official items alone. */
export function withoutOwn(answers: Answers): Answers {
  const { ownItems, ...rest } = answers;
  if (!ownItems) return answers;
  const official = Object.entries(answers.answers).filter(([id]) => !OWN_ID.test(id));
  return {
    ...rest,
    answers: Object.fromEntries(official),
    ...(rest.asked && { asked: rest.asked.filter((id) => id !== 'U') }),
  };
}

/** An added item, with everybody who has it. */
export interface OwnAcross extends Pick<OwnAnswer, 'id' | 'function' | 'name'> {
  readonly answers: readonly { readonly entry: Entry; readonly answer: OwnAnswer }[];
}

const nameKey = ({ name }: OwnAnswer): string =>
  languages()
    .map((language) => bareText(name[language]))
    .find((each) => each !== '') ?? '';

/** The added items of all returns: what has the same id and the same name is one, anything else is apart. */
export function ownAcross(entries: readonly Entry[]): OwnAcross[] {
  const found = new Map<string, { answers: { entry: Entry; answer: OwnAnswer }[] }>();
  for (const entry of entries)
    for (const answer of entry.own ?? []) {
      const key = JSON.stringify([answer.id, nameKey(answer)]);
      const known = found.get(key) ?? { answers: [] };
      known.answers.push({ entry, answer });
      found.set(key, known);
    }
  const number = (id: string) => Number(id.slice(2));
  return [...found.values()]
    .flatMap(({ answers }): OwnAcross[] => {
      const [first] = answers;
      if (!first) return [];
      const { id, function: of, name } = first.answer;
      return [{ id, function: of, name, answers }];
    })
    .sort((a, b) => number(a.id) - number(b.id));
}
