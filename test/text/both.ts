import type { Text } from '../../src/model/catalogue';
import { languages } from '../../src/text/languages';

/** A text of a test in every language there is: in Japanese, and in English for all others. */
export const both = (ja: string, en: string): Text =>
  Object.fromEntries(languages().map((language) => [language, language === 'ja' ? ja : en])) as Text;
