import { LANGUAGES, type Language } from './languages';
import type { ImportWords } from './spoken';

export type { ImportWords };

const loaded: Partial<Record<Language, Promise<ImportWords>>> = {};

/** The words of taking over answers in one language, loaded once. */
export function paneImportWords(language: Language): Promise<ImportWords> {
  return (loaded[language] ??= LANGUAGES[language].imports());
}
