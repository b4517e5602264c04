import { dateSerial } from '../../model/cells/dates';
import { firstSigns, lastSigns, MORE } from '../fit';
import type { Draft } from '../draft';
import { numberFormat, quote } from '../formula';
import type { Scene } from './scene';
import { POINTS_PER_CHARACTER } from '../pages';
import { heightFor, linesIn, STYLES } from '../theme';

/** How many full-width signs, as wide as their size, have room in so many characters of a sheet. */
export const signsIn = (width: number, size: number): number =>
  Math.floor((width * POINTS_PER_CHARACTER) / size);

/**
 * The line under a result's title: organisation and department on the left, the date on the right. Of names that have no
 * room beside each other stands how the first begins, and how the second ends.
 */
export function identityLine(
  scene: Scene,
  draft: Draft,
  row: number,
  left: number,
  right: number,
  date = right - 2,
): void {
  const { answers, words } = scene;
  const { identity, identitySeparator } = words.byFunction;
  const { organisation, department } = answers;
  draft.whenSized((widthOf) => {
    const room = signsIn(widthOf(left, date - 1), STYLES.subtitle.size);
    const [most, half] = [room - identitySeparator.length, Math.floor((room - MORE.length) / 2)];
    const isLong = organisation.length + department.length > most;
    // Nothing of it where one of them is blank.
    const times = identitySeparator.length === 1 ? '' : `${String(identitySeparator.length)}*`;
    const between = `LEFT(${quote(identitySeparator)},${times}LEN(ISOMM_Organisation)*LEN(ISOMM_Department))`;
    const earlier = `IF(ISOMM_Organisation="","",IF(ISOMM_Department="","",${quote(identitySeparator)}))`;
    // Like the title it runs on over blank cells; a date would not.
    draft.put(
      row,
      left,
      isLong
        ? `${firstSigns(organisation, half)}${MORE}${lastSigns(department, half)}`
        : identity(organisation, department),
      STYLES.subtitle,
      `IF(LEN(ISOMM_Organisation&ISOMM_Department)>${String(most)},LEFT(ISOMM_Organisation,${String(half)})&${quote(MORE)}&RIGHT(ISOMM_Department,${String(half)}),ISOMM_Organisation&${between}&ISOMM_Department)`,
    );
    draft.formerly(row, left, `LEFT(ISOMM_Organisation,1000)&${earlier}&LEFT(ISOMM_Department,1000)`);
  });
  draft.span(
    row,
    date,
    row,
    right,
    dateSerial(answers.date) ?? answers.date,
    {
      ...STYLES.subtitle,
      horizontal: 'right',
      indent: 1,
      numberFormat: numberFormat(words.results.date, words.results.dateFormat),
    },
    'IF(ISOMM_Date="","",ISOMM_Date)',
  );
}

/** The head of a sheet: its title, whose it is, and what is to be known before reading on. */
export function sheetHead(
  scene: Scene,
  draft: Draft,
  text: { readonly title: string; readonly lead: string },
  [left, right, date]: readonly [left: number, right: number, date?: number],
  /** How much fits one line of the lead, in characters; `air` below it, in points. */
  { room, air = 0 }: { readonly room: number; readonly air?: number },
): void {
  draft.put(0, left, text.title, STYLES.title);
  draft.height(0, 30);
  identityLine(scene, draft, 1, left, right, date);
  draft.span(2, left, 2, right, text.lead, STYLES.lead);
  draft.height(2, heightFor(linesIn(text.lead, room)) + air);
}
