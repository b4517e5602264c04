import type { pane } from './ja/pane';
import type { problems } from './ja/problems';

/** Every word of the task pane; a key missing in one language does not compile. */
export interface PaneWords {
  readonly pane: typeof pane;
  readonly problems: typeof problems;
}

const LOAD = {
  ja: () => Promise.all([import('./ja/pane'), import('./ja/problems')]),
  en: () => Promise.all([import('./en/pane'), import('./en/problems')]),
};

/** Loads the pane's words in one language; the other one never reaches the reader. */
export async function paneWords(language: keyof typeof LOAD): Promise<PaneWords> {
  const [{ pane }, { problems }] = await LOAD[language]();
  return { pane, problems };
}
