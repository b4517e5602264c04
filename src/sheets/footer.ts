import type { PrintSetup } from '../workbook/description';

const LONGEST = 60;

const plain = (text: string): string =>
  text
    .replaceAll('&', '&&')
    .replace(/[\r\n]+/g, ' ')
    .slice(0, LONGEST);

/** Page footer of every sheet: whose it is, which sheet, page and date of printing. */
export const footer = (owner: string, title: string, page: string): Pick<PrintSetup, 'footer'> => ({
  footer: { left: plain(owner || 'ISOMM'), center: plain(title), right: `&D  ${page} &P / &N` },
});
