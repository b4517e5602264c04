import type { Catalogue } from '../model/catalogue';
import { languages } from '../text/languages';
import { wordsIn } from '../text/wordsIn';
import { MODEL_DATA_TITLE } from './assessment/small/readModelData';

/** By key of a sheet, what we call it in any language: a run that did not finish may have stopped between two. */
export function titlesIn({ models }: Catalogue): Record<string, string[]> {
  const found: Record<string, string[]> = { modelData: [MODEL_DATA_TITLE] };
  for (const language of languages()) {
    // Some are called after what a model calls its functions and items.
    const nouns = models.flatMap(({ functionNoun, itemNoun }) => [
      functionNoun[language],
      itemNoun[language],
    ]);
    for (const [key, title] of Object.entries(wordsIn(language).sheets.titles))
      (found[key] ??= []).push(...(typeof title === 'string' ? [title] : new Set(nouns.map(title))));
  }
  return found;
}
