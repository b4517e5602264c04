import { waiting as en } from './en/pane/waiting';
import { waiting as ja } from './ja/pane/waiting';
import type { Language } from './languages';

/** What the page says when Office.js does not come: in every language at once, since nothing is known of who reads it. */
export const WAITING_WORDS: Readonly<Record<Language, typeof ja>> = { ja, en };
