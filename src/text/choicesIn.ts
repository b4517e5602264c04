import { LANGUAGES, languages, type Language } from './languages';
import type { ChoiceWords } from './spoken';

/** The words a reader looks for in cells, without all the others: the pane reads long before it writes. */
export const choicesIn = (language: Language): ChoiceWords => LANGUAGES[language].choices;

/** The same in every language. */
export const choicesInAll = (): readonly ChoiceWords[] => languages().map(choicesIn);

/** What may stand before the numeral of a quadrant, in every language. */
export const quadrantWords = (): readonly string[] => choicesInAll().map(({ quadrant }) => quadrant);
