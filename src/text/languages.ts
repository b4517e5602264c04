import { english } from './en/language';
import { japanese } from './ja/language';
import type { Spoken } from './spoken';

/** The languages we speak, by their BCP 47 tag, in the order in which people choose. `wordsIn` has the rest of each. */
export const LANGUAGES = { ja: japanese, en: english } satisfies Record<string, Spoken>;
export type Language = keyof typeof LANGUAGES;

/** The tags of the table. */
export const languages = (): readonly Language[] => Object.keys(LANGUAGES) as Language[];

/** One of each, by its language. */
export const inAll = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages().map((language) => [language, of(language)])) as Record<Language, T>;

/** The language with exactly this tag. */
export const languageNamed = (tag: unknown): Language | null =>
  languages().find((language) => language === tag) ?? null;

/** The language to speak to somebody whose system says this: "ja-JP", "ja_JP.UTF-8", "Japanese_Japan.932"; else English. */
export function languageFor(locale: string): Language {
  const tag = locale
    .toLowerCase()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  const [first] = tag.split('-');
  const found = (says: (language: Language) => boolean) => languages().find(says);
  return (
    found((language) => language.toLowerCase() === tag) ??
    found((language) => language.toLowerCase() === first || LANGUAGES[language].locale === first) ??
    'en'
  );
}

/**
 * The language of a workbook whose cell says this. One we do not know counts as Japanese, and whoever
 * reads names it: the sheets are made anew in it.
 */
export const languageOfWorkbook = (cell: string): Language => languageNamed(cell) ?? 'ja';
