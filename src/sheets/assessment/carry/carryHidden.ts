import { CARRY_CHOICES, type CarriedRole, type Scores } from '../../../model/carry/carried';
import { STANDINGS, type Ledger, type StandingLine } from '../../../model/carry/standing';
import { fixedCell } from '../../../workbook/a1';
import { choose, quote } from '../../formula';
import type { Line } from '../../line';
import type { Scene } from '../scene';
import { CARRY_FIRST, carryAt, type CarryKey } from './carryColumns';

/** Whether a person decides in this line. */
export const decides = ({ kind }: StandingLine): boolean =>
  kind === 'same' || kind === 'name' || kind === 'near' || kind === 'merge';

/** Whether the item of a cell is unanswered now, as formulas ask. */
export const unansweredNow = (cell: string): string =>
  `IFERROR(INDEX(ISOMM_CalcState,MATCH(${cell},ISOMM_CalcId,0)),"")="unanswered"`;

/** Hidden: whether a line follows its decision, how it stands, and what other sheets and the counts above ask of it. */
export function carryHidden(
  scene: Scene,
  line: Line<CarryKey>,
  { lines }: Ledger,
  about: StandingLine,
  was: CarriedRole | null,
): void {
  compared(line, about, was);
  choices(line, about, lines);
  standing(line, about);
  confirmed(line, about);
  const { service } = about;
  line.helper('function', service?.function ?? null);
  const result = scene.assessment.items.find(({ id }) => id === service?.id);
  const counts = isFirst(about) && decides(about);
  line.helper(
    'level',
    counts ? (result && !result.excluded ? (result.level ?? '') : '') : null,
    counts ? `IFERROR(INDEX(ISOMM_CalcLevel,MATCH(${line.cell('service')},ISOMM_CalcId,0)),"")` : undefined,
  );
  line.helper('excluded', was?.excluded ? 1 : null);
}

/** Whether it is the first line of a newer item, in which that is counted. */
const isFirst = ({ first, service }: StandingLine): boolean => service !== null && first;

/** Both scores in one text, so that they are compared at once. */
const together = ({ insource, outsource }: Scores): string => `${insource ?? ''}/${outsource ?? ''}`;
const UNSCORED: Scores = { insource: null, outsource: null };

/** The cell with one of the words to choose from. */
const word = (choice: number): string => fixedCell(CARRY_FIRST + choice, carryAt('words'));

/** What it was, what is proposed and what is there now, and whether that is what was decided. */
function compared({ cell, helper }: Line<CarryKey>, about: StandingLine, was: Scores | null): void {
  helper('roleScores', together(was ?? UNSCORED));
  helper('proposal', together(about.proposal ?? UNSCORED));
  helper('now', together(about.now), about.service ? `${cell('nowIn')}&"/"&${cell('nowOut')}` : undefined);
  const same = (key: CarryKey) => `IF(${cell('now')}=${cell(key)},1,0)`;
  const blank = `${cell('now')}=${quote(together(UNSCORED))}`;
  const is = (choice: number) => `${cell('decision')}=${word(choice)}`;
  helper(
    'follows',
    about.follows ? 1 : 0,
    `IF(ISERROR(${cell('decision')}),1,${choose(
      [
        [is(0), same('proposal')],
        [is(1), same('roleScores')],
        [is(2), `IF(${blank},1,0)`],
        [is(3), `IF(${blank},0,1)`],
      ],
      '1',
    )})`,
  );
}

/** How often each choice was made among the lines of one newer item. */
function choices(
  { cell, helper }: Line<CarryKey>,
  { service }: StandingLine,
  lines: readonly StandingLine[],
): void {
  const beside = lines.filter((each) => service && each.service?.id === service.id);
  CARRY_CHOICES.forEach((choice, place) => {
    const count = beside.filter((each) => each.decision?.choice === choice).length;
    const counted = `COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryDecision,${word(place)})`;
    helper(`chose${place as 0 | 1 | 2 | 3}`, count, service ? counted : undefined);
  });
}

/** How the line stands, by number, and what of it is open or left. */
function standing({ cell, helper }: Line<CarryKey>, about: StandingLine): void {
  const first = isFirst(about) ? 1 : 0;
  helper('first', first);
  helper('needed', about.proposal?.state === 'open' ? 1 : 0);
  const code = STANDINGS.indexOf(about.standing);
  const chose = CARRY_CHOICES.map((_, place) => cell(`chose${place as 0 | 1 | 2 | 3}`));
  const kinds = chose.map((each) => `MIN(${each},1)`).join('+');
  helper(
    'code',
    code,
    choose(
      [
        [`${chose.join('+')}=0`, cell('needed')],
        [`OR(${kinds}>1,${chose[1] ?? ''}>1)`, '3'],
        [`COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryFollows,0)>0`, '2'],
      ],
      '4',
    ),
  );
  helper(
    'open',
    first === 1 && code >= 1 && code <= 3 ? 1 : 0,
    `IF(OR(${cell('first')}=0,${cell('code')}=0,${cell('code')}=4),0,1)`,
  );
  helper(
    'left',
    about.left ? 1 : 0,
    `IF(OR(${cell('first')}=0,${cell('open')}=1),0,IF(${unansweredNow(cell('service'))},1,0))`,
  );
}

/** Whether somebody has confirmed the line, and whether the checklist marks the item as unchecked. */
function confirmed({ cell, helper }: Line<CarryKey>, about: StandingLine): void {
  const tick = cell('confirmed');
  helper(
    'ticked',
    decides(about) && about.decision?.confirmed ? 1 : 0,
    `IF(ISERROR(${tick}),0,IF(${tick}="",0,1))`,
  );
  const marked = about.service && (about.proposal?.role ?? null) !== null;
  helper(
    'mark',
    about.unchecked ? 1 : 0,
    marked ? `IF(COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryTicked,1)>0,0,1)` : undefined,
  );
}
