import { dateSerial } from '../../model/cells/dates';
import type { Draft } from '../draft';
import { numberFormat, quote } from '../formula';
import type { Scene } from './scene';
import { heightFor, linesIn, STYLES } from '../theme';

/** Two texts of a full cell each would not fit one: so much of each is shown. */
const SHOWN = 1000;

/** The line under a result's title: organisation and department on the left, the date on the right. */
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
  // Like the title it runs on over blank cells; a date would not.
  draft.put(
    row,
    left,
    identity(answers.organisation.slice(0, SHOWN), answers.department.slice(0, SHOWN)),
    STYLES.subtitle,
    `LEFT(ISOMM_Organisation,${SHOWN})&IF(ISOMM_Organisation="","",IF(ISOMM_Department="","",${quote(identitySeparator)}))&LEFT(ISOMM_Department,${SHOWN})`,
  );
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
