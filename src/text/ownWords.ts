import { own as en } from './en/own';
import { own as ja } from './ja/own';
import type { Language } from './languages';
import type { Words } from './words';

/** What is said of made models in every language: a table of one may be headed in any. */
export const OWN_WORDS: Readonly<Record<Language, Words['own']>> = { ja, en };
