import { HostFailure, type CellWrite, type ReadOptions, type Written } from '../../actions/liveWorkbook';
import type { KnownFamily } from '../../workbook/knownFamily';
import type { ShownValue } from '../../workbook/description';
import { formulaOf, inputOf, shownOf } from '../cellValue';
import { apart, askToRead, readNames, stillThere, type Places, type Read } from '../reading/reading';
import type { Session } from '../session';
import { protectAgain, type Guarded } from './protection';
import { knownOptions } from '../reading/knownOptions';

/** Whether a cell's look is to change: a protected sheet allows that nowhere, not even in cells that may be filled. */
const needsOpenSheet = ({ numberFormat }: CellWrite): boolean => numberFormat !== undefined;

/**
 * Writes single cells, says what stood there the moment before, and reads on in the same request. A sheet that is
 * protected is opened for it and protected again as it was.
 */
export async function write(
  talk: Session,
  family: KnownFamily,
  cells: readonly CellWrite[],
  then: ReadOptions,
  places: Places | null,
): Promise<Pick<Written, 'overwritten' | 'formulas'> & { readonly read: Read }> {
  const { context, writing } = talk;
  const { worksheets } = context.workbook;
  const guarded = [...new Set(cells.filter(needsOpenSheet).map(({ sheet }) => sheet))].map((title) => {
    const { protection } = worksheets.getItem(title);
    protection.load('protected,options');
    return { title, protection };
  });
  if (guarded.length > 0) await context.sync();
  const lifted = guarded.flatMap(({ title, protection }): Guarded[] =>
    protection.protected ? [{ title, protection: knownOptions(protection.options) }] : [],
  );
  const protectionOf = (title: string) => worksheets.getItem(title).protection;
  for (const { title } of lifted) protectionOf(title).unprotect();
  if (lifted.length > 0)
    // Of its own: a password nobody told us is refused before anything is written.
    await context.sync().catch(async (error: unknown) => {
      const { code, sheet } = await protectAgain(context, lifted, error);
      throw new HostFailure(code, false, sheet ?? lifted[0]?.title ?? null, { cause: error });
    });
  writing();
  const before = cells.map(({ sheet, cell, value, formula, numberFormat }) => {
    const range = worksheets.getItem(sheet).getRange(cell);
    range.load('values,formulas');
    const own = worksheets.getItem(sheet).getRange(cell);
    if (numberFormat !== undefined) own.numberFormat = [[numberFormat]];
    if (typeof formula === 'string') own.formulas = [[`=${formula}`]];
    else own.values = [[inputOf(value)]];
    return range;
  });
  for (const { title, protection } of lifted) protectionOf(title).protect(protection ?? undefined);
  const read = apart(places) ? null : askToRead(context, family, then, places);
  await context.sync().catch(async (error: unknown) => {
    await putBack(context, cells, before.map(heard));
    throw await protectAgain(context, lifted, error);
  });
  const found = read?.() ?? null;
  const right = found && (places === null || stillThere(family, then, places, found));
  return {
    overwritten: before.map((range) => shownOf((range.values as unknown[][])[0]?.[0])),
    formulas: before.map(({ values, formulas }) =>
      formulaOf((formulas as unknown[][])[0]?.[0], (values as unknown[][])[0]?.[0]),
    ),
    read: right ? found : await readNames(talk, family, then, found ? null : places),
  };
}

/** What a range was found to hold, even if what came after it in its request failed; `undefined` where nothing was heard. */
function heard(range: Excel.Range): ShownValue | undefined {
  try {
    return shownOf((range.values as unknown[][])[0]?.[0]);
  } catch {
    return undefined;
  }
}

/**
 * After a request that failed: what it has overwritten is there again, unless somebody typed since. Only Excel's answer
 * tells what stood there, so an answer that was lost is not mended.
 */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
  before: readonly (ShownValue | undefined)[],
): Promise<void> {
  if (before.every((value) => value === undefined)) return;
  const rangeOf = ({ sheet, cell }: CellWrite) => context.workbook.worksheets.getItem(sheet).getRange(cell);
  try {
    const now = cells.map((cell) => rangeOf(cell).load('values'));
    await context.sync();
    cells.forEach((cell, index) => {
      const value = before[index];
      const range = now[index];
      if (value === undefined || !range || !sameValue(heard(range), cell.value)) return;
      rangeOf(cell).values = [[inputOf(value)]];
    });
    await context.sync();
  } catch {
    // The first failure is the one that is told.
  }
}

const sameValue = (one: ShownValue | undefined, other: ShownValue): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
