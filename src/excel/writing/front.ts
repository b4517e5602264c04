import type { Snapshot } from '../reading/snapshot';

/**
 * The title of a sheet that may stand in front while names are written, which a copied sheet may not: it has names of its own,
 * and Excel takes those for the workbook's. One of ours, or somebody else's where nobody sees ours.
 */
export function plainSheet(ours: readonly string[], { sheets }: Snapshot): string | null {
  const seen = sheets.filter(({ visible }) => visible);
  const own = seen.find(({ title }) => ours.includes(title));
  return (own ?? seen.find(({ copied }) => !copied))?.title ?? null;
}

/** Puts it in front, and answers the one that was. */
export function comeToFront(context: Excel.RequestContext, title: string): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const before = worksheets.getActiveWorksheet();
  worksheets.getItem(title).activate();
  return before;
}
