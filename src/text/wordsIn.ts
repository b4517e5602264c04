import { en } from './en/words';
import { ja } from './ja/words';
import type { Language } from './languages';
import type { Words } from './words';

/** All words at once, for who describes sheets or speaks on the command line; a language missing here does not compile. */
export const WORDS: Readonly<Record<Language, Words>> = { ja, en };

/** All words in one language. */
export const wordsIn = (language: Language): Words => WORDS[language];
