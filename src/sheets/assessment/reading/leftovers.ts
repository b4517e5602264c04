import type { PatternId, Quadrant } from '../../../model/catalogue';
import type { ShownValue } from '../../../workbook/description';

/**
 * What stands in input cells that hold no valid answer, kept as it is, named as a problem, never guessed away: by item
 * id and by the key the answer would have, and under `SETUP_LEFT` what belongs to no item.
 */
export type Leftovers = Readonly<Record<string, Readonly<Record<string, ShownValue>>>>;

/** No item is called like this. */
export const SETUP_LEFT = 'setup';

/** The key of a cell of the pattern table. */
export const tableKey = (pattern: PatternId, quadrant: Quadrant): string => `patterns.${pattern}.${quadrant}`;

const SCORES = ['insource', 'outsource'] as const;

/** How many score cells of one item hold something that is no score. */
export const invalidCells = (leftovers: Leftovers, id: string): number =>
  SCORES.filter((key) => leftovers[id]?.[key] !== undefined).length;

/** How many score cells there are that hold something that is no score. */
export const invalidCount = (leftovers: Leftovers): number =>
  Object.keys(leftovers).reduce((sum, id) => sum + invalidCells(leftovers, id), 0);
