import { LIST_NAMES } from '../../model/assessment';
import { QUADRANTS } from '../../model/catalogue';
import { fixedColumn } from '../../workbook/a1';
import type { Draft } from '../draft';
import type { NameId } from './names';
import { invalidCells, say, type Scene } from './scene';
import { STYLES } from '../theme';

/**
 * The hidden columns between the checklist and the results: one row per item in catalogue order, found
 * in the checklist by its id. So the checklist may be sorted, filtered and cut, and every result still
 * adds up what belongs to an item, in one fixed order.
 */
export const CALC_FIRST = 5;

const COLUMNS = [
  'id',
  'name',
  'function',
  'position',
  'state',
  'level',
  'side',
  'quadrant',
  'required',
  'list',
  'order1',
  'order2',
  'order3',
  'order4',
  'invalid',
] as const;
type Key = (typeof COLUMNS)[number];

/** Column number of each hidden column, the first one being `start`. */
export type Calc = Readonly<Record<Key, number>> & { readonly all: readonly Key[] };

export const calcColumn = (start: number): Calc => ({
  ...(Object.fromEntries(COLUMNS.map((key, index) => [key, start + index])) as Record<Key, number>),
  all: COLUMNS,
});

const NAMES: readonly (readonly [NameId, Key])[] = [
  ['ISOMM_CalcId', 'id'],
  ['ISOMM_CalcName', 'name'],
  ['ISOMM_CalcFunction', 'function'],
  ['ISOMM_CalcState', 'state'],
  ['ISOMM_CalcLevel', 'level'],
  ['ISOMM_CalcInvalid', 'invalid'],
  ['ISOMM_CalcOrder1', 'order1'],
  ['ISOMM_CalcOrder2', 'order2'],
  ['ISOMM_CalcOrder3', 'order3'],
  ['ISOMM_CalcOrder4', 'order4'],
];

/** Lists are in order of level first, then of the catalogue, which is the order of the rows. */
const LEVEL_WEIGHT = 100_000;

/** A line of headings, so that whoever unhides the columns sees what they are. */
export function calcHeaders(scene: Scene, draft: Draft, calc: Calc): void {
  const { calc: words } = scene.words.byRole;
  for (const key of COLUMNS) {
    const order = /^order(\d)$/.exec(key);
    const title = order ? words.key(Number(order[1])) : words[key as Exclude<Key, `order${number}` | 'name'>];
    draft.put(
      CALC_FIRST - 1,
      calc[key],
      key === 'name' ? scene.words.checklist.columns.name : title,
      STYLES.helper,
    );
  }
}

/** One row per item, with the names the results use. */
export function calcRows(scene: Scene, draft: Draft, calc: Calc, sheet: string): void {
  const { assessment, model, names } = scene;
  model.items.forEach((item, index) => {
    const row = CALC_FIRST + index;
    const result = assessment.items[index];
    if (!result) throw new Error(`No result for ${item.id}`);
    const cell = (key: Key) => fixedColumn(row, calc[key]);
    const put = (key: Key, value: string | number, formula?: string) => {
      draft.put(row, calc[key], value, STYLES.helper, formula);
    };
    const lookUp = (name: NameId, absent: string) =>
      `IF(${cell('position')}=0,${absent},INDEX(${name},${cell('position')}))`;

    put('id', item.id);
    put('name', say(scene, item.name));
    put('function', item.function);
    put('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_Id,0),0)`);
    put('state', result.state, lookUp('ISOMM_State', '"unanswered"'));
    put('level', result.level ?? '', lookUp('ISOMM_Level', '""'));
    put('side', result.side ?? '', lookUp('ISOMM_Side', '""'));
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
    LIST_NAMES.forEach((name, list) => {
      put(
        `order${(list + 1) as 1 | 2 | 3 | 4}`,
        result.list === name && result.level !== null ? result.level * LEVEL_WEIGHT + row + 1 : '',
        `IF(${cell('list')}=${list + 1},${cell('level')}*${LEVEL_WEIGHT}+ROW(),"")`,
      );
    });
    put('invalid', invalidCells(scene, item.id), lookUp('ISOMM_InvalidCells', '0'));
  });
  const last = CALC_FIRST + model.items.length - 1;
  for (const [name, key] of NAMES) names.add(name, sheet, CALC_FIRST, calc[key], last, calc[key]);
}
