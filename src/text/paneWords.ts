import { LANGUAGES, type Language } from './languages';
import type { PaneWords } from './spoken';

export type { PaneWords };

/** Loads the pane's words in one language; the others never reach the reader. */
export const paneWords = (language: Language): Promise<PaneWords> => LANGUAGES[language].pane();
