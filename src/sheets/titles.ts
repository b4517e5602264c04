import { languages } from '../text/languages';
import { wordsIn } from '../text/wordsIn';

/** By key of a sheet, what we call it in any language: a run that did not finish may have stopped between two. */
export function titlesIn(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const language of languages())
    for (const [key, title] of Object.entries(wordsIn(language).sheets.titles))
      (found[key] ??= []).push(title);
  return found;
}
