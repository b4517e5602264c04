import { QUADRANTS, type Item, type Model } from '../../src/model/catalogue';
import { languages } from '../../src/text/languages';
import { both } from '../text/both';

const text = (words: string) => both(`${words}（日）`, words);
const none = () =>
  Object.fromEntries(languages().map((language) => [language, []])) as unknown as Item['aliases'];

/** A model of functions A, B, C… with the given numbers of items, and nothing else in common with ours. */
export function madeModel(sizes: readonly number[], id = 'made'): Model {
  const letters = sizes.map((_, index) => String.fromCharCode(65 + index));
  return {
    id,
    title: text(id),
    description: text(id),
    itemNoun: both('役割', 'role'),
    functionNoun: both('機能', 'function'),
    successor: null,
    functions: letters.map((letter) => ({
      id: letter,
      name: text(`function ${letter}`),
      short: text(letter),
      aliases: none(),
      purpose: text(`What ${letter} is for.`),
      strength: text(`${letter} is strong.`),
      weakness: text(`${letter} is weak.`),
    })),
    items: letters.flatMap((letter, index) =>
      Array.from({ length: sizes[index] ?? 0 }, (_, item) => ({
        id: `${letter}-${String(item + 1)}`,
        function: letter,
        name: text(`${letter}-${String(item + 1)}`),
        aliases: none(),
        description: text('what it is'),
        quadrant: QUADRANTS[(index + item) % 4] ?? 'I',
        quadrantEvidence: { source: 'made', confidence: 'low' as const },
        nameEnEvidence: 'ours' as const,
        successors: [],
      })),
    ),
  };
}
