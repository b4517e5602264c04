import type { Spoken } from '../spoken';
import { choices } from './choices';

export const english: Spoken = {
  name: 'English',
  paneLanguage: 'Language of this pane',
  locale: 'english',
  choices,
  pane: async () => {
    const [{ pane }, { problems }] = await Promise.all([import('./pane'), import('./problems')]);
    return { pane, problems };
  },
  departments: async () => {
    const [{ paneDepartments }, { departments }] = await Promise.all([
      import('./paneDepartments'),
      import('./departments'),
    ]);
    return { ...paneDepartments, rules: departments.rules, withPosition: departments.withPosition };
  },
};
