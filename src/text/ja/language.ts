import type { Spoken } from '../spoken';
import { choices } from './choices';

export const japanese: Spoken = {
  name: '日本語',
  paneLanguage: 'この画面の言語',
  locale: 'japanese',
  fiscalMonth: 4,
  choices,
  pane: async () => {
    const [{ pane }, { problems }] = await Promise.all([import('./pane/pane'), import('./problems')]);
    return { pane, problems };
  },
  carry: async () => {
    const [{ paneCarry }, { carry }] = await Promise.all([import('./pane/paneCarry'), import('./carry')]);
    return { ...paneCarry, reasons: carry.reasons, counts: carry.counts, notTheSame: carry.means.lead };
  },
  imports: async () => {
    const [{ paneImport }, { imports }] = await Promise.all([
      import('./pane/paneImport'),
      import('./imports'),
    ]);
    return { ...paneImport, said: { ...imports, ...imports.cli } };
  },
  facts: async () => {
    const [{ paneFacts }, { facts }] = await Promise.all([import('./pane/paneFacts'), import('./facts')]);
    return { ...paneFacts, facts };
  },
  survey: async () => (await import('./survey')).survey,
  ownItems: async () => (await import('./pane/paneOwnItems')).paneOwnItems,
  departments: async () => {
    const [{ paneDepartments }, { departments }] = await Promise.all([
      import('./pane/paneDepartments'),
      import('./departments'),
    ]);
    return { ...paneDepartments, rules: departments.rules, withPosition: departments.withPosition };
  },
};
