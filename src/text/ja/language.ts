import type { Spoken } from '../spoken';
import { choices } from './choices';

export const japanese: Spoken = {
  name: '日本語',
  paneLanguage: 'この画面の言語',
  locale: 'japanese',
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
