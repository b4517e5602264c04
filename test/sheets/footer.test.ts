import { footerOf } from '../../src/sheets/footer';
import { languages } from '../../src/text/languages';
import { wordsIn } from '../../src/text/wordsIn';
import { fc } from '../machine/random';
import { anyText } from '../xlsx/arbitraryWorkbook';
import { checkBand } from '../xlsx/structure/checkBand';

const SHOWN = 60;

/** What a page shows of a section: two "&" are one, and no code stands in what is text. */
function textOf(section = ''): string {
  expect(section.replaceAll('&&', '')).not.toContain('&');
  return section.replaceAll('&&', '&');
}

const MANY = [
  `${'x'.repeat(59)}&${'y'.repeat(9)}`,
  `${'x'.repeat(60)}&`,
  '&'.repeat(200),
  `${'x'.repeat(58)}𠮷𠮷`,
  `${'x'.repeat(59)}𠮷`,
  '𠮷'.repeat(99),
  '\ud842',
  'a\u0007b\r\nc',
  '&P &L',
];

const name = fc.oneof(anyText, fc.constantFrom(...MANY));

test.each(languages())(
  'any name stands in its own section of a footer, in whole characters (%s)',
  (language) => {
    const words = wordsIn(language).sheets;
    fc.assert(
      fc.property(name, name, (owner, title) => {
        const { footer } = footerOf(words, owner, title);
        const { left = '', center = '', right = '' } = footer ?? {};
        expect(checkBand(`&L${left}&C${center}&R${right}`, 'footer')).toEqual([]);
        for (const [section, wanted] of [
          [left, owner || words.name],
          [center, title],
        ] as const) {
          const shown = textOf(section);
          const signs = [...shown];
          expect(signs.length).toBeLessThanOrEqual(SHOWN);
          expect(shown).not.toMatch(/[\u0000-\u001f]|[\ud800-\udfff]/u);
          const whole = wanted
            .replace(/[\u0000-\u001f\u007f\ufffe\uffff]+/g, ' ')
            .replace(/[\ud800-\udfff]/gu, '')
            .trim();
          if ([...whole].length <= SHOWN) expect(shown.trim()).toBe(whole);
          else expect(whole).toContain(shown.replace(/…$/, '').trim());
        }
        expect(right).toBe(words.printed('&D', '&P', '&N'));
      }),
      { examples: MANY.map((one) => [one, one] as [string, string]) },
    );
  },
);
