import type { departments } from './ja/departments';
import type { paneDepartments } from './ja/paneDepartments';
import { LANGUAGES, type Language } from './languages';

export type DepartmentsWords = typeof paneDepartments & Pick<typeof departments, 'rules'>;

const loaded: Partial<Record<Language, Promise<DepartmentsWords>>> = {};

/** The words of the departments view in one language, loaded once. */
export function paneDepartmentsWords(language: Language): Promise<DepartmentsWords> {
  return (loaded[language] ??= LANGUAGES[language].departments());
}
