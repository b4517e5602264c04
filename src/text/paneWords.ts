import type { pane } from './ja/pane';
import type { problems } from './ja/problems';
import { LANGUAGES, type Language } from './languages';

/** Every word of the task pane; a key missing in one language does not compile. */
export interface PaneWords {
  readonly pane: typeof pane;
  readonly problems: typeof problems;
}

/** Loads the pane's words in one language; the others never reach the reader. */
export const paneWords = (language: Language): Promise<PaneWords> => LANGUAGES[language].pane();
