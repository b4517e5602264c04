import type { PaneWords } from '../../spoken';
import { many } from '../plural';

/** Why a figure is what it is, and why an item stands where it stands. */
export const why: PaneWords['pane']['why'] = {
  noMean: 'No item has a score, so there is no maturity.',
  sum: (sum, count, shown) => `Sum of levels ${String(sum)} ÷ ${many(count, 'item')} = ${shown}`,
  minimum: (level) => `Lowest: ${String(level)}, in `,
  counted: 'Items in the mean',
  out: 'Items left out',
  left: (why) => `${why}: `,
  notDone: (count) => `${String(count)} decided against`,
  unanswered: (count) => `${String(count)} unanswered`,
  excluded: (count) => `${String(count)} out of scope`,
  ownOutside: (count) => `${String(count)} own, outside the means`,
  columns: { item: 'Item', in: 'In', out: 'Out', level: 'Level' },
  rules: 'Rules applied',
  unranked: (names) => `Without a rank, for lack of a score: ${names}`,
  order: 'Ranking by maturity',
  scores: (insource, outsource) => `in ${insource}, out ${outsource}`,
  side: {
    only: (side) => `Only ${side} has a score.`,
    higher: (side) => `The higher score counts: ${side}.`,
    'tie-pattern': (side) => `Both are equal; the current pattern asks for ${side} in this quadrant.`,
    'tie-default': (side) => `Both are equal and the current pattern does not decide, so ${side} counts.`,
  },
  list: {
    switch: (quadrant, required) =>
      `The target pattern asks for ${required} in quadrant ${quadrant}, which is not how it is done today.`,
    strengthen: (quadrant, required) =>
      `It is on the side the target pattern asks for in quadrant ${quadrant} (${required}), at level 4 or below.`,
    'top-level': (quadrant, required) =>
      `It is on the side the target pattern asks for in quadrant ${quadrant} (${required}), at level 5: in no list.`,
    'not-scored': () => 'It has no score: in no list.',
    excluded: () => 'It is out of scope: in no list.',
    apart: () => 'It is an item of your own outside the means: in no list.',
    'no-target': () => 'No target pattern is set: in no list.',
    'no-quadrant': () => 'Its quadrant is not valid: in no list.',
    'no-table': () => 'The pattern table is not valid here: in no list.',
  },
};
