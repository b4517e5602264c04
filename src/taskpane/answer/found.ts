import type { Item, Language } from '../../model/catalogue';
import type { Book } from '../shell/scene';

/** What one may look for among the answers. */
export const STATES = ['any', 'unanswered', 'not-done', 'both', 'low', 'check'] as const;

export interface ItemFilter {
  readonly text: string;
  readonly state: (typeof STATES)[number];
}

/** Highest level that counts as low. */
const LOW = 2;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The items with this in their id, name or one of their other names, or among those `numbered` elsewhere, and in this state. */
export function found(
  { model, answers, assessment, problems }: Pick<Book, 'model' | 'answers' | 'assessment' | 'problems'>,
  { text, state }: ItemFilter,
  language: Language,
  numbered: readonly string[] = [],
): readonly Item[] {
  const sought = plain(text);
  const results = new Map(assessment.items.map((item) => [item.id, item]));
  const toCheck = new Set(problems.map(({ id }) => id));
  const is = (id: string): boolean => {
    const result = results.get(id);
    const answer = answers.answers[id];
    if (state === 'unanswered' || state === 'not-done') return result?.state === state;
    if (state === 'both') return (answer?.insource ?? 0) > 0 && (answer?.outsource ?? 0) > 0;
    if (state === 'low') return result !== undefined && result.level !== null && result.level <= LOW;
    return state === 'any' || toCheck.has(id);
  };
  return model.items.filter(
    ({ id, name, aliases }) =>
      is(id) &&
      (sought === '' ||
        plain(id).startsWith(sought) ||
        numbered.includes(id) ||
        [name[language], ...aliases[language]].some((each) => plain(each).includes(sought))),
  );
}
