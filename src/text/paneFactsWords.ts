import { LANGUAGES, type Language } from './languages';
import type { FactsWords } from './spoken';

export type { FactsWords };

const loaded: Partial<Record<Language, Promise<FactsWords>>> = {};

/** The words of the facts behind a score in one language, loaded once. */
export function paneFactsWords(language: Language): Promise<FactsWords> {
  return (loaded[language] ??= LANGUAGES[language].facts());
}
