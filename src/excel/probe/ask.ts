import { codeOf, type ProbeQuestion, type Seen } from './question';
import { CELLS } from './questions/cells';
import { CHARTS } from './questions/charts';
import { FORMULAS } from './questions/formulas';
import { NAMES } from './questions/names';
import { PROTECTION } from './questions/protection';
import { REQUESTS } from './questions/requests';
import { RULES } from './questions/rules';
import { SETTINGS } from './questions/settings';
import { SHEETS } from './questions/sheets';
import { WRITER } from './questions/writer';

/** Everything the probe asks, in the order in which it asks. */
export const QUESTIONS: readonly ProbeQuestion[] = [
  ...CELLS,
  ...FORMULAS,
  ...NAMES,
  ...SHEETS,
  ...CHARTS,
  ...PROTECTION,
  ...RULES,
  ...REQUESTS,
  ...SETTINGS,
  ...WRITER,
];

/** What one question came to. */
export interface Answered {
  readonly id: string;
  readonly expects: readonly Seen[];
  readonly seen: Seen;
  /** Whether it is as we believe; `null` where nothing is believed. */
  readonly same: boolean | null;
}

/** What a run of the probe found, as the file says it that people send. */
export interface ProbeReport {
  readonly probe: 1;
  readonly platform: string;
  readonly build: string;
  readonly language: string;
  readonly date: string;
  readonly answers: readonly Answered[];
}

const TITLE = 'probe';

/** The one sheet of a workbook that holds nothing, or `null`: there the probe asks nothing. */
async function emptySheet(): Promise<string | null> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    const [only] = worksheets.items;
    return worksheets.items.length === 1 && only && names.items.length === 0 && used.isNullObject
      ? only.name
      : null;
  });
}

/** Puts the workbook back as it was: one sheet, no names. */
async function tidy(first: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) protection.unprotect();
    for (const sheet of worksheets.items) {
      if (sheet.name === first) continue;
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    names.load('items/name');
    await context.sync();
    for (const name of names.items) name.delete();
    await context.sync();
  });
}

async function answerTo({ ask }: ProbeQuestion): Promise<Seen> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(TITLE);
      sheet.activate();
      await context.sync();
      return ask({ context, sheet });
    });
  } catch (error) {
    return `refused: ${codeOf(error)}`;
  }
}

const equal = (one: Seen, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Asks everything of the Excel it is in, on sheets that it adds and removes, and gives the report; `null`, and nothing
 * was touched, where the workbook holds anything.
 */
export async function askAll(
  today: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ProbeReport | null> {
  const first = await emptySheet();
  if (first === null) return null;
  const answers: Answered[] = [];
  for (const [index, question] of QUESTIONS.entries()) {
    const seen = await answerTo(question);
    await tidy(first);
    const { id, expects } = question;
    const same = expects.length === 0 ? null : expects.some((expected) => equal(expected, seen));
    answers.push({ id, expects, seen, same });
    progress(index + 1, QUESTIONS.length);
  }
  const { platform, version } = Office.context.diagnostics;
  return {
    probe: 1,
    platform: String(platform),
    build: version,
    language: Office.context.displayLanguage,
    date: today,
    answers,
  };
}

/** In which answers two reports differ, where they should be the same in every Excel. */
export function differences(one: ProbeReport, other: ProbeReport): { id: string; one: Seen; other: Seen }[] {
  const varying = new Set(QUESTIONS.filter(({ varies }) => varies).map(({ id }) => id));
  const known = new Map(other.answers.map(({ id, seen }) => [id, seen]));
  return one.answers.flatMap(({ id, seen }) => {
    const there = known.get(id);
    return there === undefined || varying.has(id) || equal(seen, there)
      ? []
      : [{ id, one: seen, other: there }];
  });
}
