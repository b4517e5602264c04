import { NO_LEVEL } from '../../model/departments/entry';
import { quote } from '../formula';
import type { ShownValue } from '../../workbook/description';

/** Shown in the matrix for an item that a department was not asked for. */
export const NOT_ASKED = '–';

/** What a cell of the calculation's block holds: a level, 0 for a decision, or a letter where there is no number. */
export const BLANK = 'u';
export const ABSENT = 'x';

export const inBlock = (level: number): ShownValue => {
  if (level >= NO_LEVEL.notDone) return level;
  return level === NO_LEVEL.unanswered ? BLANK : ABSENT;
};

/**
 * Only whole numbers from 0 to 5 (`scores` holds them) count; whatever else a person puts into the matrix is
 * unanswered, as on every sheet. LibreOffice calls TRUE a number, so that is asked first.
 */
export const levelIn = (cell: string, scores: string): string =>
  `IFERROR(IF(ISLOGICAL(${cell}),${quote(BLANK)},IF(ISNUMBER(${cell}),MATCH(ROUND(${cell},14),${scores},0)-1,IF(${cell}=${quote(NOT_ASKED)},${quote(ABSENT)},${quote(BLANK)}))),${quote(BLANK)})`;

/** Whether a cell of the matrix holds something that counts as unanswered although it is not blank. */
export const isJunk = (cell: string): string =>
  `IFERROR(IF(ISLOGICAL(${cell}),TRUE,IF(ISNUMBER(${cell}),OR(ABS(${cell}-2.5)>2.5,ROUND(${cell},14)<>ROUND(${cell},0)),AND(${cell}<>"",${cell}<>${quote(NOT_ASKED)}))),TRUE)`;
