import type { Draft } from '../draft';
import { across, heightFor, linesIn, STYLES } from '../theme';
import { organisationOf, type DepartmentScene } from './scene';

/** How much wider a letter of the title is than one of the text below. */
const TITLE = STYLES.title.size / 10;

/** Title with the organisation, and lead of a sheet, over the columns from the first to the last of these widths. */
export function heading(
  draft: Draft,
  scene: DepartmentScene,
  { title, lead }: { readonly title: string; readonly lead: string },
  to: number,
  widths: readonly number[],
): void {
  const inner = across(widths, 0, to);
  const organisation = organisationOf(scene);
  const shown = organisation === '' ? title : scene.text.titled(title, organisation);
  draft.span(0, 0, 0, to, shown, { ...STYLES.title, wrap: true });
  draft.height(0, Math.max(30, linesIn(shown, inner / TITLE) * 24 + 6));
  draft.span(1, 0, 1, to, lead, STYLES.lead);
  draft.height(1, heightFor(linesIn(lead, inner)));
}
