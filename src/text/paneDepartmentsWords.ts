import { LANGUAGES, type Language } from './languages';
import type { DepartmentsWords } from './spoken';

export type { DepartmentsWords };

const loaded: Partial<Record<Language, Promise<DepartmentsWords>>> = {};

/** The words of the departments view in one language, loaded once. */
export function paneDepartmentsWords(language: Language): Promise<DepartmentsWords> {
  return (loaded[language] ??= LANGUAGES[language].departments());
}
