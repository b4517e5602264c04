import { urgency } from '../../../model/improvements';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import { LIST_NAMES, type ItemResult } from '../../../model/assessment';
import { QUADRANTS } from '../../../model/catalogue';
import type { Sheet, ShownValue } from '../../../workbook/description';
import { cellAt, fixedCell, fixedColumn, fixedRow } from '../../../workbook/a1';
import { Draft } from '../../draft';
import { invalidCells } from '../reading/leftovers';
import type { Scene } from '../scene';

const SHEET = 'calculation';
/** One cell above the block: how many items are left out. */
const [EXCLUDED_ROW, EXCLUDED_LABEL, EXCLUDED] = [1, 0, 1];
const HEADER = 3;
const FIRST = HEADER + 1;

const COLUMNS = [
  'no',
  'id',
  'function',
  'position',
  'excluded',
  'state',
  'level',
  'side',
  'shown',
  'quadrant',
  'required',
  'list',
  'order1',
  'order2',
  'order3',
  'order4',
  'invalid',
  'kind',
] as const;
type Key = (typeof COLUMNS)[number];
const at = (key: Key): number => COLUMNS.indexOf(key);

/** Right of the items, one row per function: its id, mean and rank, and how many of its items are in each kind or an earlier one. */
const [GROUP, MEAN, RANK, UP_TO] = [1, 2, 3, 4].map((column) => COLUMNS.length + column) as [
  number,
  number,
  number,
  number,
];
/** What an item may be, in the order of the strip that shows how the items of a function are spread. */
export const KINDS = [1, 2, 3, 4, 5, 'not-done', 'unanswered', 'excluded'] as const;
const SCORED = UP_TO + KINDS.indexOf(5);
/**
 * The counts of the n-th function stand this much times n higher, so that one COUNTIF over all of them finds its row:
 * not every program takes a row out of a range (Gnumeric's INDEX knows cells only).
 */
export const ROW_STEP = 10_000;

const NAMES: readonly (readonly [name: string, key: Key])[] = [
  ['ISOMM_CalcId', 'id'],
  ['ISOMM_CalcFunction', 'function'],
  ['ISOMM_CalcState', 'state'],
  ['ISOMM_CalcLevel', 'level'],
  ['ISOMM_CalcShown', 'shown'],
  ['ISOMM_CalcQuadrant', 'quadrant'],
  ['ISOMM_CalcSide', 'side'],
  ['ISOMM_CalcList', 'list'],
  ['ISOMM_CalcInvalid', 'invalid'],
  ['ISOMM_CalcKind', 'kind'],
  ['ISOMM_CalcOrder1', 'order1'],
  ['ISOMM_CalcOrder2', 'order2'],
  ['ISOMM_CalcOrder3', 'order3'],
  ['ISOMM_CalcOrder4', 'order4'],
];

/** What a result shows of an item beside its level, by number from 1. */
export const FORMS = [
  'in',
  'out',
  'not-done',
  'unanswered',
  'excluded',
  'combinedIn',
  'combinedOut',
] as const;
export type Form = (typeof FORMS)[number];

/** The form of one item's result. */
export function formOf({ combined, excluded, side, state }: ItemResult): Form {
  if (excluded) return 'excluded';
  if (state !== 'scored') return state;
  if (side === 'in') return combined ? 'combinedIn' : 'in';
  return combined ? 'combinedOut' : 'out';
}

/** Lists are in order of level first, then of the catalogue. */
export const LEVEL_WEIGHT = 100_000;

/** Whether somebody can have the lists in order of recommendation: there is a portfolio, and more than one to recommend. */
export const byRecommendation = ({ contributions, model }: Scene): boolean =>
  contributions.rank !== undefined && recommendationsOf(model).length > 1;

/**
 * The hidden sheet between the checklist and the results: one row per item in catalogue order, found in the checklist
 * by its id. So the checklist may be sorted, filtered and cut, and every result still adds up what belongs to an item,
 * in one fixed order; a result sheet that is deleted takes no other one along. An item that is left out loses its
 * state and level here, and with them its place in every result.
 */
