import { LANGUAGES, languages, type Language } from './languages';
import type { Choices } from './spoken';

/** The words a reader looks for in cells, without all the others: the pane reads long before it writes. */
export const choicesIn = (language: Language): Choices => LANGUAGES[language].choices;

/** The same in every language. */
export const choicesInAll = (): readonly Choices[] => languages().map(choicesIn);

/** What may stand before the numeral of a quadrant, in every language. */
export const quadrantWords = (): readonly string[] => choicesInAll().map(({ quadrant }) => quadrant);
