import { CARRY_CHOICES, type CarriedRole } from '../../../model/carry/carried';
import type { CarriedBook } from '../../../model/carry/carriedBook';
import { roleIn } from '../../../model/carry/propose';
import { isUnanswered, type StandingLine } from '../../../model/carry/standing';
import { sourcing } from '../../../model/sourcing';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { lineOf, type Line } from '../../line';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { CARRY_FIRST, carryAt, carryColumn, carryWidth, type CarryKey } from './carryColumns';
import { carryHidden, decides, unansweredNow } from './carryHidden';
import { say, type Scene } from '../scene';

type CarryLine = Line<CarryKey>;

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
export function carryLines(scene: Scene, draft: Draft, book: CarriedBook): void {
  const { choices, checked } = scene.words.carry;
  book.ledger.lines.forEach((each, index) => {
    const line = lineOf(draft, CARRY_FIRST + index, carryAt);
    const was = each.role && roleIn(book.carried.roles, each.role.id);
    older(scene, line, each.role, was);
    const how = leads(scene, line, each, was);
    const stands = decided(scene, line, each);
    carryHidden(scene, line, book.ledger, each, was);
    const high = (value: string, key: CarryKey) => linesIn(value, carryWidth(key));
    const tall = Math.max(
      high(each.role ? say(scene, each.role.name) : '', 'roleName'),
      high(each.service ? say(scene, each.service.name) : '', 'serviceName'),
      high(was?.note ?? '', 'note'),
      high(was?.supplement ?? '', 'supplement'),
      high(how, 'kind'),
      high(stands, 'standing'),
      high(chosen(scene, each) ?? '', 'decision'),
    );
    draft.height(line.row, Math.min(TALLEST, heightFor(tall, 20)));
  });
  [...CARRY_CHOICES.map((choice) => choices[choice]), checked].forEach((choice, index) =>
    draft.put(CARRY_FIRST + index, carryAt('words'), choice, STYLES.helper),
  );
}

/** What was said of the older item. */
function older(scene: Scene, { put }: CarryLine, role: StandingLine['role'], was: CarriedRole | null): void {
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
}

/** Where it leads, and what is proposed there beside what is there now; gives how it leads, in words. */
function leads(
  scene: Scene,
  { cell, put }: CarryLine,
  { kind, nearest, now, proposal, service }: StandingLine,
  was: CarriedRole | null,
): string {
  const lang = scene.words.carry;
  const near = nearest.length > 0 ? lang.nearest(scene.words.list(nearest)) : '';
  const how = [lang.kinds[kind], near].filter(Boolean).join('\n');
  put('kind', how, { ...old, color: kind === 'same' ? COLORS.quiet : COLORS.text });
  put('service', service?.id ?? null, { ...centred, bold: true, numberFormat: '@' });
  put('serviceName', service && say(scene, service.name), old);
  const quadrant = service && (scene.answers.answers[service.id]?.quadrant ?? service.quadrant);
  const moved = was?.quadrant !== undefined && was.quadrant !== null && was.quadrant !== quadrant;
  put('newQuadrant', quadrant, { ...centred, ...(moved && { bold: true, color: COLORS.insource }) });
  put('proposedIn', proposal?.insource ?? null, centred);
  put('proposedOut', proposal?.outsource ?? null, centred);
  const bold = { ...centred, bold: true };
  const shown = (name: string) =>
    service ? `IFERROR(INDEX(${name},MATCH(${cell('service')},ISOMM_Id,0)),"")` : undefined;
  put('nowIn', service ? (now.insource ?? '') : null, bold, shown('ISOMM_CleanIn'));
  put('nowOut', service ? (now.outsource ?? '') : null, bold, shown('ISOMM_CleanOut'));
  return how;
}

/** What stands in the cell for a decision: one of our words, or what somebody wrote there. */
const chosen = ({ words }: Scene, { decision }: StandingLine): string | null =>
  decision?.choice ? words.carry.choices[decision.choice] : (decision?.found ?? null);

/** What was decided, and how the line stands; gives that, in words. */
function decided(scene: Scene, { cell, put }: CarryLine, line: StandingLine): string {
  const mine = decides(line);
  put('decision', mine ? chosen(scene, line) : null, mine ? input : centred);
  const confirmed = mine && line.decision?.confirmed ? scene.words.carry.checked : null;
  put('confirmed', confirmed, mine ? input : centred);
  const { value, formula } = standing(scene, line, cell);
  put('standing', value, old, line.service ? formula : undefined);
  return value;
}

export const carryTotal = (key: CarryKey, lines: number): string => `SUM(${carryColumn(key, lines)})`;
