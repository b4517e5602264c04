import { background } from '../../src/background';
import { bands } from '../../src/bands';
import { first } from '../../src/first';
import { survey } from '../../src/survey';
import { catalogue } from '../../src/catalog';
import { shelf } from '../../src/shelf';
import type { Background, Catalogue } from '../../src/model/catalogue';
import { en } from '../../src/text/en/words';
import { carry } from '../../src/text/en/carry';
import { choices } from '../../src/text/en/choices';
import { imports } from '../../src/text/en/imports';
import { pane } from '../../src/text/en/pane/pane';
import { paneCarry } from '../../src/text/en/pane/paneCarry';
import { paneDepartments } from '../../src/text/en/pane/paneDepartments';
import { paneImport } from '../../src/text/en/pane/paneImport';
import { facts } from '../../src/text/en/facts';
import { paneFacts } from '../../src/text/en/pane/paneFacts';
import { paneOwnItems } from '../../src/text/en/pane/paneOwnItems';
import { survey as surveyWords } from '../../src/text/en/survey';
import { LANGUAGES, type Language } from '../../src/text/languages';
import type { Spoken } from '../../src/text/spoken';
import { WORDS } from '../../src/text/wordsIn';
import { lengthened, pseudo } from './pseudo';

/** The tag of an English that nobody speaks. */
export const PSEUDO = 'en-XA' as Language;

const isText = (value: object): value is { en: string | readonly string[] } => 'ja' in value && 'en' in value;

/** The same data with every text in one more language. */
function withPseudo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPseudo);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    const { en: english } = value;
    return {
      ...value,
      [PSEUDO]: typeof english === 'string' ? lengthened(english) : english.map(lengthened),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPseudo(inner)]));
}

/** Adds the invented language to the tables and to the catalogue, as a contributor would add one. */
export function registerPseudo(): void {
  const words = pseudo(en);
  const row: Spoken = {
    name: lengthened('Pseudo'),
    paneLanguage: lengthened('Language of this pane'),
    fiscalMonth: 1,
    choices: { ...pseudo(choices), headings: choices.headings },
    pane: () => Promise.resolve({ pane: pseudo(pane), problems: words.problems }),
    survey: () => Promise.resolve(pseudo(surveyWords)),
    ownItems: () => Promise.resolve(pseudo(paneOwnItems)),
    facts: () => Promise.resolve(pseudo({ ...paneFacts, facts })),
    carry: () =>
      Promise.resolve(
        pseudo({ ...paneCarry, reasons: carry.reasons, counts: carry.counts, notTheSame: carry.means.lead }),
      ),
    imports: () =>
      Promise.resolve(
        pseudo({
          ...paneImport,
          said: { ...imports, ...imports.cli, heads: undefined, patterns: undefined },
        }),
      ),
    departments: () =>
      Promise.resolve({
        ...pseudo(paneDepartments),
        rules: words.departments.rules,
        withPosition: words.departments.withPosition,
      }),
  };
  Object.assign(LANGUAGES, { [PSEUDO]: row });
  Object.assign(WORDS, { [PSEUDO]: words });
  Object.assign(catalogue, withPseudo(catalogue) as Catalogue);
  const { ratings, cards, model, load } = shelf;
  let all: Promise<unknown> | null = null;
  const models = () => (all ??= load().then(withPseudo));
  Object.assign(shelf, {
    ratings: withPseudo(ratings),
    cards: withPseudo(cards),
    model: async (id: string) => withPseudo(await model(id)),
    load: models,
    models,
  });
  Object.assign(background, withPseudo(background) as Background);
  Object.assign(bands, withPseudo(bands));
  Object.assign(first, withPseudo(first));
  Object.assign(survey, withPseudo(survey));
}
