/** How many UTF-16 units of a text are taken; what is longer is cut and named. */
export interface TextLimits {
  readonly text: number;
  /** Names and dates stand in every row of what is collected, so less of them may be taken there. */
  readonly name: number;
  /** Of all texts of a workbook together; when so much was taken, no more than `REST` of each. Absent: any number. */
  readonly all?: number;
}

/** As much of a text as is taken where the workbook holds too much of them. */
export const REST = 200;

/** What a cell of Excel holds. */
export const TEXT_LIMITS: TextLimits = { text: 32_767, name: 32_767 };

const FOUND = REST;

/** The beginning of a text; no character is cut in two. */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');
}

/** As much of a text as a message or a list of problems quotes. */
export const quotable = (text: string | null): string | null =>
  text === null || text.length <= FOUND ? text : `${beginning(text, FOUND)}…`;
