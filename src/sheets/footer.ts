import type { Words } from '../text/words';
import type { PrintSetup, Sheet } from '../workbook/description';
import { PAPER } from './pages';

/** How much of a name a footer shows. */
const SHOWN = 60;
/** How long Excel lets a footer be with its three codes of a section. */
const LONGEST = 255 - '&L&C&R'.length;

const NOT_PRINTED = /[\u0000-\u001F\u007F\uFFFE\uFFFF]+/g;
const HALF_A_SIGN = /[\uD800-\uDFFF]/gu;

/** A name as a footer shows it: whole signs within the room there is, and only then "&" twice, which is no code. */
function plain(text: string, room: number): string {
  const signs = [...text.replace(NOT_PRINTED, ' ').replace(HALF_A_SIGN, '')];
  const stored = (some: readonly string[], end = '') => (some.join('').trimEnd() + end).replaceAll('&', '&&');
  if (signs.length <= SHOWN && stored(signs).length <= room) return stored(signs);
  const kept = signs.slice(0, SHOWN - 1);
  while (stored(kept, '…').length > room) kept.pop();
  return stored(kept, '…');
}

/** Page footer of every sheet: whose it is, which sheet, page and date of printing. */
export function footerOf(words: Words['sheets'], owner: string, title: string): Pick<PrintSetup, 'footer'> {
  const right = words.printed('&D', '&P', '&N');
  const room = Math.floor((LONGEST - right.length) / 2);
  return { footer: { left: plain(owner || words.name, room), center: plain(title, room), right } };
}

/** Points of a sign of a footer as wide as high and of any other, and between two parts. */
const [WIDE, NARROW, BETWEEN] = [11, 6.5, 6];

/** How wide a part of a footer is on the last of a hundred pages. */
const pointsOf = (part: string): number =>
  [...part.replace('&D', '2026/12/30').replace(/&[PN]/g, '100').replaceAll('&&', '&')].reduce(
    (sum, sign) => sum + (/[\u0020-\u024F]/.test(sign) ? NARROW : WIDE),
    0,
  );

/** As much of a part as has room in so many points; it ends in "…" where it goes on. */
function shortenedTo(part: string, points: number): string {
  if (pointsOf(part) <= points) return part;
  const signs = [...part.replaceAll('&&', '&')];
  const shown = () => `${signs.join('').trimEnd().replaceAll('&', '&&')}…`;
  while (signs.length > 0 && pointsOf(shown()) > points) signs.pop();
  return shown();
}

/**
 * The same sheet, whose title stands beside the date where in the middle it would run into whose sheet it is; what then
 * still runs into it is shortened.
 */
export function footerApart(sheet: Sheet): Sheet {
  const { footer, orientation } = sheet.print;
  const { left = '', center = '', right = '' } = footer ?? {};
  const { across } = PAPER[orientation];
  const free = across / 2 - pointsOf(center) / 2 - BETWEEN;
  if (center === '' || Math.max(pointsOf(left), pointsOf(right)) <= free) return sheet;
  const beside = `${center}  ${right}`;
  const most = across - pointsOf(beside) - BETWEEN;
  return { ...sheet, print: { ...sheet.print, footer: { left: shortenedTo(left, most), right: beside } } };
}
