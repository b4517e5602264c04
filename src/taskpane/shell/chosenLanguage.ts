import type { Language } from '../../model/catalogue';

const KEY = 'isomm.language';

/** Some hosts give a pane no storage at all, and then asking throws. */
const attempt = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** The language chosen earlier on this machine; else the application's where we speak it, else English. */
export function chosenLanguage(display: string): Language {
  const chosen = attempt(() => localStorage.getItem(KEY));
  if (chosen === 'ja' || chosen === 'en') return chosen;
  return display.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

export function rememberLanguage(language: Language): void {
  attempt(() => {
    localStorage.setItem(KEY, language);
  });
}