export function calculation(scene: Scene): Sheet {
  const { assessment, contributions, model, names, words } = scene;
  const { calc: lang } = words.byRole;
  const draft = new Draft(SHEET, words.titles.calculation);
  const last = FIRST + model.items.length - 1;

  draft.put(0, 0, words.calculation.lead);
  const excluded = assessment.items.filter((item) => item.excluded).length;
  draft.put(EXCLUDED_ROW, EXCLUDED_LABEL, words.calculation.excluded);
  draft.put(EXCLUDED_ROW, EXCLUDED, excluded, undefined, 'COUNTIFS(ISOMM_CalcState,"excluded")');
  names.add('ISOMM_Excluded', SHEET, EXCLUDED_ROW, EXCLUDED);
  for (const key of COLUMNS) {
    const order = /^order(\d)$/.exec(key);
    // The heading of an order is the number of its list, so that its formula is the same in all four columns.
    const title = order ? Number(order[1]) : lang[key as Exclude<Key, `order${number}`>];
    draft.put(HEADER, at(key), title);
  }

  model.items.forEach((item, index) => {
    const row = FIRST + index;
    const result = assessment.items[index];
    if (!result) throw new Error(`No result for ${item.id}`);
    const cell = (key: Key) => fixedColumn(row, at(key));
    const put = (key: Key, value: ShownValue, formula?: string) => {
      draft.put(row, at(key), value, undefined, formula);
    };
    const lookUp = (name: string, absent: string) =>
      `IF(${cell('position')}=0,${absent},INDEX(${name},${cell('position')}))`;
    const kept = <T>(value: T, instead: T): T => (result.excluded ? instead : value);

    put('no', index + 1);
    put('id', item.id);
    put('function', item.function);
    put('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_Id,0),0)`);
    put('excluded', result.excluded ? 1 : 0, contributions.excluded?.(cell('id')));
    put(
      'state',
      kept<string>(result.state, 'excluded'),
      `IF(${cell('excluded')}=1,"excluded",${lookUp('ISOMM_State', '"unanswered"')})`,
    );
    put(
      'level',
      kept<ShownValue>(result.level ?? '', ''),
      `IF(${cell('excluded')}=1,"",${lookUp('ISOMM_Level', '""')})`,
    );
    put('side', result.side ?? '', lookUp('ISOMM_Side', '""'));
    const clean = (side: 'In' | 'Out') => `N(INDEX(ISOMM_Clean${side},${cell('position')}))>=1`;
    put(
      'shown',
      FORMS.indexOf(formOf(result)) + 1,
      `IF(${cell('state')}="scored",IF(${cell('side')}="in",1,2)+IF(${clean('In')},IF(${clean('Out')},5,0),0),IF(${cell('state')}="not-done",3,IF(${cell('state')}="excluded",5,4)))`,
    );
    put(
      'quadrant',
      result.quadrant ? QUADRANTS.indexOf(result.quadrant) + 1 : 0,
      lookUp('ISOMM_QuadrantIndex', '0'),
    );
    put(
      'required',
      result.required ?? '',
      `IF(${cell('quadrant')}=0,"",INDEX(ISOMM_TargetSides,1,${cell('quadrant')}))`,
    );
    const number = result.list ? LIST_NAMES.indexOf(result.list) + 1 : 0;
    const required = cell('required');
    put(
      'list',
      number,
      `IF(${cell('state')}<>"scored",0,IF(${required}="",0,IF(${cell('side')}=${required},IF(${cell('level')}<=4,IF(${required}="in",1,2),0),IF(${required}="in",3,4))))`,
    );
    const rank = byRecommendation(scene) ? contributions.rank?.(cell('id')) : undefined;
    const level = rank === undefined ? cell('level') : `(${cell('level')}+10*${rank})`;
    LIST_NAMES.forEach((name, list) => {
      put(
        `order${(list + 1) as 1 | 2 | 3 | 4}`,
        result.list === name && result.level !== null ? urgency(result) * LEVEL_WEIGHT + index + 1 : '',
        `IF(${cell('list')}=${fixedRow(HEADER, at(`order${(list + 1) as 1 | 2 | 3 | 4}`))},${level}*${LEVEL_WEIGHT}+${cell('no')},"")`,
      );
    });
    put('kind', kindOf(result), `IF(${cell('level')}="",${cell('state')},${cell('level')})`);
    put('invalid', invalidCells(scene.leftovers, item.id), lookUp('ISOMM_InvalidCells', '0'));
  });
  functionBlock(scene, draft);
  names.add('ISOMM_CalcOrders', SHEET, FIRST, at('order1'), last, at('order4'));
  for (const [name, key] of NAMES) names.add(name, SHEET, FIRST, at(key), last, at(key));

  // Nobody reads or prints it: it has the widths and the look of a new sheet.
  return draft.finish([], {
    gridlines: false,
    hidden: true,
    print: { orientation: 'landscape', fitToWidth: 1 },
  });
}

/** Means, and what the strips show; each result sheet takes them from here, so that none needs another one. */
function functionBlock({ assessment, model, names, words }: Scene, draft: Draft): void {
  const { calc: lang } = words.byRole;
  const last = FIRST + model.functions.length - 1;
  draft.put(HEADER, GROUP, lang.function);
  draft.put(HEADER, MEAN, lang.level);
  draft.put(HEADER, RANK, words.byFunction.columns.rank);
  KINDS.forEach((kind, index) => {
    draft.put(HEADER, UP_TO + index, kind);
  });
  model.functions.forEach((group, index) => {
    const row = FIRST + index;
    const result = assessment.functions[index];
    if (!result) throw new Error(`No result for ${group.id}`);
    const ours = `ISOMM_CalcFunction,${fixedColumn(row, GROUP)}`;
    const scored = `MOD(${cellAt(row, SCORED)},${String(ROW_STEP)})`;
    // Over cells that hold no formula: none waits for itself.
    const nth = `ROWS(${fixedCell(FIRST, GROUP)}:${fixedColumn(row, GROUP)})`;
    const spread = spreadOf(assessment.items, group.id);
    draft.put(row, GROUP, group.id);
    draft.put(
      row,
      MEAN,
      result.maturity ?? '',
      undefined,
      `IF(${scored}=0,"",SUMIFS(ISOMM_CalcLevel,${ours})/${scored})`,
    );
    const mean = cellAt(row, MEAN);
    const above = `${cellAt(FIRST, MEAN).replace(/(\d+)$/, '$$$1')}:${mean}`;
    draft.put(
      row,
      RANK,
      result.rank ?? '',
      undefined,
      `IF(${mean}="","",RANK(${mean},ISOMM_CalcMean,0)+COUNTIF(${above},${mean})-1)`,
    );
    KINDS.forEach((_, at) => {
      const count = `COUNTIFS(${ours},ISOMM_CalcKind,${fixedRow(HEADER, UP_TO + at)})`;
      const before = at === 0 ? `${String(ROW_STEP)}*${nth}` : cellAt(row, UP_TO + at - 1);
      const value = ROW_STEP * (index + 1) + (spread[at] ?? 0);
      draft.put(row, UP_TO + at, value, undefined, `${before}+${count}`);
    });
  });
  // In a range of a single cell some programs find nothing: of one function the blank cell below is in it.
  const end = Math.max(last, FIRST + 1);
  names.add('ISOMM_CalcGroup', SHEET, FIRST, GROUP, end, GROUP);
  names.add('ISOMM_CalcMean', SHEET, FIRST, MEAN, end, MEAN);
  names.add('ISOMM_CalcRank', SHEET, FIRST, RANK, end, RANK);
  names.add('ISOMM_CalcUpTo', SHEET, FIRST, UP_TO, last, UP_TO + KINDS.length - 1);
}

const kindOf = ({ excluded, level, state }: ItemResult) => (excluded ? 'excluded' : (level ?? state));

/** How many items of a function are in each kind or an earlier one. */
export function spreadOf(items: readonly ItemResult[], group: string): number[] {
  const theirs = items.filter((item) => item.function === group);
  let sum = 0;
  return KINDS.map((kind) => (sum += theirs.filter((item) => kindOf(item) === kind).length));
}
