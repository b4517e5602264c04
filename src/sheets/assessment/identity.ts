import { dateSerial } from '../../model/dates';
import type { Draft } from '../draft';
import { numberFormat, quote } from '../formula';
import type { Scene } from './scene';
import { STYLES } from '../theme';

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
  draft.span(
    row,
    left,
    row,
    date - 1,
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
      numberFormat: numberFormat(words.results.date, words.results.dateFormat),
    },
    'IF(ISOMM_Date="","",ISOMM_Date)',
  );
}
