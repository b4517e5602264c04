import type { Answer, Answers } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { FOLLOWERS, type Contribution } from '../sheets/assessment/assessmentPart';
import {
  ANY_OPTIONAL_PARTS,
  ASSESSMENT,
  fitsModel,
  modelsOf,
  OPTIONAL_PARTS,
} from '../sheets/assessment/family';
import { secondOf } from '../sheets/family';
import { keepAnswers } from './backup/keptAnswers';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import { finished, type Outcome } from './outcome';
import { onlyOf, rewrite } from './rewrite';
import { withoutSheets } from './withoutSheets';

export { fitsModel, modelsOf };

/** Keys of the parts that a workbook has only where somebody asks for them. */
export const PART_KEYS: readonly string[] = OPTIONAL_PARTS;

/** Those, and keys of parts that come with what they hold. */
export const ANY_PART_KEYS: readonly string[] = ANY_OPTIONAL_PARTS;

/** What is written when optional parts come or go: their own sheets, and those that show what they contribute. */
export const writtenWith = (
  coming: readonly string[],
  going: readonly { readonly contributes?: Contribution }[] = [],
): string[] => {
  const changing = [...ASSESSMENT.parts.filter(({ key }) => coming.includes(key)), ...going];
  const contributed = Object.keys(FOLLOWERS) as (keyof Contribution)[];
  const followed = contributed.filter((each) => changing.some(({ contributes }) => contributes?.[each]));
  return [
    ...new Set([
      ...coming,
      ...secondOf(ASSESSMENT, coming),
      'calculation',
      ...followed.flatMap((each) => FOLLOWERS[each]),
    ]),
  ];
};

/** Those of these parts that are not there yet, and what comes along with them. */
const comingWith = ({ parts = [] }: Pick<Answers, 'parts'>, keys: readonly string[]): string[] => {
  const coming = keys.filter((key) => !parts.includes(key));
  const along = ASSESSMENT.parts.flatMap(({ key, optional }) =>
    coming.includes(key) ? [...(optional?.needs ?? []), ...(optional?.along ?? [])] : [],
  );
  return [...coming, ...along.filter((key) => !parts.includes(key))];
};

/** These optional parts too, in the order of the sheets; a key nobody knows is left out. */
export const withParts = (answers: Answers, keys: readonly string[]): Answers => {
  const coming = comingWith(answers, keys);
  const parts = ANY_OPTIONAL_PARTS.filter(
    (key) => (coming.includes(key) || answers.parts?.includes(key)) && fitsModel(key, answers.model),
  );
  return parts.length === 0 ? answers : { ...answers, parts };
};

/** Keys of the optional parts that these answers cannot do without: what they say stands only there. */
export const partsNeeded = (all: Answers): string[] =>
  ASSESSMENT.parts
    .filter(
      ({ optional, answerKeys = [], topKeys = [] }) =>
        optional &&
        !optional.unnamed &&
        optional.of === undefined &&
        (topKeys.some((key) => all[key] !== undefined) ||
          Object.values(all.answers).some((answer) =>
            answerKeys.some((key) => (answer[key] ?? null) !== null),
          )),
    )
    .map(({ key }) => key);

/** Adds optional sheets to the open workbook; those that are there already stay as they are. */
export const addParts = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  keys: readonly string[],
  run: Run = {},
): Promise<Outcome> =>
  onFilling(
    live,
    catalogue,
    run,
    (before, now) => {
      const missing = comingWith(now.answers, keys);
      if (missing.length === 0) return finished(before);
      const next = { ...now, answers: withParts(now.answers, keys) };
      const only = onlyOf(now, writtenWith(missing));
      return rewrite(live, catalogue, before, now, next, { ...run, ...only, atOnce: 'only' in only });
    },
    writtenWith(comingWith({ parts: [] }, keys)),
  );

/** These answers without what stands only on optional parts that go. */
const withoutParts = (answers: Answers, keys: readonly string[]): Answers => {
  const going = ASSESSMENT.parts.filter(({ key }) => keys.includes(key));
  const gone = new Set(going.flatMap(({ answerKeys = [] }) => answerKeys));
  const goneBeside = new Set(going.flatMap(({ topKeys = [] }) => topKeys));
  const rest = Object.fromEntries(
    Object.entries(answers).filter(([key]) => !goneBeside.has(key as keyof Answers)),
  ) as typeof answers;
  return {
    ...rest,
    parts: (answers.parts ?? []).filter((key) => !keys.includes(key)),
    answers: Object.fromEntries(
      Object.entries(answers.answers).map(([id, answer]) => [
        id,
        Object.fromEntries(
          Object.entries(answer).filter(([key]) => !gone.has(key as keyof Answer)),
        ) as typeof answer,
      ]),
    ),
  };
};

/**
 * Takes optional sheets out of the open workbook, with what is filled in there and nowhere else. What they gave to the
 * calculation goes first: where it ends between the two, the same command finishes it.
 */
export const removeParts = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  keys: readonly string[],
  run: Run = {},
): Promise<Outcome> =>
  onFilling(live, catalogue, run, async (before, now) => {
    // What shows nothing without one of them goes along.
    const going = ASSESSMENT.parts.filter(
      ({ key, optional }) =>
        now.answers.parts?.includes(optional?.of ?? key) &&
        (keys.includes(optional?.of ?? key) || optional?.needs?.some((each) => keys.includes(each))),
    );
    if (going.length === 0) return finished(before);
    const next = {
      ...now,
      answers: withoutParts(
        now.answers,
        going.map(({ key }) => key),
      ),
    };
    const former = keepAnswers(catalogue, now);
    const outcome = going.some(({ contributes }) => contributes)
      ? await rewrite(live, catalogue, before, now, next, { ...run, ...onlyOf(now, writtenWith([], going)) })
      : finished(before);
    return { ...(await withoutSheets(live, catalogue, going, outcome, run)), former };
  });
