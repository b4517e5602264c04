/** What came back from Excel, as JSON. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [key: string]: Seen };

/** Where a question is asked: a blank sheet of its own, in front, in a workbook that holds nothing else. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** One thing we believe of Excel, or do not know and had to decide. */
export interface ProbeQuestion {
  /** Stable: reports name it. */
  readonly id: string;
  readonly asks: { readonly ja: string; readonly en: string };
  /** Where the belief comes from: Microsoft's documentation, an issue, or "decided here". */
  readonly basis: string;
  /** Any of these is as we believe; none: whatever comes back is only recorded. */
  readonly expects: readonly Seen[];
  /** Present: the answer depends on the version, the language or the platform, so two Excels may differ. */
  readonly varies?: true;
  readonly ask: (place: Place) => Promise<Seen>;
}

/** A question with its id, what it asks, where the belief comes from, and how it is found out. */
export const question = (
  id: string,
  ja: string,
  en: string,
  { basis, expects = [], varies }: { basis: string; expects?: readonly Seen[]; varies?: true },
  ask: ProbeQuestion['ask'],
): ProbeQuestion => ({ id, asks: { ja, en }, basis, expects, ...(varies && { varies }), ask });

/** The code of whatever Excel or its client threw. */
export const codeOf = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? error.code : `not from Excel: ${String(error)}`;

/** Sends what was asked, and says whether Excel took it. */
export async function told({ context }: Place, ask: () => void): Promise<string> {
  try {
    ask();
    await context.sync();
    return 'accepted';
  } catch (error) {
    return `refused: ${codeOf(error)}`;
  }
}

type Block = 'values' | 'formulas' | 'text' | 'formulasR1C1' | 'valueTypes' | 'numberFormat';

/** What a block of cells answers for one of its members. */
export async function read(
  { context, sheet }: Place,
  address: string,
  member: Block = 'values',
): Promise<Seen> {
  const range = sheet.getRange(address);
  range.load(member);
  await context.sync();
  return range[member] as Seen;
}

/** Writes into one cell as a person would, and reads it back. */
export async function typed(place: Place, value: string | number | boolean): Promise<Seen> {
  place.sheet.getRange('B2').values = [[value]];
  return single(await read(place, 'B2'));
}

/** Puts a formula into one cell, and reads what it shows. */
export async function calculated(place: Place, formula: string): Promise<Seen> {
  place.sheet.getRange('D9').formulas = [[formula]];
  return single(await read(place, 'D9'));
}

/** The one cell of a block. */
export const single = (block: Seen): Seen => (block as readonly (readonly Seen[])[])[0]?.[0] ?? null;
