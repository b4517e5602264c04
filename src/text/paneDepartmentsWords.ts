import type { departments } from './ja/departments';
import type { paneDepartments } from './ja/paneDepartments';

export type DepartmentsWords = typeof paneDepartments & Pick<typeof departments, 'rules'>;

const LOAD = {
  ja: () => Promise.all([import('./ja/paneDepartments'), import('./ja/departments')]),
  en: () => Promise.all([import('./en/paneDepartments'), import('./en/departments')]),
};

const load = async (language: keyof typeof LOAD): Promise<DepartmentsWords> => {
  const [{ paneDepartments }, { departments }] = await LOAD[language]();
  return { ...paneDepartments, rules: departments.rules };
};

const loaded: Partial<Record<keyof typeof LOAD, Promise<DepartmentsWords>>> = {};

/** The words of the departments view in one language, loaded once. */
export function paneDepartmentsWords(language: keyof typeof LOAD): Promise<DepartmentsWords> {
  return (loaded[language] ??= load(language));
}
