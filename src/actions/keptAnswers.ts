import type { Answer, Answers } from '../model/answers';
import { blankAnswers } from '../model/blankAnswers';
import type { Catalogue } from '../model/catalogue';
import type { Leftovers } from '../sheets/assessment/leftovers';
import type { Filling } from './filling';

/** Version 1 knew no optional parts; what it kept reads the same. */
const VERSION = 2;
const READABLE: readonly number[] = [1, VERSION];

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

/** The filling again; `null` where the text is of a later version or of a model nobody knows. */
export function keptAnswers(catalogue: Catalogue, text: string): Filling | null {
  const kept = JSON.parse(text) as Kept;
  const model = catalogue.models.find(({ id }) => id === (kept.answers as Answers | undefined)?.model);
  if (!READABLE.includes(kept.version) || !model) return null;
  const { language, layout } = kept.answers;
  const blank = blankAnswers(model, catalogue.patterns, language, layout).answers;
  return {
    model,
    leftovers: kept.leftovers,
    answers: { ...kept.answers, answers: { ...blank, ...kept.answers.answers } },
  };
}
