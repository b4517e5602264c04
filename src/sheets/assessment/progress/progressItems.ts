import { PLANNED_SIDES } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { CHANGES, PROMISES } from '../../../model/rounds/compareMoments';
import { STANDINGS } from '../../../model/rounds/keptRound';
import type { MomentItem } from '../../../model/rounds/moment';
import { fixedCell, fixedColumn } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, isNumber, quote, wholeIn } from '../../formula';
import { STYLES } from '../../theme';
import { nthRow } from '../results/maturityChart';
import { isDay } from '../plan/planColumns';
import { COLUMN, NOTHING_COMPARED, NOW_NUMBER, SHEET, TO, type Key } from './progressColumns';
import { flagsOf } from './progressChoices';
import { logOf } from './progressLog';
import type { ProgressScene } from './progressScene';
import { display, isListed, sideNumber } from './progressShown';
import { say } from '../scene';

const NOW = String(NOW_NUMBER);
const TIMES = {
  before: {
    chosen: 'ISOMM_ProgressA',
    row: 'rowBefore',
    level: 'levelBefore',
    stated: 'statedBefore',
    sided: 'sidedBefore',
    in: 'inBefore',
    out: 'outBefore',
    state: 'stateBefore',
    side: 'sideBefore',
    combined: 'combinedBefore',
    shown: 'shownBefore',
  },
  after: {
    chosen: 'ISOMM_ProgressB',
    row: 'rowAfter',
    level: 'levelAfter',
    stated: 'statedAfter',
    sided: 'sidedAfter',
    in: 'inAfter',
    out: 'outAfter',
    state: 'stateAfter',
    side: 'sideAfter',
    combined: 'combinedAfter',
    shown: 'shownAfter',
  },
} as const;

/** Which of the words of a list stands there, from 1; 0 for none of them. */
const wordAt = (value: string, list: string, count: number): string =>
  `IF(ISERROR(${value}),0,${choose(
    Array.from({ length: count }, (_, index) => [
      `${value}=INDEX(${list},${String(index + 1)})`,
      String(index + 1),
    ]),
    '0',
  )})`;

/** A number as N gives it: what is none is 0. */
const numberIn = (value: ShownValue | undefined): ShownValue =>
  typeof value === 'number' || (typeof value === 'object' && value !== null) ? value : 0;

/** The same of a cell of the log; `N` of a blank cell is an error to Gnumeric. */
const numberOf = (cell: string): string => `IF(ISLOGICAL(${cell}),0,SUM(${cell}))`;

