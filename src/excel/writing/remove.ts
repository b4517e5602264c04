import { HostFailure } from '../../actions/liveWorkbook';
import type { Session } from '../session';
import { askNames, askState, BACKUP_TITLE, FRESH_TITLE, ourSheets } from '../reading/snapshot';

/** Where the answers stand: these go last. */
const LAST = ['setup', 'checklist'];

/** Deletes our sheets, then our names: so what is left of a run that fails is still known as ours. */
export async function remove({ context, writing }: Session): Promise<void> {
  const state = askState(context);
  const askedNames = askNames(context);
  await context.sync();
  const { sheets, readOnly, structureProtected } = state();
  if (readOnly) throw new HostFailure('read-only', false, null);
  if (structureProtected) throw new HostFailure('protected-structure', false, null);

  const names = askedNames();
  const ours = ourSheets((name) => names.get(name)?.sheet ?? null, sheets);
  const order = Object.entries(ours).sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b));
  const going = new Set([
    ...order.map(([, title]) => title),
    ...sheets
      .map(({ title }) => title)
      .filter((title) => title === BACKUP_TITLE || title.startsWith(FRESH_TITLE)),
  ]);
  const { worksheets, names: items } = context.workbook;
  writing();
  // Excel keeps at least one sheet that can be seen.
  if (!sheets.some(({ title, visible }) => visible && !going.has(title))) worksheets.add();
  for (const title of going) {
    const sheet = worksheets.getItem(title);
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const name of names.keys()) items.getItem(name).delete();
  await context.sync();
}
