import { languageFor, languageNamed, type Language } from '../../text/languages';

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
  return languageNamed(attempt(() => localStorage.getItem(KEY))) ?? languageFor(display);
}

export function rememberLanguage(language: Language): void {
  attempt(() => {
    localStorage.setItem(KEY, language);
  });
}
