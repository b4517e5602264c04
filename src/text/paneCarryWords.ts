import { LANGUAGES, type Language } from './languages';
import type { CarryWords } from './spoken';

export type { CarryWords };

const loaded: Partial<Record<Language, Promise<CarryWords>>> = {};

/** The words of carrying over in one language, loaded once. */
export function paneCarryWords(language: Language): Promise<CarryWords> {
  return (loaded[language] ??= LANGUAGES[language].carry());
}