/** Every item at both times, and what became of it: hidden, in the order of the catalogue. */
export function progressItems(progress: ProgressScene, draft: Draft, header: number): void {
  const { scene, compared, first: before, second: after } = progress;
  const { model, names } = scene;
  const first = header + 1;
  const last = header + model.items.length;
  const due = dateSerial(after.date);
  const all = compared.items.filter(isListed).length;
  const { older } = progress;
  const logs = { before: logOf(before, scene, older), after: logOf(after, scene, older) };
  const flags = flagsOf(scene);
  let running = 0;
  model.items.forEach((item, index) => {
    const row = first + index;
    const one = compared.items[index];
    if (!one) throw new Error(`Not compared: ${item.id}`);
    const cell = (key: Key) => fixedColumn(row, COLUMN[key]);
    const put = (key: Key, value: ShownValue, formula?: string) => {
      draft.put(row, COLUMN[key], value, STYLES.helper, formula);
    };
    put('id', item.id);
    put('called', say(scene, item.name));
    put('function', item.function);
    if (older) put('older', older.ids.get(item.id) ?? '');
    put('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
    /** What the item is called in the round that is chosen. */
    const called = (chosen: string) =>
      older ? `IF(INDEX(${flags},1+${chosen})=1,${cell('older')},${cell('id')})` : cell('id');
    for (const when of ['before', 'after'] as const) {
      const at = TIMES[when];
      const { state, level, side, combined } = one[when];
      const calc = (name: string, absent: string) =>
        `IF(${cell('position')}=0,${absent},INDEX(${name},${cell('position')}))`;
      const log = logs[when].get(item.id);
      /** What stands in the log: once for all that follows from it, and no number for a blank cell. */
      const raw = (key: Key, name: string, found: ShownValue | undefined) => {
        const text = name === 'ISOMM_RoundState' || name === 'ISOMM_RoundSide';
        const value = text ? (found ?? '') : numberIn(found);
        const inLog = `INDEX(${name},${cell(at.row)})`;
        const formula = text ? `${inLog}&""` : numberOf(inLog);
        put(key, log ? value : '', `IF(${cell(at.row)}=0,"",${formula})`);
      };
      /** What the calculation has now, or what the log has of a round. */
      const either = (now: string, then: string, absent: string) =>
        `IF(${at.chosen}=${NOW},${now},IF(${cell(at.row)}=0,${absent},${then}))`;
      put(
        at.row,
        log?.row ?? 0,
        `IF(OR(${at.chosen}=0,${at.chosen}=${NOW}),0,IFERROR(MATCH(${at.chosen}&":"&${called(at.chosen)},ISOMM_RoundKey,0),0))`,
      );
      raw(at.level, 'ISOMM_RoundLevel', log?.of('level', log.item.level));
      raw(at.stated, 'ISOMM_RoundState', log?.of('state', log.state));
      raw(at.sided, 'ISOMM_RoundSide', log?.of('side', log.side));
      raw(at.in, 'ISOMM_RoundIn', log?.of('insource', log.item.insource));
      raw(at.out, 'ISOMM_RoundOut', log?.of('outsource', log.item.outsource));
      put(when, level ?? '', either(calc('ISOMM_CalcLevel', '""'), wholeIn(cell(at.level), 5), '""'));
      put(
        at.state,
        state === null ? 0 : STANDINGS.indexOf(state) + 1,
        either(
          choose(
            STANDINGS.map((each, nth) => [
              `${calc('ISOMM_CalcState', '""')}=${quote(each)}`,
              String(nth + 1),
            ]),
            '0',
          ),
          wordAt(cell(at.stated), 'ISOMM_RoundStateNames', STANDINGS.length),
          '0',
        ),
      );
      put(
        at.side,
        sideNumber(side),
        `IF(${cell(when)}="",0,${either(
          `IF(${calc('ISOMM_CalcSide', '""')}="in",1,2)`,
          wordAt(cell(at.sided), 'ISOMM_RoundSideNames', 2),
          '0',
        )})`,
      );
      put(
        at.combined,
        combined ? 1 : 0,
        either(
          `IF(${calc('ISOMM_CalcShown', '0')}>=6,1,0)`,
          `IF(${wholeIn(cell(at.in), 5)}="",0,IF(${wholeIn(cell(at.out), 5)}="",0,1))`,
          '0',
        ),
      );
      put(
        at.shown,
        display(one[when]),
        `IF(${cell(at.state)}=4,"×",IF(${cell(at.state)}=2,0,${cell(when)}))`,
      );
    }
    const [was, is] = [cell('before'), cell('after')];
    const numbers = (value: string, otherwise: string) =>
      `IF(${was}="",${otherwise},IF(${is}="",${otherwise},${value}))`;
    put('difference', one.difference ?? '', numbers(`${is}-${was}`, '""'));
    const states = `IF(${cell('stateBefore')}=${cell('stateAfter')},0,6)`;
    const sides = `IF(${cell('sideBefore')}=${cell('sideAfter')},${states},5)`;
    const change = `IF(${was}="",IF(${is}="",${states},1),IF(${is}="",2,IF(${is}>${was},3,IF(${is}<${was},4,${sides}))))`;
    put(
      'change',
      one.change === null ? 0 : CHANGES.indexOf(one.change) + 1,
      `IF(${NOTHING_COMPARED},0,${change})`,
    );
    draft.formerly(row, COLUMN.change, change);
    put(
      'sideMoved',
      one.difference !== null && one.before.side !== one.after.side ? 1 : 0,
      numbers(`IF(${cell('sideBefore')}=${cell('sideAfter')},0,1)`, '0'),
    );

    const promised = logs.before.get(item.id);
    const goal = promised?.item;
    const inLog = (name: string, row: Key = 'rowBefore') => `INDEX(${name},${cell(row)})`;
    const held = (value: string, absent: string) => `IF(${cell('rowBefore')}=0,${absent},${value})`;
    put(
      'planLevel',
      promised ? numberIn(promised.of('targetLevel', goal?.targetLevel ?? null)) : '',
      held(numberOf(inLog('ISOMM_RoundTargetLevel')), '""'),
    );
    put(
      'planSide',
      promised ? (promised.of('targetSide', promised.targetSide) ?? '') : '',
      held(`${inLog('ISOMM_RoundTargetSide')}&""`, '""'),
    );
    put(
      'planDue',
      promised ? (dateSerial(goal?.due ?? '') ?? 0) : '',
      held(numberOf(inLog('ISOMM_RoundDue')), '""'),
    );
    const follows = logs.after.get(item.id);
    put(
      'planAfter',
      follows ? numberIn(follows.of('targetLevel', follows.item.targetLevel ?? null)) : '',
      `IF(${cell('rowAfter')}=0,"",${numberOf(inLog('ISOMM_RoundTargetLevel', 'rowAfter'))})`,
    );
    const goalSide = goal?.targetSide ? PLANNED_SIDES.indexOf(goal.targetSide) + 1 : 0;
    put('goalLevel', goal?.targetLevel ?? '', wholeIn(cell('planLevel'), 5));
    put('goalSide', goalSide, wordAt(cell('planSide'), 'ISOMM_RoundSideNames', PLANNED_SIDES.length));
    const day = cell('planDue');
    const goalDue = dateSerial(goal?.due ?? '');
    const until = fixedCell(TO, COLUMN.due);
    put(
      'due',
      goalDue !== null && due !== null && goalDue <= due ? 1 : 0,
      `IF(${isNumber(day)},IF(${isDay(day)},IF(ISNUMBER(${until}),IF(INT(${day})<=${until},1,0),0),0),0)`,
    );
    const [from, to] = [one.before.level ?? 0, one.after.level ?? 0];
    const aim = goal?.targetLevel ?? Math.max(from, 1);
    const reached = aim >= from ? to >= aim : to === aim;
    const delivers = ({ side, combined }: MomentItem) =>
      goalSide === 0 || (goalSide === 3 ? combined : sideNumber(side) === goalSide);
    put('from', from, `IF(${was}="",0,${was})`);
    put('to', to, `IF(${is}="",0,${is})`);
    put('aim', aim, `IF(${cell('goalLevel')}="",MAX(${cell('from')},1),${cell('goalLevel')})`);
    const [f, t, a] = [cell('from'), cell('to'), cell('aim')];
    const reaches = (lowered: string) => `IF(${a}>=${f},IF(${t}>=${a},1,0),${lowered})`;
    put('reached', reached ? 1 : 0, reaches(`IF(${t}=${a},1,0)`));
    draft.formerly(row, COLUMN.reached, reaches(`IF(${t}=0,0,IF(${t}<=${a},1,0))`));
    const onSide = (when: 'before' | 'after') =>
      `IF(${cell('goalSide')}=0,1,IF(${cell('goalSide')}=3,${cell(TIMES[when].combined)},IF(${cell(TIMES[when].side)}=${cell('goalSide')},1,0)))`;
    put('delivered', delivers(one.before) ? 1 : 0, onSide('before'));
    put('delivers', delivers(one.after) ? 1 : 0, onSide('after'));
    const back = (further: string) => `IF(${t}=0,${f}>0,IF(${a}>=${f},${t}<${f},${further}))`;
    const moved = `OR(${t}<>${f},AND(${cell('reached')}=1,${a}<>${f}),AND(${cell('delivers')}=1,${cell('delivered')}=0))`;
    const isPlanned = goal?.targetLevel !== undefined || goal?.targetSide !== undefined;
    const further = `OR(${t}>${f},${t}<${a})`;
    const answered = (state: Key) => `OR(${cell(state)}=1,${cell(state)}=2)`;
    const ratedAgain = `IF(${answered('stateBefore')},${answered('stateAfter')},TRUE)`;
    const dueYet = `${cell('due')}=0`;
    const promise = (notYet: string, beyond: string) =>
      `IF(AND(${cell('goalLevel')}="",${cell('goalSide')}=0),0,IF(${cell('stateAfter')}=4,0,IF(${notYet},${String(LATER)},IF(AND(${cell('reached')}=1,${cell('delivers')}=1),1,IF(${back(beyond)},4,IF(${moved},2,3))))))`;
    put(
      'promise',
      one.plan !== null
        ? PROMISES.indexOf(one.plan) + 1
        : isPlanned && one.after.state !== 'excluded'
          ? LATER
          : 0,
      promise(`OR(${dueYet},NOT(${ratedAgain}))`, further),
    );
    for (const earlier of [further, `${t}>${f}`])
      draft.formerly(row, COLUMN.promise, promise(dueYet, earlier));
    const later = one.after.goal?.level ?? null;
    put(
      'goal',
      after.name === null || one.after.level === null ? '' : (later ?? one.after.level),
      `IF(${cell('rowAfter')}=0,"",IF(${is}="","",IF(${wholeIn(cell('planAfter'), 5)}="",${is},${cell('planAfter')})))`,
    );
    put(
      'reason',
      progress.reasons[item.id] ?? '',
      `IF(${cell('rowAfter')}=0,"",INDEX(ISOMM_RoundReason,${cell('rowAfter')})&"")`,
    );
    put(
      'listed',
      isListed(one) ? 1 : 0,
      `IF(${cell('change')}>0,1,IF(${cell('promise')}=0,0,IF(${cell('promise')}=${String(LATER)},0,1)))`,
    );
    if (isListed(one)) running++;
    const top = fixedCell(first, COLUMN.listed);
    const upTo = `SUM(${top}:${fixedColumn(row, COLUMN.listed)})`;
    const sum = `SUM(${top}:${fixedCell(last, COLUMN.listed)})`;
    put(
      'rank',
      isListed(one) ? running : all + index + 1 - running,
      `IF(${cell('listed')}=1,${upTo},${sum}+${nthRow(first, row)}-${upTo})`,
    );
  });
  const columns: readonly (readonly [string, Key])[] = [
    ['ISOMM_ProgressFunction', 'function'],
    ['ISOMM_ProgressBefore', 'before'],
    ['ISOMM_ProgressAfter', 'after'],
    ['ISOMM_ProgressDifference', 'difference'],
    ['ISOMM_ProgressChange', 'change'],
    ['ISOMM_ProgressSideMoved', 'sideMoved'],
    ['ISOMM_ProgressPromise', 'promise'],
    ['ISOMM_ProgressGoal', 'goal'],
  ];
  for (const [name, key] of columns) names.add(name, SHEET, first, COLUMN[key], last, COLUMN[key]);
}

/** Planned, and due later, on no day, or not rated again yet. */
export const LATER = 5;
