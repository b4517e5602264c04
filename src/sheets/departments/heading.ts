import type { Draft } from '../draft';
import { heightFor, linesIn, STYLES } from '../theme';

/** Title and lead of a sheet, over the columns from the first to the last of these widths. */
export function heading(
  draft: Draft,
  title: string,
  lead: string,
  from: number,
  to: number,
  widths: readonly number[],
): void {
  const inner = widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  draft.span(0, from, 0, to, title, STYLES.title);
  draft.height(0, 30);
  draft.span(1, from, 1, to, lead, STYLES.lead);
  draft.height(1, heightFor(linesIn(lead, inner)));
}
