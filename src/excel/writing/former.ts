import type { Session } from '../session';

/** Where the workbook keeps it: among the settings of this add-in, which are saved with the file and are no sheet. */
const KEY = 'ISOMM_Former';

const asked = (context: Excel.RequestContext): Excel.Setting => {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
};

/** What was kept last, as it was given; `null` where there is nothing. */
export async function former({ context }: Session): Promise<string | null> {
  const setting = asked(context);
  await context.sync();
  // The host's types know no null objects, and no value that a workbook of anybody else may hold there.
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' ? value : null;
}

/** Keeps a text in the place of the one before, or nothing any more. */
export async function keepFormer({ context, writing }: Session, text: string | null): Promise<void> {
  if (text !== null) {
    writing();
    context.workbook.settings.add(KEY, text);
    await context.sync();
    return;
  }
  const setting = asked(context);
  await context.sync();
  if (setting.isNullObject) return;
  writing();
  setting.delete();
  await context.sync();
}
