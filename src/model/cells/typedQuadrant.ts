import { QUADRANTS, type Quadrant } from '../catalogue';
import { withoutUnseen } from './bareText';
import type { Raw } from './raw';

/** What people write around the number of a quadrant. */
const AROUND = /^(?:第|領域|象限|quadrant|q\.?)+|(?:領域|象限)+$/gu;

/**
 * The quadrant that was meant by a cell that does not hold one as formulas know it: Ⅱ, "領域I", "quadrant iv", full-width
 * letters, blanks around it. An Arabic number is none: it may as well be a score in the wrong column.
 */
export function typedQuadrant(raw: Raw): Quadrant | null {
  if (typeof raw !== 'string') return null;
  const bare = withoutUnseen(raw).normalize('NFKC').replace(/\s/gu, '').toLowerCase().replace(AROUND, '');
  return QUADRANTS.find((quadrant) => quadrant.toLowerCase() === bare) ?? null;
}
