import { languageFor, languageNamed, languages, type Language } from '../text/languages';

/** The language asked for on the command line, readable even where the rest of it is wrong. */
function asked(tokens: readonly string[]): Language | null {
  const at = tokens.findIndex((token) => token === '--lang' || token.startsWith('--lang='));
  const value = tokens[at] === '--lang' ? tokens[at + 1] : tokens[at]?.slice('--lang='.length);
  return languageNamed(value);
}

/** `--lang`, then the environment as POSIX orders it, then the system's locale where the environment is silent. */
export function chooseLanguage(
  tokens: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return asked(tokens) ?? languageFor(locale ?? systemLocale);
}

/** What `--lang` takes, as help shows it: "ja|en". */
export const languageChoices = (): string => languages().join('|');
