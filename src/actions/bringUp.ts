import type { Language } from '../model/catalogue';
import type { Reading } from '../sheets/assessment/reading/read';
import { LAYOUT } from '../sheets/assessment/layout';
import type { Filling } from './filling/filling';
import { fillingOf } from './reading/open';
import { withParts } from './optionalParts';
import { unsafe } from './reading/unsafe';

export interface BringUpWish {
  /** The workbook's own where nothing is said. */
  readonly language?: Language;
  /** Keys of optional parts, besides those that are there. */
  readonly parts?: readonly string[];
}

/**
 * The same model, filled as it was read, for a workbook of today's layout: answers, and what stands in their cells
 * beside. `null` where something would be lost or mistaken: nothing could be read, cells were shifted, or there is more
 * than this version knows.
 */
export function bringUp(reading: Reading, { language, parts = [] }: BringUpWish = {}): Filling | null {
  const filling = fillingOf(reading);
  if (!filling || unsafe(reading.problems)) return null;
  const answers = withParts(filling.answers, parts);
  return { ...filling, answers: { ...answers, layout: LAYOUT, language: language ?? answers.language } };
}
