import { share, type Survey, type SurveyEntry } from './survey';

type Sentence = (
  year: string,
  base: string,
  name: string,
  all: string,
  share: string,
  some: string,
  of: string,
) => string;

/** How an entry of each kind is said. */
export type SurveySentences = Readonly<Record<SurveyEntry['kind'], Sentence>>;

/** One entry in words, with its year and how many answered. */
export function surveySentence(
  { year, base }: Survey,
  { counts: [all, some], kind }: SurveyEntry,
  name: string,
  words: SurveySentences,
): string {
  const of = kind === 'service' ? all : base;
  return words[kind](
    String(year),
    String(base),
    name,
    String(all),
    share(all, base),
    String(some),
    share(some, of),
  );
}
