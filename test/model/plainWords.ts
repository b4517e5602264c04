import type { PlainWords } from '../../src/model/own/readModel';
import { languages } from '../../src/text/languages';
import { wordsIn } from '../../src/text/wordsIn';

/** What a model that somebody made is told in, where it says nothing itself. */
export const plainWords = Object.fromEntries(
  languages().map((language) => [language, wordsIn(language).own.plain]),
) as PlainWords;
