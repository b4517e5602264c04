import { breaking, everyText } from './files';

/** Letters that fit where the text is shown, by the field's name. */
const FITS: Readonly<Record<string, { readonly ja: number; readonly en: number }>> = {
  'items/description': { ja: 45, en: 95 },
  'items/name': { ja: 22, en: 60 },
  'functions/name': { ja: 22, en: 60 },
  'functions/short': { ja: 10, en: 22 },
  'functions/purpose': { ja: 60, en: 130 },
  'functions/strength': { ja: 90, en: 190 },
  'functions/weakness': { ja: 90, en: 190 },
  'bands/sentence': { ja: 90, en: 190 },
  'patterns/name': { ja: 12, en: 20 },
  'patterns/description': { ja: 90, en: 190 },
  'quadrants/name': { ja: 10, en: 22 },
  'quadrants/description': { ja: 90, en: 190 },
  'criteria/in': { ja: 45, en: 95 },
  'criteria/out': { ja: 45, en: 95 },
  'faq/question': { ja: 45, en: 95 },
  'faq/answer': { ja: 90, en: 190 },
  'recommendations/name': { ja: 8, en: 14 },
  'recommendations/meaning': { ja: 20, en: 42 },
  'rules/text': { ja: 90, en: 190 },
  'sources/title': { ja: 90, en: 190 },
  'sources/used': { ja: 100, en: 200 },
};

/** Names of FIRST are as printed; the sheet that shows them has room for each. */
const texts = everyText().filter(({ at }) => !at.startsWith('first-'));

test.each(Object.entries(FITS))('%s fits', (place, most) => {
  const [list, field] = place.split('/') as [string, string];
  const own = texts.filter((each) => each.at.includes(`/${list}/`) && each.field === field);
  expect(own.length).toBeGreaterThan(0);
  expect(breaking(own, ({ text }) => text.ja.length > most.ja || text.en.length > most.en)).toEqual([]);
});
