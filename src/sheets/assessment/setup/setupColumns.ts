import type { Draft } from '../../draft';
import { across, heightFor, linesIn, linesOfName, STYLES } from '../../theme';
import type { Scene } from '../scene';

export const SHEET = 'setup';
export const WIDTHS = [2, 25, 12.5, 12.5, 12.5, 12.5, 3, 21, 13.4, 13.4, 13.4, 13.4, 2, 8, 8, 8, 8, 8];
/** Two blocks side by side: what people fill in, and how far they are. */
export const [LABEL, FIRST, LAST] = [1, 2, 5] as const;
export const [RIGHT, RIGHT_FIRST, END] = [7, 8, 11] as const;
/** Hidden: number of the chosen pattern, then the side it asks for in each quadrant; above them what identifies the workbook. */
export const [INDEX, SIDES] = [13, 14] as const;
export const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Rows have air, so that the pages are filled; a model of very many functions and names of several lines need the room. */
const [ROW, AIR, MANY] = [26, 5, 12] as const;
export const rowHeight = ({ answers, model }: Scene): number => {
  const names = [answers.organisation, answers.department, answers.respondent, answers.position];
  const isLong = names.some((name) => linesOfName(name, widthOf(FIRST, LAST)) > 2);
  return model.functions.length > MANY || isLong ? ROW - 2 * AIR + 4 : ROW;
};

/** The heading of a block. Not merged: it flows over blank cells, and each merge costs dear in Excel. */
export function section(
  draft: Draft,
  row: number,
  text: string,
  from: number = LABEL,
  to: number = END,
): void {
  draft.put(row, from, text, STYLES.section);
  draft.paint(row, from, row, to, STYLES.section);
  draft.height(row, 28);
}

/** A text across both blocks. */
export function paragraph(draft: Draft, row: number, text: string): void {
  draft.span(row, LABEL, row, END, text, STYLES.underLine);
  draft.height(row, heightFor(linesIn(text, widthOf(LABEL, END))) + AIR);
}
