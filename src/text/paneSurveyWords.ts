import { LANGUAGES, type Language } from './languages';
import type { SurveyWords } from './spoken';

const loaded: Partial<Record<Language, Promise<SurveyWords>>> = {};

/** The words of the survey of 2017 in one language, loaded once. */
export function paneSurveyWords(language: Language): Promise<SurveyWords> {
  return (loaded[language] ??= LANGUAGES[language].survey());
}
