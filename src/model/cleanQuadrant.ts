import { QUADRANTS, type Quadrant } from './catalogue';
import type { Raw } from './raw';
import { sameText } from './sameText';

/** The quadrant a cell holds, compared as the workbook's formulas do; `null` where it holds none. */
export const cleanQuadrant = (raw: Raw): Quadrant | null =>
  typeof raw === 'string' ? (QUADRANTS.find((quadrant) => sameText(quadrant, raw)) ?? null) : null;
