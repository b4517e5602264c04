import type { PatternId, PatternTable, Quadrant, Side } from './catalogue';

/** The side a pattern asks for in a quadrant; `null` where any of the three says nothing. */
export const requiredSide = (
  table: PatternTable,
  pattern: PatternId | null,
  quadrant: Quadrant | null,
): Side | null => (pattern === null || quadrant === null ? null : table[pattern][quadrant]);
