import { CARRY_CHOICES, type CarriedRole, type Scores } from '../../../model/carry/carried';
import { roleIn } from '../../../model/carry/propose';
import { isUnanswered, STANDINGS, type StandingLine } from '../../../model/carry/standing';
import { sourcing } from '../../../model/sourcing';
import { fixedCell, fixedColumn } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import type { CarriedBook } from '../../../model/carry/carriedBook';
import { CARRY_FIRST, carryAt, carryColumn, carryWidth, type CarryKey } from './carryColumns';
import { say, type Scene } from '../scene';

/** Both scores in one text, so that they are compared at once. */
const together = ({ insource, outsource }: Scores): string => `${insource ?? ''}/${outsource ?? ''}`;
const NONE = together({ insource: null, outsource: null });

/** Whether the item of a cell is unanswered now, as formulas ask. */
const unansweredNow = (cell: string): string =>
  `IFERROR(INDEX(ISOMM_CalcState,MATCH(${cell},ISOMM_CalcId,0)),"")="unanswered"`;

const input: Style = { ...STYLES.input, wrap: true, indent: 0, horizontal: 'center' };
const old: Style = { ...STYLES.cellWrap, vertical: 'top' };
const centred: Style = { ...STYLES.cellCenter, vertical: 'top' };

/** What the scores of an older item came to, in words. */
function stateOf({ words }: Scene, role: CarriedRole): string {
  const lang = words.carry.state;
  if (role.excluded) return lang.excluded;
  const { state, level, side } = sourcing(role, 'in');
  if (state !== 'scored' || side === null) return state === 'scored' ? '' : lang[state];
  const both = role.insource === role.outsource;
  return lang.level(String(level), both ? lang.both : words.side[side]);
}

/** Whether a person decides in this line. */
export const decides = ({ kind }: StandingLine): boolean =>
  kind === 'same' || kind === 'name' || kind === 'near' || kind === 'merge';

/** What a line says where nobody has to decide, and what its formula says. */
function standing(scene: Scene, line: StandingLine, cell: (key: CarryKey) => string) {
  const { reasons, standings } = scene.words.carry;
  const id = line.service?.id;
  if (id === undefined) return { value: standings.parked, formula: quote(standings.parked) };
  const open = isUnanswered(line.now);
  const carried = (line.proposal?.role ?? null) !== null;
  const answered = carried ? standings.carried : standings.answered;
  const still = unansweredNow(cell('service'));
  const reason = line.proposal?.reason ? reasons[line.proposal.reason] : '';
  const texts = {
    none: open ? standings.unanswered : answered,
    undecided: reason,
    differs: standings.differs,
    contradiction: standings.contradiction,
    done: standings.done,
  };
  const rest = [reason, standings.differs, standings.contradiction, standings.done].map(quote);
  const none = `IF(${still},${quote(standings.unanswered)},${quote(answered)})`;
  return {
    value: texts[line.standing],
    formula: `CHOOSE(${cell('code')}+1,${none},${rest.join(',')})`,
  };
}

