import type { Noted } from '../../actions/liveWorkbook';
import { failureOf } from '../failure';

/** Tells a sheet something, and comes to the same when it is told once more. */
export type Telling = (sheet: Excel.Worksheet) => void;

/** Something that Excel may refuse while everything else stays. */
export interface Touch {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly what: Noted['what'];
  /** The chart that is made, or looked after. */
  readonly chart?: string;
  readonly tell: Telling;
}

/** Sheets by title, each asked for once. */
export type Sheets = (title: string) => Excel.Worksheet;

function sheetsOf(context: Excel.RequestContext): Sheets {
  const known = new Map<string, Excel.Worksheet>();
  return (title) => {
    const sheet = known.get(title) ?? context.workbook.worksheets.getItem(title);
    known.set(title, sheet);
    return sheet;
  };
}

function tell(sheets: Sheets, touches: readonly Touch[]): void {
  for (const touch of touches) touch.tell(sheets(touch.sheet));
}

/**
 * Tells all of it and what has to come last, in one request. Where Excel refuses, each touch is tried again apart from those
 * that were refused, and what comes last is said once more. Answers what was refused. `alsoWritten`: the request began with
 * what must not be refused, and this tells whether it was done.
 */
export async function tellAll(
  context: Excel.RequestContext,
  touches: readonly Touch[],
  last: (sheets: Sheets) => void,
  alsoWritten: (() => Promise<boolean>) | null = null,
): Promise<Noted[]> {
  const sheets = sheetsOf(context);
  tell(sheets, touches);
  last(sheets);
  const error = await context.sync().then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  if (!error) return [];
  if (touches.length === 0 || unheard(error.cause)) throw error.cause;
  if (alsoWritten && !(await alsoWritten().catch(() => false))) throw error.cause;
  const noted = await tellApart(context, touches, error.cause);
  last(sheetsOf(context));
  await context.sync();
  return noted;
}

const unheard = (error: unknown): boolean => failureOf(error, true).code === 'lost-answer';

/** Those that were refused together, by halves. */
async function tellApart(
  context: Excel.RequestContext,
  touches: readonly Touch[],
  refusal: unknown,
): Promise<Noted[]> {
  const [only] = touches;
  if (!only) return [];
  if (touches.length === 1) return [{ sheet: only.sheet, what: only.what, code: codeOf(refusal) }];
  const middle = Math.ceil(touches.length / 2);
  const first = await tryAgain(context, touches.slice(0, middle));
  const missing = touches
    .slice(0, middle)
    .filter(
      ({ sheet, what }) => what === 'chart' && first.some((one) => one.what === what && one.sheet === sheet),
    );
  const second = await tryAgain(
    context,
    touches.slice(middle).filter(({ chart }) => !missing.some((one) => one.chart === chart)),
  );
  return [...first, ...second];
}

async function tryAgain(context: Excel.RequestContext, touches: readonly Touch[]): Promise<Noted[]> {
  await removeHalfCharts(context, touches);
  tell(sheetsOf(context), touches);
  const error = await context.sync().then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  if (!error) return [];
  if (unheard(error.cause)) throw error.cause;
  return tellApart(context, touches, error.cause);
}

/** A chart that was begun when something was refused is made anew. */
async function removeHalfCharts(context: Excel.RequestContext, touches: readonly Touch[]): Promise<void> {
  const made = touches
    .filter(({ what }) => what === 'chart')
    .map(({ sheet, chart }) => {
      const { charts } = context.workbook.worksheets.getItem(sheet);
      charts.load('items/name');
      return { charts, chart };
    });
  if (made.length === 0) return;
  await context.sync();
  for (const { charts, chart } of made) for (const one of charts.items) if (one.name === chart) one.delete();
}

function codeOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return String(error);
  const place = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation;
  return place === undefined ? error.code : `${error.code}: ${place}`;
}
