import { HostFailure } from '../../actions/liveWorkbook';
import { failureOf } from '../failure';
import type { FoundSheet } from '../reading/found';
import { askBackup } from './backup';

/** Protects sheets again as they were before anything was done, by a run that this one finishes as well. */
export function protect(
  context: Excel.RequestContext,
  found: ReadonlyMap<string, FoundSheet>,
  protection: Readonly<Record<string, Excel.WorksheetProtectionOptions>>,
): void {
  for (const [key, { title }] of found) {
    const options = protection[key];
    if (options) context.workbook.worksheets.getItem(title).protection.protect(options);
  }
}

/** A sheet, and the options of its protection. */
export type Guarded = Pick<FoundSheet, 'title' | 'protection'>;

/**
 * Puts protection back after a request failed in which it was taken off, before anything else was done. Answers
 * the failure to throw: a sheet that kept its protection is the one whose password we do not know.
 */
export async function protectAgain(
  context: Excel.RequestContext,
  found: readonly Guarded[],
  error: unknown,
): Promise<HostFailure> {
  const failure = failureOf(error, true);
  const guarded = found.flatMap(({ title, protection }) => {
    if (!protection) return [];
    const sheet = context.workbook.worksheets.getItem(title);
    sheet.protection.load('protected');
    return [{ title, protection, sheet }];
  });
  if (guarded.length === 0) return failure;
  try {
    await context.sync();
    const refused = guarded.find(({ sheet }) => sheet.protection.protected);
    for (const { sheet, protection } of guarded)
      if (!sheet.protection.protected) sheet.protection.protect(protection);
    await context.sync();
    if (failure.code !== 'protected-sheet' || !refused) return failure;
    return new HostFailure('protected-sheet', false, refused.title, { cause: error });
  } catch {
    // The first trouble is the one to tell.
    return failure;
  }
}

/** The same where the request went on to write: unless it came so far, which what is kept tells. */
export async function protectUntouched(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  error: unknown,
): Promise<unknown> {
  if (found.length === 0 || error instanceof HostFailure) return error;
  const begun = askBackup(context);
  try {
    await context.sync();
    return begun() ? error : await protectAgain(context, found, error);
  } catch {
    // The first trouble is the one to tell.
    return error;
  }
}
