import { QUADRANT_SPELLINGS } from '../../../model/cells/cleanQuadrant';
import { quadrantWords } from '../../../text/choicesIn';
import { quote } from '../../formula';

export const blankCell = (cell: string): string => `IF(ISERROR(${cell}),FALSE,${cell}="")`;

/**
 * The score in a cell, or "" where it holds none. LibreOffice calls TRUE a number, so that is asked first. Engines differ
 * in how exactly they compare: rounded to 14 places, 3.0000000000000004 is 3 to each, as to the model.
 */
export const clean = (cell: string): string => {
  const whole = `ROUND(${cell},0)`;
  return `IF(ISLOGICAL(${cell}),"",IF(ISNUMBER(${cell}),IF(ROUND(${cell},14)=${whole},IF(${whole}>=0,IF(${whole}<=5,${whole},""),""),""),""))`;
};

/** What stands in a cell without the words, spaces and ways of writing that may come with a quadrant. */
export const spelled = (cell: string): string =>
  [...quadrantWords().map((word) => [word.toLowerCase(), ''] as const), ...QUADRANT_SPELLINGS].reduce(
    (inner, [written, meant]) => `SUBSTITUTE(${inner},${quote(written)},${quote(meant)})`,
    `LOWER(${cell})`,
  );
