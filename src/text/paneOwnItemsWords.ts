import { LANGUAGES, type Language } from './languages';
import type { OwnItemsWords } from './spoken';

const loaded: Partial<Record<Language, Promise<OwnItemsWords>>> = {};

/** The words of added items and of changed quadrants in one language, loaded once. */
export function paneOwnItemsWords(language: Language): Promise<OwnItemsWords> {
  return (loaded[language] ??= LANGUAGES[language].ownItems());
}
