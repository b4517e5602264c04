/** What an invented language puts around its words: whatever stands outside was not said by the words. */
const [OPEN, CLOSE] = ['⟦', '⟧'];
/** How much longer than English it is. */
const LONGER = 0.4;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴYÝZŽ']
    .join('')
    .match(/../gu)
    ?.map((pair): [string, string] => [[...pair][0] ?? '', [...pair][1] ?? '']) ?? [],
);

const FIRST_MARK = 0xe800;

/** English words made recognisable: accents, brackets around them, and longer. */
export function lengthened(text: string): string {
  if (text.trim() === '') return text;
  const accented = [...text].map((sign) => ACCENTED[sign] ?? sign).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const more = letters === 0 ? 0 : Math.max(0, Math.ceil(text.length * LONGER) - 2);
  const tail = '~'.repeat(more).replace(/~{8}(?=~)/g, '~~~~~~~ ');
  return `${OPEN}${accented}${tail}${CLOSE}`;
}

/** What is put into a sentence stays as it is: it is replaced by marks while the sentence is lengthened. */
function sentence(template: (...parts: unknown[]) => unknown): (...parts: unknown[]) => unknown {
  return (...parts) => {
    const inserted: string[] = [];
    const marked = (part: unknown): unknown => {
      if (typeof part === 'string' && part !== '')
        return String.fromCharCode(FIRST_MARK + inserted.push(part) - 1);
      if (Array.isArray(part)) return part.map(marked);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, marked(value)]));
    };
    const said = template(...parts.map(marked));
    const unmarked = (text: string) =>
      [...text].map((sign) => inserted[sign.charCodeAt(0) - FIRST_MARK] ?? sign).join('');
    if (Array.isArray(said)) return said.map((line) => unmarked(lengthened(String(line))));
    // Words that are chosen by something, such as what a model calls its functions.
    if (typeof said === 'object' && said !== null) return pseudo(template(...parts));
    return unmarked(lengthened(String(said)));
  };
}

/** What is no words: the name of a font, the format of a date, the names of files to save. */
const kept = (key: string, text: string) =>
  key === 'font' || key === 'dateFormat' || /\.(xlsx|zip)$/.test(text);

/** All of these words in the invented language. */
export function pseudo<T>(words: T, key = ''): T {
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return kept(key, value) ? value : lengthened(value);
    if (typeof value === 'function') return sentence(value as (...parts: unknown[]) => unknown);
    if (Array.isArray(value)) return value.map((each) => pseudo(each as unknown, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([of, inner]) => [of, pseudo(inner as unknown, of)]));
  };
  return said(words) as T;
}

/** What of a text stands outside all brackets. A text that was cut may have lost its last ones. */
export function bare(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === OPEN) depth += 1;
    else if (sign === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += sign;
  }
  return rest;
}

/** Ids of items, functions and quadrants, figures, white space and marks that mean the same everywhere. */
const MARKS = /\b([A-Z](-\d+)?|I{1,3}|IV)\b|\d+([.,:/-]\d+)*%?|[\s|■□▫●○→⚠✓×–…!]/gu;

/** Words and punctuation that no language was asked for. */
export const hardCoded = (texts: Iterable<string>, known: readonly (string | RegExp)[] = []): string[] => [
  ...new Set(
    [...texts].filter((text) => {
      const left = known.reduce<string>((rest, each) => rest.replaceAll(each, ''), bare(text));
      return left.replace(MARKS, '') !== '';
    }),
  ),
];