/** One row per older and newer item: what it was, where it leads, what is proposed, what was decided. */
export function carryLines(scene: Scene, draft: Draft, { carried, ledger }: CarriedBook): void {
  const { answers, words } = scene;
  const lang = words.carry;
  const { lines } = ledger;
  const word = (index: number) => fixedCell(CARRY_FIRST + index, carryAt('words'));
  lines.forEach((line, index) => {
    const row = CARRY_FIRST + index;
    const cell = (key: CarryKey) => fixedColumn(row, carryAt(key));
    const put = (key: CarryKey, value: ShownValue, style: Style = STYLES.helper, formula?: string) => {
      draft.put(row, carryAt(key), value, style, formula);
    };
    const { role, service, proposal, decision } = line;
    const was = role && roleIn(carried.roles, role.id);
    const text = { ...old, numberFormat: '@' };
    const scored = (key: 'insource' | 'outsource'): ShownValue => was?.invalid?.[key] ?? was?.[key] ?? null;
    const slip = (key: 'insource' | 'outsource' | 'quadrant') =>
      was?.invalid?.[key] === undefined ? {} : { fill: COLORS.problemFill, color: COLORS.problem };

    put('role', role?.id ?? null, { ...centred, bold: true, numberFormat: '@' });
    put('roleName', role && say(scene, role.name), old);
    put('quadrant', was?.invalid?.quadrant ?? was?.quadrant ?? null, { ...centred, ...slip('quadrant') });
    put('in', scored('insource'), { ...centred, ...slip('insource') });
    put('out', scored('outsource'), { ...centred, ...slip('outsource') });
    put('state', was && stateOf(scene, was), { ...centred, wrap: true });
    put('note', was?.note || null, text);
    put('supplement', was?.supplement || null, text);

    const kind = lang.kinds[line.kind];
    const nearest = line.nearest.length > 0 ? lang.nearest(words.list(line.nearest)) : '';
    const how = [kind, nearest].filter(Boolean).join('\n');
    put('kind', how, { ...old, color: line.kind === 'same' ? COLORS.quiet : COLORS.text });
    put('service', service?.id ?? null, { ...centred, bold: true, numberFormat: '@' });
    put('serviceName', service && say(scene, service.name), old);
    const quadrant = service && (answers.answers[service.id]?.quadrant ?? service.quadrant);
    const moved = was?.quadrant !== undefined && was.quadrant !== null && was.quadrant !== quadrant;
    put('newQuadrant', quadrant, { ...centred, ...(moved && { bold: true, color: COLORS.insource }) });
    put('proposedIn', proposal?.insource ?? null, centred);
    put('proposedOut', proposal?.outsource ?? null, centred);

    const now = line.now;
    const found = (name: string) => `INDEX(${name},MATCH(${cell('service')},ISOMM_Id,0))`;
    const shown = (name: string) => (service ? `IFERROR(${found(name)},"")` : undefined);
    put('nowIn', service ? (now.insource ?? '') : null, { ...centred, bold: true }, shown('ISOMM_CleanIn'));
    put(
      'nowOut',
      service ? (now.outsource ?? '') : null,
      { ...centred, bold: true },
      shown('ISOMM_CleanOut'),
    );

    const mine = decides(line);
    const chosen = decision?.choice ? lang.choices[decision.choice] : (decision?.found ?? null);
    put('decision', mine ? chosen : null, mine ? input : centred);
    put('confirmed', mine && decision?.confirmed ? lang.checked : null, mine ? input : centred);
    const { value, formula } = standing(scene, line, cell);
    put('standing', value, old, service ? formula : undefined);

    const both = (a: CarryKey, b: CarryKey) => `${cell(a)}&"/"&${cell(b)}`;
    put('roleScores', together(was ?? { insource: null, outsource: null }));
    put('proposal', together(proposal ?? { insource: null, outsource: null }));
    put('now', together(now), STYLES.helper, service ? both('nowIn', 'nowOut') : undefined);
    const same = (key: CarryKey) => `IF(${cell('now')}=${cell(key)},1,0)`;
    const blank = `${cell('now')}=${quote(NONE)}`;
    const is = (choice: number) => `${cell('decision')}=${word(choice)}`;
    put(
      'follows',
      line.follows ? 1 : 0,
      STYLES.helper,
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
    const together4 = lines.filter((each) => service && each.service?.id === service.id);
    CARRY_CHOICES.forEach((choice, place) => {
      const count = together4.filter((each) => each.decision?.choice === choice).length;
      const counted = `COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryDecision,${word(place)})`;
      put(`chose${place as 0 | 1 | 2 | 3}`, count, STYLES.helper, service ? counted : undefined);
    });
    const first = service && line.first ? 1 : 0;
    const needed = proposal?.state === 'open' ? 1 : 0;
    put('first', first);
    put('needed', needed);
    const code = STANDINGS.indexOf(line.standing);
    const chose = CARRY_CHOICES.map((_, place) => cell(`chose${place as 0 | 1 | 2 | 3}`));
    const sum = chose.join('+');
    const kinds = chose.map((each) => `MIN(${each},1)`).join('+');
    put(
      'code',
      code,
      STYLES.helper,
      choose(
        [
          [`${sum}=0`, cell('needed')],
          [`OR(${kinds}>1,${chose[1] ?? ''}>1)`, '3'],
          [`COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryFollows,0)>0`, '2'],
        ],
        '4',
      ),
    );
    const open = code >= 1 && code <= 3;
    put(
      'open',
      first === 1 && open ? 1 : 0,
      STYLES.helper,
      `IF(OR(${cell('first')}=0,${cell('code')}=0,${cell('code')}=4),0,1)`,
    );
    put(
      'left',
      line.left ? 1 : 0,
      STYLES.helper,
      `IF(OR(${cell('first')}=0,${cell('open')}=1),0,IF(${unansweredNow(cell('service'))},1,0))`,
    );
    const tick = cell('confirmed');
    put(
      'ticked',
      mine && decision?.confirmed ? 1 : 0,
      STYLES.helper,
      `IF(ISERROR(${tick}),0,IF(${tick}="",0,1))`,
    );
    const marked = service && (proposal?.role ?? null) !== null;
    put(
      'mark',
      line.unchecked ? 1 : 0,
      STYLES.helper,
      marked ? `IF(COUNTIFS(ISOMM_CarryService,${cell('service')},ISOMM_CarryTicked,1)>0,0,1)` : undefined,
    );
    put('function', service?.function ?? null);
    const result = scene.assessment.items.find(({ id }) => id === service?.id);
    const counts = first === 1 && decides(line);
    put(
      'level',
      counts ? (result && !result.excluded ? (result.level ?? '') : '') : null,
      STYLES.helper,
      counts ? `IFERROR(INDEX(ISOMM_CalcLevel,MATCH(${cell('service')},ISOMM_CalcId,0)),"")` : undefined,
    );
    put('excluded', was?.excluded ? 1 : null);
    const high = (value: string, key: CarryKey) => linesIn(value, carryWidth(key));
    const tall = Math.max(
      high(role ? say(scene, role.name) : '', 'roleName'),
      high(service ? say(scene, service.name) : '', 'serviceName'),
      high(was?.note ?? '', 'note'),
      high(was?.supplement ?? '', 'supplement'),
      high(how, 'kind'),
      high(value, 'standing'),
      high(typeof chosen === 'string' ? chosen : '', 'decision'),
    );
    draft.height(row, Math.min(TALLEST, heightFor(tall, 20)));
  });
  [...CARRY_CHOICES.map((choice) => lang.choices[choice]), lang.checked].forEach((choice, index) =>
    draft.put(CARRY_FIRST + index, carryAt('words'), choice, STYLES.helper),
  );
}

export const carryTotal = (key: CarryKey, lines: number): string => `SUM(${carryColumn(key, lines)})`;
