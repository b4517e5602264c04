import { entriesOf, jsonIn } from '../../model/cells/jsonObject';
import type { Answer, Answers } from '../../model/answers';
import { blankAnswers } from '../../model/blankAnswers';
import type { Catalogue, Model } from '../../model/catalogue';
import { cleanOwnItems } from '../../model/own/cleanOwnItems';
import { ModelFault } from '../../model/own/modelFault';
import { withOwnItems } from '../../model/own/ownItems';
import { LAYOUT } from '../../sheets/assessment/layout';
import type { Leftovers } from '../../sheets/assessment/reading/leftovers';
import { languageNamed } from '../../text/languages';
import { cleanAnswers, cleanLeftovers } from './cleanKept';
import { text as textOf } from './keptValues';
import type { Filling } from '../filling/filling';

/** Version 1 knew no optional parts; what it kept reads the same. */
const VERSION = 2;
const READABLE: readonly unknown[] = [1, VERSION];
const LAYOUTS = Array.from({ length: LAYOUT }, (_, index) => index + 1);

interface Kept {
  readonly version: number;
  readonly answers: Answers;
  readonly leftovers: Leftovers;
}

const same = (a: Answer, b: Answer | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The filling as text, to be kept while sheets are rewritten. Items nobody has touched are left out. */
export function keepAnswers(catalogue: Catalogue, { model, answers, leftovers }: Filling): string {
  const blank = blankAnswers(model, catalogue.patterns, answers.language, answers.layout).answers;
  const touched = Object.entries(answers.answers).filter(([id, answer]) => !same(answer, blank[id]));
  const kept: Kept = {
    version: VERSION,
    answers: { ...answers, answers: Object.fromEntries(touched) },
    leftovers,
  };
  return JSON.stringify(kept);
}

/**
 * The filling again, cleaned: it stands in a workbook that may come from anywhere. `null` where the text is none of
 * ours, of a later version, or of a model nobody knows.
 */
export function keptAnswers(catalogue: Catalogue, text: string): Filling | null {
  const kept = entriesOf(jsonIn(text));
  const answers = entriesOf(kept['answers']);
  const official =
    catalogue.models.find(({ id }) => id === answers['model']) ?? ownModelIn(catalogue, answers['ownModel']);
  const model = official && withOwnItems(official, cleanOwnItems(answers['ownItems'], official, textOf));
  const language = languageNamed(answers['language']);
  const layout = LAYOUTS.find((each) => each === answers['layout']);
  if (!READABLE.includes(kept['version']) || !model || !language || layout === undefined) return null;
  const blank = blankAnswers(model, catalogue.patterns, language, layout);
  const { carried, ...clean } = cleanAnswers(answers, model, blank);
  const known = catalogue.models.some(({ id }) => id === carried?.from);
  return {
    model,
    leftovers: cleanLeftovers(kept['leftovers'], model),
    answers: { ...clean, ...(carried && known && { carried }) },
  };
}

/** The model that answers carry, checked anew; `null` where it is none. */
function ownModelIn({ ownModel }: Catalogue, kept: unknown): Model | null {
  if (kept === undefined) return null;
  try {
    return ownModel?.(JSON.stringify(kept)) ?? null;
  } catch (error) {
    if (error instanceof ModelFault) return null;
    throw error;
  }
}
