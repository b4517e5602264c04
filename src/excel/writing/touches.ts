import type { Noted } from '../../actions/liveWorkbook';
import { failureOf } from '../failure';
import { HalfCharts } from './halfCharts';

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
  /** Makes way for it before it is told once more. */
  readonly again?: Telling;
  /** What is told where it stays refused. */
  readonly instead?: Telling;
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
  const half = new HalfCharts();
  const refusal = await tell(context, half, touches, false, last);
  if (!refusal) return [];
  if (touches.length === 0) throw refusal.cause;
  if (alsoWritten && !(await alsoWritten().catch(() => false))) throw refusal.cause;
  const noted = await tellApart(context, half, touches, refusal.cause);
  const sheets = sheetsOf(context);
  if (noted.some(({ what }) => what === 'chart')) await half.remove(sheets, touches, () => context.sync());
  last(sheets);
  await context.sync();
  return noted;
}

/** Tells some of it in one request; answers why Excel refused it, if it did. An answer that was not heard is thrown. */
async function tell(
  context: Excel.RequestContext,
  half: HalfCharts,
  touches: readonly Touch[],
  again: boolean,
  last: (sheets: Sheets) => void = () => undefined,
): Promise<{ readonly cause: unknown } | null> {
  const sheets = sheetsOf(context);
  half.ask(sheets, touches);
  for (const touch of touches) {
    if (again) touch.again?.(sheets(touch.sheet));
    touch.tell(sheets(touch.sheet));
  }
  last(sheets);
  const refusal = await context.sync().then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  half.hear();
  if (!refusal) half.taken(touches);
  else if (failureOf(refusal.cause, true).code === 'lost-answer') throw refusal.cause;
  return refusal;
}

/** Those that were refused together, by halves. */
async function tellApart(
  context: Excel.RequestContext,
  half: HalfCharts,
  touches: readonly Touch[],
  refusal: unknown,
): Promise<Noted[]> {
  const [only] = touches;
  if (!only) return [];
  if (touches.length === 1) {
    const { instead, ...rest } = only;
    // Refused as well, it is no other trouble than the one that is noted.
    if (instead) await tell(context, half, [{ ...rest, tell: instead }], true);
    return [{ sheet: only.sheet, what: only.what, code: codeOf(refusal) }];
  }
  const middle = Math.ceil(touches.length / 2);
  const first = await tryAgain(context, half, touches.slice(0, middle));
  const missing = touches
    .slice(0, middle)
    .filter(
      ({ sheet, what }) => what === 'chart' && first.some((one) => one.what === what && one.sheet === sheet),
    );
  const second = await tryAgain(
    context,
    half,
    touches.slice(middle).filter(({ chart }) => !missing.some((one) => one.chart === chart)),
  );
  return [...first, ...second];
}

/** A chart that was begun when something was refused is made anew. */
async function tryAgain(
  context: Excel.RequestContext,
  half: HalfCharts,
  touches: readonly Touch[],
): Promise<Noted[]> {
  await half.remove(sheetsOf(context), touches, () => context.sync());
  const refusal = await tell(context, half, touches, true);
  return refusal ? tellApart(context, half, touches, refusal.cause) : [];
}

function codeOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return String(error);
  const place = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation;
  return place === undefined ? error.code : `${error.code}: ${place}`;
}
