import { dateSerial } from '../model/dates';
import type { Draft } from './draft';
import { quote } from './formula';
import type { Scene } from './scene';
import { STYLES } from './theme';

/** The line under a result's title: organisation and department on the left, the date on the right. */
export function identityLine(scene: Scene, draft: Draft, row: number, left: number, right: number): void {
  const { answers, words } = scene;
  const { identity, identitySeparator } = words.byFunction;
  const date = right - 2;
  draft.span(
    row,
    left,
    row,
    date - 1,
    identity(answers.organisation, answers.department),
    STYLES.subtitle,
    `ISOMM_Organisation&IF(ISOMM_Organisation="","",IF(ISOMM_Department="","",${quote(identitySeparator)}))&ISOMM_Department`,
  );
  draft.span(
    row,
    date,
    row,
    right,
    dateSerial(answers.date) ?? answers.date,
    { ...STYLES.subtitle, horizontal: 'right', numberFormat: 'yyyy/mm/dd' },
    'IF(ISOMM_Date="","",ISOMM_Date)',
  );
}
