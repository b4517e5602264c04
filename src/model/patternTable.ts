import { PATTERN_IDS, QUADRANTS, type Pattern, type PatternTable } from './catalogue';

/** The catalogue's table of patterns, as a workbook begins with it. */
export function patternTable(patterns: readonly Pattern[]): PatternTable {
  const sides = (id: string) => {
    const pattern = patterns.find((entry) => entry.id === id);
    if (!pattern) throw new Error(`no pattern ${id} in the catalogue`);
    return Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, pattern.sides[quadrant]]));
  };
  return Object.fromEntries(PATTERN_IDS.map((id) => [id, sides(id)])) as unknown as PatternTable;
}
