/** A writing system that Excel's fonts and themes know by a name of their own. */
interface Script {
  /** As themes name it. */
  readonly theme: string;
  /** Windows' number for its character set. */
  readonly charset: number;
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Jpan: { theme: 'Jpan', charset: 128 },
  Kore: { theme: 'Hang', charset: 129 },
  Hans: { theme: 'Hans', charset: 134 },
  Hant: { theme: 'Hant', charset: 136 },
};

/** The East Asian script of a language, or `null` where it is written in another. */
export const eastAsian = (language: string): Script | null =>
  SCRIPTS[new Intl.Locale(language).maximize().script ?? ''] ?? null;

/** A language with its usual region, as drawings name it: "ja-JP". */
export function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
