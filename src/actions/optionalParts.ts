import type { Answers } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { ASSESSMENT, OPTIONAL_PARTS } from '../sheets/assessment/family';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open } from './open';
import { finished, refused, type Outcome } from './outcome';
import { recover } from './recover';
import { mayRewrite, rewrite } from './rewrite';

/** Keys of the parts that a workbook has only where somebody asks for them. */
export const PART_KEYS: readonly string[] = OPTIONAL_PARTS;

/** Keys of the sheets that are written when optional parts come: their own, and the calculation they contribute to. */
const writtenWith = (keys: readonly string[]): string[] => [...keys, 'calculation'];

/** These optional parts too, in the order of the sheets; a key nobody knows is left out. */
export const withParts = (answers: Answers, keys: readonly string[]): Answers => {
  const parts = OPTIONAL_PARTS.filter((key) => keys.includes(key) || answers.parts?.includes(key));
  return parts.length === 0 ? answers : { ...answers, parts };
};

/** Keys of the optional parts that these answers cannot do without: what they say stands only there. */
export const partsNeeded = ({ answers }: Answers): string[] =>
  ASSESSMENT.parts
    .filter(
      ({ optional, answerKeys = [] }) =>
        optional &&
        Object.values(answers).some((answer) => answerKeys.some((key) => (answer[key] ?? null) !== null)),
    )
    .map(({ key }) => key);

/** Adds optional sheets to the open workbook; those that are there already stay as they are. */
export async function addParts(
  live: LiveWorkbook,
  catalogue: Catalogue,
  keys: readonly string[],
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished) return recover(live, catalogue, run);
  const now = fillingOf(before.reading);
  if (!now || !mayRewrite(before)) return refused(before);
  const missing = keys.filter((key) => !now.answers.parts?.includes(key));
  if (missing.length === 0) return finished(before);
  const next = { ...now, answers: withParts(now.answers, missing) };
  // What an older layout lacks stands in several sheets: it is brought up whole.
  const only = now.answers.layout === ASSESSMENT.layout ? { only: writtenWith(missing) } : {};
  return rewrite(live, catalogue, before, now, next, { ...run, ...only });
}
