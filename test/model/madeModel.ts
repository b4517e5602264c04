import { PATTERN_IDS, QUADRANTS, type Model, type Pattern, type Side } from '../../src/model/catalogue';

const text = (words: string) => ({ ja: `${words}（日）`, en: words });

/** A model of functions A, B, C… with the given numbers of items, and nothing else in common with ours. */
export function madeModel(sizes: readonly number[], id = 'made'): Model {
  const letters = sizes.map((_, index) => String.fromCharCode(65 + index));
  return {
    id,
    title: text(id),
    description: text(id),
    itemNoun: text('role'),
    functionNoun: text('function'),
    successor: null,
    functions: letters.map((letter) => ({
      id: letter,
      name: text(`function ${letter}`),
      short: text(letter),
      strength: text(`${letter} is strong.`),
      weakness: text(`${letter} is weak.`),
    })),
    items: letters.flatMap((letter, index) =>
      Array.from({ length: sizes[index] ?? 0 }, (_, item) => ({
        id: `${letter}-${String(item + 1)}`,
        function: letter,
        name: text(`${letter}-${String(item + 1)}`),
        aliases: { ja: [], en: [] },
        description: text('what it is'),
        quadrant: QUADRANTS[(index + item) % 4] ?? 'I',
        quadrantEvidence: { source: 'made', confidence: 'low' as const },
        nameEnEvidence: 'ours' as const,
        successors: [],
        successorKind: null,
      })),
    ),
  };
}

const SIDES: readonly (readonly Side[])[] = [
  ['in', 'out', 'out', 'out'],
  ['in', 'in', 'out', 'out'],
  ['in', 'in', 'in', 'out'],
  ['in', 'in', 'in', 'in'],
];

/** The four patterns, as the rules print them. */
export const PATTERNS: readonly Pattern[] = PATTERN_IDS.map((id, index) => {
  const [I = 'in', II = 'in', III = 'in', IV = 'in'] = SIDES[index] ?? [];
  return { id, name: text(id), description: text(id), sides: { I, II, III, IV } };
});

/** The shapes of the two models that ship. */
export const MODELS: readonly Model[] = [
  madeModel([6, 5, 5, 8, 7, 4, 10, 3, 6], 'nine-of-54'),
  madeModel([13, 4, 4, 7, 9, 5, 13, 2, 7], 'nine-of-64'),
];
