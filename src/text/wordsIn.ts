import { en } from './en';
import { ja } from './ja';
import type { Words } from './words';

const WORDS = { ja, en } satisfies Record<string, Words>;

/** All words in one language. */
export const wordsIn = (language: keyof typeof WORDS): Words => WORDS[language];
