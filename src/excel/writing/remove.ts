import type { KnownFamily } from '../../workbook/knownFamily';
import { HostFailure } from '../../actions/liveWorkbook';
import type { Session } from '../session';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import { askNames, askState, FRESH_TITLE, ourSheets } from '../reading/snapshot';

/** Deletes the sheets of a family, then its names: so what is left of a run that fails is still known as ours. */
export async function remove({ context, writing }: Session, family: KnownFamily): Promise<void> {
  const state = askState(context);
  const askedNames = askNames(context, family.names);
  const { worksheets, names: items } = context.workbook;
  const before = worksheets.getActiveWorksheet();
  before.load('name');
  await context.sync();
  const { sheets, readOnly, structureProtected } = state();
  if (readOnly) throw new HostFailure('read-only', false, null);
  if (structureProtected) throw new HostFailure('protected-structure', false, null);

  const names = askedNames();
  const ours = ourSheets((name) => names.get(name)?.sheet ?? null, sheets, family.marks);
  const order = Object.entries(ours).sort(([a], [b]) => family.last.indexOf(a) - family.last.indexOf(b));
  const going = new Set([
    ...order.map(([, title]) => title),
    ...sheets
      .map(({ title }) => title)
      .filter((title) => title === BACKUP_TITLE || title.startsWith(FRESH_TITLE)),
  ]);
  writing();
  // In front of one that has names of its own, as copied sheets have, Excel would take those for the workbook's.
  const blank = worksheets.add();
  for (const title of going) {
    const sheet = worksheets.getItem(title);
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  blank.activate();
  for (const name of names.keys()) if (family.names.has(name)) items.getItem(name).delete();
  if (!going.has(before.name)) before.activate();
  // Excel keeps at least one sheet that can be seen.
  if (sheets.some(({ title, visible }) => visible && !going.has(title))) blank.delete();
  await context.sync();
}
