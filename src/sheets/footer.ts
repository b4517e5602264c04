import type { Words } from '../text/words';
import type { PrintSetup } from '../workbook/description';
import { cut } from './fit';

/** How much of a name a footer shows: with its codes it may hold 255 characters. */
const SHOWN = 60;

const plain = (text: string): string => cut(text.replace(/[\r\n]+/g, ' '), SHOWN).replaceAll('&', '&&');

/** Page footer of every sheet: whose it is, which sheet, page and date of printing. */
export const footerOf = (
  words: Words['sheets'],
  owner: string,
  title: string,
): Pick<PrintSetup, 'footer'> => ({
  footer: {
    left: plain(owner || words.name),
    center: plain(title),
    right: words.printed('&D', '&P', '&N'),
  },
});
