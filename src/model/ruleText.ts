import type { Background, Language, Model } from './catalogue';

type Rule = Background['rules'][number];

/** What a rule says in the model's own noun for its functions. */
export const ruleText = (
  { text }: Rule,
  { functionNoun }: Pick<Model, 'functionNoun'>,
  language: Language,
): string => text[language].replaceAll('{function}', functionNoun[language]);
