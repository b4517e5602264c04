import { POSITIONS, SCORES, type Position } from '../../model/answers';
import { NO_LEVEL } from '../../model/departments/entry';
import { RULES } from '../../model/departments/rule';
import { largestGaps, lowestFunctions, sumOf, WEAK, type Mean } from '../../model/departments/sideBySide';
import { USES } from '../../model/departments/use';
import { cellAt, columnName, fixedCell, fixedRow } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { STYLES } from '../theme';
import type { Sheet, ShownValue } from '../../workbook/description';
import { ABSENT, BLANK, inBlock, levelIn } from './block';
import { focusItems, focusOf, groupNames, GROUP_NAMES } from './groups';
import { gapBefore, weakBefore } from './orders';
import { placeOf } from './placeOf';
import { firstOf, itemName, itemRows, labelOf, type DepartmentScene } from './scene';

const SHEET = 'deptCalculation';
/** More than any mean: where there is none. */
const NEVER = 9;

/**
 * Per return: its number, its place in the matrix, its use, its voice, its label, its position, its first label, the
 * department it shares with others; and what its place on the heat map follows from.
 */
const [NUMBER, PLACE, USE, VOICE, LABEL, POSITION, GIVEN, GROUP, CLASS, OVERALL, RANK, FEW, HEADER] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
];
const FIRST = HEADER + 1;

const COLUMNS = [
  'item',
  'name',
  'function',
  'place',
  'scored',
  'notDone',
  'unanswered',
  'sum',
  'mean',
  'lowest',
  'highest',
  'median',
  'lowestBy',
  'highestBy',
  'rule',
  'provided',
  'combined',
  'weak',
  'weakOrder',
  'executive',
  'executives',
  'manager',
  'managers',
  'lead',
  'leads',
  'staff',
  'staffs',
  'gap',
  'gapOrder',
  'executiveSum',
  'managerSum',
  'leadSum',
  'staffSum',
  'gapSize',
  'number',
  'at1',
  'at2',
  'at3',
  'at4',
  'at5',
  'withinExecutive',
  'withinExecutives',
  'withinExecutiveSum',
  'withinManager',
  'withinManagers',
  'withinManagerSum',
  'withinLead',
  'withinLeads',
  'withinLeadSum',
  'withinStaff',
  'withinStaffs',
  'withinStaffSum',
  'withinGap',
  'withinGapSize',
  'withinGapOrder',
] as const;
type Key = (typeof COLUMNS)[number];
const at = (key: Key): number => COLUMNS.indexOf(key);
const BLOCK = COLUMNS.length + 1;
/** Number of the return that is headquarters' own; 0 where none is. */
const PROVIDER_CELL = fixedCell(NUMBER, at('provided'));
/** Which returns the perception gap is shown of: the number of a department, or the condition that holds for all. */
const FOCUS_CELL = fixedCell(PLACE, at('provided'));
const ALL = '>=0';

const NAMES: readonly (readonly [name: string, key: Key])[] = [
  ['ISOMM_DeptCalcItem', 'item'],
  ['ISOMM_DeptItemName', 'name'],
  ['ISOMM_DeptCalcFunction', 'function'],
  ['ISOMM_DeptScored', 'scored'],
  ['ISOMM_DeptNotDone', 'notDone'],
  ['ISOMM_DeptUnanswered', 'unanswered'],
  ['ISOMM_DeptSum', 'sum'],
  ['ISOMM_DeptMean', 'mean'],
  ['ISOMM_DeptLowest', 'lowest'],
  ['ISOMM_DeptHighest', 'highest'],
  ['ISOMM_DeptMedian', 'median'],
  ['ISOMM_DeptLowestBy', 'lowestBy'],
  ['ISOMM_DeptHighestBy', 'highestBy'],
  ['ISOMM_DeptRuleNumber', 'rule'],
  ['ISOMM_DeptCombined', 'combined'],
  ['ISOMM_DeptWeak', 'weak'],
  ['ISOMM_DeptWeakOrder', 'weakOrder'],
  ['ISOMM_DeptExecutive', 'executive'],
  ['ISOMM_DeptExecutives', 'executives'],
  ['ISOMM_DeptManager', 'manager'],
  ['ISOMM_DeptManagers', 'managers'],
  ['ISOMM_DeptLead', 'lead'],
  ['ISOMM_DeptLeads', 'leads'],
  ['ISOMM_DeptStaff', 'staff'],
  ['ISOMM_DeptStaffs', 'staffs'],
  ['ISOMM_DeptGap', 'gap'],
  ['ISOMM_DeptGapOrder', 'gapOrder'],
  ['ISOMM_DeptGapSize', 'gapSize'],
  ['ISOMM_DeptItemNumber', 'number'],
  ['ISOMM_DeptWithinExecutive', 'withinExecutive'],
  ['ISOMM_DeptWithinExecutives', 'withinExecutives'],
  ['ISOMM_DeptWithinManager', 'withinManager'],
  ['ISOMM_DeptWithinManagers', 'withinManagers'],
  ['ISOMM_DeptWithinLead', 'withinLead'],
  ['ISOMM_DeptWithinLeads', 'withinLeads'],
  ['ISOMM_DeptWithinStaff', 'withinStaff'],
  ['ISOMM_DeptWithinStaffs', 'withinStaffs'],
  ['ISOMM_DeptWithinGap', 'withinGap'],
  ['ISOMM_DeptWithinGapSize', 'withinGapSize'],
  ['ISOMM_DeptWithinGapOrder', 'withinGapOrder'],
];

const VIEW: Readonly<Record<Position, readonly [mean: Key, count: Key, sum: Key]>> = {
  executive: ['executive', 'executives', 'executiveSum'],
  manager: ['manager', 'managers', 'managerSum'],
  lead: ['lead', 'leads', 'leadSum'],
  staff: ['staff', 'staffs', 'staffSum'],
};
const WITHIN: Readonly<Record<Position, readonly [mean: Key, count: Key, sum: Key]>> = {
  executive: ['withinExecutive', 'withinExecutives', 'withinExecutiveSum'],
  manager: ['withinManager', 'withinManagers', 'withinManagerSum'],
  lead: ['withinLead', 'withinLeads', 'withinLeadSum'],
  staff: ['withinStaff', 'withinStaffs', 'withinStaffSum'],
};
/** Of a department with several returns: its name, the condition its returns meet, four columns per position, its gap. */
const [DEPARTMENT, CONDITION, VIEWS] = [0, 1, 2];
const VIEW_COLUMNS = ['mean', 'people', 'scored', 'sum'] as const;
const viewColumn = (position: Position, what: (typeof VIEW_COLUMNS)[number]): number =>
  VIEWS + POSITIONS.indexOf(position) * VIEW_COLUMNS.length + VIEW_COLUMNS.indexOf(what);
const DEPARTMENT_GAP = VIEWS + POSITIONS.length * VIEW_COLUMNS.length;
const [DEPARTMENT_SIZE, DEPARTMENT_ORDER] = [DEPARTMENT_GAP + 1, DEPARTMENT_GAP + 2];
/** Every two positions. */
const PAIRS = POSITIONS.flatMap((a, index) => POSITIONS.slice(index + 1).map((b) => [a, b] as const));

/** The largest difference between two positions: one division of whole numbers each. */
const gapAmong = (cellOf: (position: Position, what: 'mean' | 'count' | 'sum') => string): string => {
  const between = PAIRS.map(([a, b]) => {
    const [n, sum] = [cellOf(a, 'count'), cellOf(a, 'sum')];
    const [m, other] = [cellOf(b, 'count'), cellOf(b, 'sum')];
    return `IF(${n}*${m}=0,0,ABS(${sum}*${m}-${other}*${n})/(${n}*${m}))`;
  });
  return `IF(COUNT(${POSITIONS.map((position) => cellOf(position, 'mean')).join(',')})<2,"",MAX(${between.join(',')}))`;
};

const placeIn = (list: readonly { readonly id: string }[], id: string): ShownValue =>
  list.findIndex((each) => each.id === id) + 1 || '';

type Put = (row: number, column: number, value: ShownValue, formula?: string) => void;

/** The functions over all departments that count, and which of them is the lowest. */
function functionTable({ model, names, side, text }: DepartmentScene, put: Put, start: number): void {
  const [ID, MEAN, MINIMUM, SCORED, SIZE, PLACE_IN_MODEL, ORDER] = [0, 1, 2, 3, 4, 5, 6];
  const first = start + 1;
  const last = first + model.functions.length - 1;
  text.calculation.functions.forEach((title, column) => {
    put(start, column, title);
  });
  const lowest = lowestFunctions(side);
  [...model.functions, null].forEach((group, index) => {
    const row = first + index;
    const result = (group ? side.across[index] : side.overall) ?? side.overall;
    const cell = (column: number) => cellAt(row, column);
    const where = group ? `,ISOMM_DeptCalcFunction,${quote(group.id)}` : '';
    const total = (name: string) => (group ? `SUMIFS(${name}${where})` : `SUM(${name})`);
    put(row, ID, group?.id ?? text.overall);
    put(row, MEAN, result.mean ?? '', `IF(${cell(SCORED)}=0,"",${total('ISOMM_DeptSum')}/${cell(SCORED)})`);
    put(
      row,
      MINIMUM,
      result.minimum ?? '',
      `IF(${cell(SCORED)}=0,"",${choose(
        [1, 2, 3, 4].map(
          (level) => [`COUNTIFS(ISOMM_DeptLowest,${level}${where})>0`, String(level)] as const,
        ),
        '5',
      )})`,
    );
    put(row, SCORED, result.scored, total('ISOMM_DeptScored'));
    if (!group) return;
    put(row, SIZE, result.mean ?? NEVER, `IF(${cell(SCORED)}=0,${NEVER},${cell(MEAN)})`);
    put(row, PLACE_IN_MODEL, index + 1);
    const down = (column: number) => `${fixedCell(first, column)}:${fixedCell(last, column)}`;
    put(
      row,
      ORDER,
      lowest.indexOf(index) + 1 || '',
      `IF(${cell(SCORED)}=0,"",1+SUMPRODUCT((${down(SIZE)}<${cell(SIZE)})+(${down(SIZE)}=${cell(SIZE)})*(${down(PLACE_IN_MODEL)}<${cell(PLACE_IN_MODEL)})))`,
    );
  });
  const named = [
    ['ISOMM_DeptAcrossMean', MEAN],
    ['ISOMM_DeptAcrossMinimum', MINIMUM],
    ['ISOMM_DeptAcrossScored', SCORED],
    ['ISOMM_DeptAcrossOrder', ORDER],
  ] as const;
  for (const [name, column] of named) names.add(name, SHEET, first, column, last + 1, column);
}

/** Where the rows of the hidden sheet for returns are that a table of departments sums up. */
interface ByReturn {
  readonly voice: string;
  readonly group: string;
  readonly scored: string;
  readonly sum: string;
}

/** The departments that sent several returns, what their positions come to, and all departments in one row below. */
function departmentTable(scene: DepartmentScene, put: Put, start: number, by: ByReturn): void {
  const { names, side, text } = scene;
  const first = start + 1;
  const nameOf = groupNames(scene);
  const rows = [...side.departments, null];
  const last = first + rows.length - 1;
  put(start, DEPARTMENT, text.calculation.departments);
  rows.forEach((department, index) => {
    const row = first + index;
    const condition = fixedCell(row, CONDITION);
    const views = department?.views ?? side.everyView;
    const gap = (department ?? { gap: side.everyGap }).gap;
    put(row, DEPARTMENT, department ? nameOf(department) : text.perception.across);
    put(row, CONDITION, department?.no ?? ALL);
    for (const position of POSITIONS) {
      const view = views[position];
      const cell = (what: (typeof VIEW_COLUMNS)[number]) => cellAt(row, viewColumn(position, what));
      const where = `${by.voice},${quote(position)},${by.group},${condition}`;
      const formulas = {
        mean: `IF(${cell('scored')}=0,"",${cell('sum')}/${cell('scored')})`,
        people: `COUNTIFS(${where},${by.scored},">=1")`,
        scored: `SUMIFS(${by.scored},${where})`,
        sum: `SUMIFS(${by.sum},${where})`,
      };
      const values = { ...view, mean: view.mean ?? '', sum: sumOf(view) };
      for (const what of VIEW_COLUMNS) {
        put(row, viewColumn(position, what), values[what], formulas[what]);
      }
    }
    put(
      row,
      DEPARTMENT_GAP,
      gap ?? '',
      gapAmong((position, what) => cellAt(row, viewColumn(position, what === 'count' ? 'scored' : what))),
    );
    if (!department) return;
    const size = cellAt(row, DEPARTMENT_SIZE);
    put(row, DEPARTMENT_SIZE, gap ?? 0, `N(${cellAt(row, DEPARTMENT_GAP)})`);
    const down = (column: number) => `${fixedCell(first, column)}:${fixedCell(last - 1, column)}`;
    put(
      row,
      DEPARTMENT_ORDER,
      side.departmentGaps.indexOf(department) + 1 || '',
      `IF(${size}>0,1+${gapBefore(down(DEPARTMENT_SIZE), size, down(CONDITION), condition)},"")`,
    );
  });
  const named = [
    ['ISOMM_DeptGroupName', DEPARTMENT],
    ...POSITIONS.flatMap((position) =>
      (['mean', 'people'] as const).map(
        (what) => [GROUP_NAMES[position][what === 'mean' ? 0 : 1], viewColumn(position, what)] as const,
      ),
    ),
    ['ISOMM_DeptGroupGap', DEPARTMENT_GAP],
    ['ISOMM_DeptGroupOrder', DEPARTMENT_ORDER],
  ] as const;
  for (const [name, column] of named) names.add(name, SHEET, first, column, last, column);
}

/**
 * The hidden sheet between the returns and everything shown: items and returns are found by id and number, so that
 * the visible sheets may be sorted; what the coordinator leaves out drops out here.
 */
export function calculation(scene: DepartmentScene): Sheet {
  const { entries, model, names, side, text, words } = scene;
  const draft = new Draft(SHEET, text.titles.calculation);
  const last = FIRST + model.items.length - 1;
  const count = entries.length;
  const block = (index: number) => BLOCK + index;
  // A blank column ends the first block and belongs to its names: some engines find nothing in a single cell.
  const counted = (index: number) => BLOCK + count + 1 + index;
  const put = (row: number, column: number, value: ShownValue, formula?: string) =>
    draft.put(row, column, value, STYLES.helper, formula);

  put(0, 0, text.calculation.lead);
  text.calculation.rows.forEach((title, index) => put(NUMBER + index, BLOCK - 1, title));
  const provider = entries.find(({ entry }) => entry.no === side.choices.headquarters);
  put(NUMBER, at('name'), text.calculation.provider);
  put(
    NUMBER,
    at('provided'),
    provider?.entry.no ?? 0,
    `IFERROR(INDEX(ISOMM_DeptCalcNo,1,${placeOf('ISOMM_DeptHeadquarters')}),0)`,
  );
  const chosen = focusOf(side);
  put(PLACE, at('name'), text.calculation.focus);
  put(
    PLACE,
    at('provided'),
    chosen ? chosen.no : ALL,
    `IFERROR(IF(ISOMM_DeptGapChoice=${quote(text.perception.across)},${quote(ALL)},MATCH(ISOMM_DeptGapChoice,ISOMM_DeptGroupName,0)),-1)`,
  );
  COLUMNS.forEach((key, column) => put(HEADER, column, text.calculation.columns[key]));

  USES.forEach((use, index) => put(NUMBER + index, at('function'), words.departments.uses[use]));
  names.add('ISOMM_DeptUseNames', SHEET, NUMBER, at('function'), NUMBER + USES.length - 1, at('function'));

  entries.forEach(({ entry, use }, index) => {
    const column = block(index);
    const number = fixedRow(NUMBER, column);
    const found = (name: string) => `INDEX(${name},MATCH(${number},ISOMM_DeptNo,0))`;
    put(NUMBER, column, entry.no);
    put(PLACE, column, index + 1, `IFERROR(MATCH(${number},ISOMM_DeptColumnNo,0),0)`);
    const position = `IFERROR(MATCH(${found('ISOMM_DeptUse')},ISOMM_DeptUseNames,0),0)`;
    const code = USES.slice(0, -1).map((id, place) => [`${position}=${place + 1}`, quote(id)] as const);
    put(USE, column, use, choose(code, quote('left-out')));
    put(
      VOICE,
      column,
      use === 'left-out' ? '' : (entry.position ?? ''),
      `IF(${fixedRow(USE, column)}="left-out","",${found('ISOMM_DeptPosition')}&"")`,
    );
    put(LABEL, column, labelOf(scene, entry.no), `IFERROR(${found('ISOMM_DeptLabel')},"")`);
    put(
      POSITION,
      column,
      entry.position ?? scene.returns.get(entry.no)?.answers.position ?? '',
      `IFERROR(IF(${found('ISOMM_DeptPosition')}="",${found('ISOMM_DeptPositionShown')}&"",${found('ISOMM_DeptPosition')}),"")`,
    );
    put(GIVEN, column, labelOf(scene, entry.no));
    put(GROUP, column, side.departments.find(({ returns }) => returns.includes(entry.no))?.no ?? 0);
    put(NUMBER, counted(index), entry.no);
  });
  SCORES.forEach((score, index) => put(NUMBER, at('scored') + index, score));
  const scores = `${fixedCell(NUMBER, at('scored'))}:${fixedCell(NUMBER, at('scored') + SCORES.length - 1)}`;
  names.add(
    'ISOMM_DeptLevelNumbers',
    SHEET,
    NUMBER,
    at('scored') + 1,
    NUMBER,
    at('scored') + SCORES.length - 1,
  );
  const across = (row: number) =>
    `$${columnName(BLOCK)}$${row + 1}:$${columnName(block(count - 1))}$${row + 1}`;
  names.add('ISOMM_DeptCalcNo', SHEET, NUMBER, BLOCK, NUMBER, block(count));
  names.add('ISOMM_DeptCalcLabel', SHEET, LABEL, BLOCK, LABEL, block(count));
  names.add('ISOMM_DeptCalcGivenLabel', SHEET, GIVEN, BLOCK, GIVEN, block(count));
  names.add('ISOMM_DeptCalcPosition', SHEET, POSITION, BLOCK, POSITION, block(count));
  names.add('ISOMM_DeptCalcUse', SHEET, USE, BLOCK, USE, block(count));
  names.add('ISOMM_DeptCalcVoice', SHEET, VOICE, BLOCK, VOICE, block(count));
  names.add('ISOMM_DeptCalcGroup', SHEET, GROUP, BLOCK, GROUP, block(count));
  names.add('ISOMM_DeptCalcFew', SHEET, FEW, BLOCK, FEW, block(count));
  names.add('ISOMM_DeptCalcRank', SHEET, RANK, BLOCK, RANK, block(count));
  names.add('ISOMM_DeptCalcLevels', SHEET, FIRST, BLOCK, last, block(count));

  const focused = focusItems(side);
  const focusedGaps = largestGaps(focused);
  itemRows(scene).forEach(({ item, across: result }, index) => {
    const row = FIRST + index;
    const cell = (key: Key) => `$${cellAt(row, at(key))}`;
    const value = (key: Key, shown: ShownValue, formula?: string) => put(row, at(key), shown, formula);
    const all = `$${columnName(BLOCK)}${row + 1}:$${columnName(block(count - 1))}${row + 1}`;
    const used = `$${columnName(counted(0))}${row + 1}:$${columnName(counted(count - 1))}${row + 1}`;
    const some = (formula: string) => `IF(${cell('scored')}=0,"",${formula})`;
    const by = (end: Key) =>
      some(
        `INDEX(ISOMM_DeptCalcLabel,1,MATCH(${cell(end)},${used},0))&IF(COUNTIF(${used},${cell(end)})>1,${sentence(
          text.andMore,
          `(COUNTIF(${used},${cell(end)})-1)`,
        )},"")`,
      );

    value('item', item.id);
    value('name', itemName(scene, item));
    value('function', item.function);
    value('place', index + 1, `IFERROR(MATCH(${cell('item')},ISOMM_DeptItem,0),0)`);
    value('scored', result.scored, `COUNT(${used})`);
    value('notDone', result.notDone, `COUNTIFS(${all},0,${across(USE)},"counts")`);
    value('unanswered', result.unanswered, `COUNTIFS(${all},${quote(BLANK)},${across(USE)},"counts")`);
    value('sum', sumOf(result), `SUM(${used})`);
    value('mean', result.mean ?? '', some(`${cell('sum')}/${cell('scored')}`));
    value('lowest', result.lowest ?? '', some(`MIN(${used})`));
    value('highest', result.highest ?? '', some(`MAX(${used})`));
    value('median', result.median ?? '', some(`MEDIAN(${used})`));
    value('lowestBy', firstOf(scene, result.lowestBy), by('lowest'));
    value('highestBy', firstOf(scene, result.highestBy), by('highest'));

    const ownRule = `INDEX(ISOMM_DeptItemRule,MATCH(${cell('item')},ISOMM_DeptRuleItem,0))`;
    const number = (rule: string) => `IFERROR(MATCH(${rule},ISOMM_DeptRuleNames,0),0)`;
    value(
      'rule',
      result.rule === null ? 0 : RULES.indexOf(result.rule) + 1,
      `IF(IFERROR(${ownRule}&"","")="",${number('ISOMM_DeptRule')},${number(ownRule)})`,
    );
    const given = provider?.entry.levels[index] ?? 0;
    value('provided', Math.max(given, 0), `SUMIFS(${all},${across(NUMBER)},${PROVIDER_CELL})`);
    const byRule: Readonly<Record<(typeof RULES)[number], string>> = {
      own: cell('mean'),
      best: cell('highest'),
      worst: cell('lowest'),
      median: cell('median'),
      headquarters: `IF(${cell('provided')}>=1,${cell('provided')},"")`,
    };
    value(
      'combined',
      result.combined ?? '',
      choose(
        RULES.map((rule, place) => [`${cell('rule')}=${place + 1}`, byRule[rule]] as const),
        '""',
      ),
    );

    value('weak', result.weak, `COUNTIFS(${used},"<=${WEAK.level}")`);
    value(
      'weakOrder',
      placeIn(side.weak, item.id),
      some(
        `IF((${cell('scored')}>=${WEAK.departments})*(${cell('weak')}>=${cell('scored')}*${WEAK.share})>0,1+${weakBefore(
          cell('weak'),
          cell('scored'),
          cell('sum'),
          cell('number'),
        )},"")`,
      ),
    );

    result.at.forEach((times, place) => {
      value(`at${String(place + 1)}` as Key, times, `COUNTIF(${used},${String(place + 1)})`);
    });

    const seen = (
      columns: typeof VIEW,
      views: Readonly<Record<Position, Mean>>,
      within: string,
      [gapKey, sizeKey, orderKey]: readonly [Key, Key, Key],
      gap: number | null,
      order: readonly { readonly id: string }[],
      sizes: string,
    ) => {
      for (const position of POSITIONS) {
        const [mean, number, sum] = columns[position];
        const view = views[position];
        const where = `${all},">=1",${across(VOICE)},${quote(position)}${within}`;
        value(number, view.scored, `COUNTIFS(${where})`);
        value(sum, sumOf(view), `SUMIFS(${all},${where})`);
        value(mean, view.mean ?? '', `IF(${cell(number)}=0,"",${cell(sum)}/${cell(number)})`);
      }
      value(
        gapKey,
        gap ?? '',
        gapAmong((position, what) =>
          cell(columns[position][['mean', 'count', 'sum'].indexOf(what)] ?? gapKey),
        ),
      );
      value(sizeKey, gap ?? 0, `N(${cell(gapKey)})`);
      value(
        orderKey,
        placeIn(order, item.id),
        `IF(${cell(sizeKey)}>0,1+${gapBefore(sizes, cell(sizeKey), 'ISOMM_DeptItemNumber', cell('number'))},"")`,
      );
    };
    value('number', index + 1);
    seen(VIEW, result.views, '', ['gap', 'gapSize', 'gapOrder'], result.gap, side.gaps, 'ISOMM_DeptGapSize');
    const here = focused[index] ?? result;
    seen(
      WITHIN,
      here.views,
      `,${across(GROUP)},${FOCUS_CELL}`,
      ['withinGap', 'withinGapSize', 'withinGapOrder'],
      here.gap,
      focusedGaps,
      'ISOMM_DeptWithinGapSize',
    );

    entries.forEach(({ entry, use }, place) => {
      const column = block(place);
      const position = fixedRow(PLACE, column);
      const source = `INDEX(ISOMM_DeptLevels,${cell('place')},${position})`;
      const level = entry.levels[index] ?? NO_LEVEL.notAsked;
      put(
        row,
        column,
        inBlock(level),
        `IF(${cell('place')}*${position}=0,${quote(ABSENT)},${levelIn(source, scores)})`,
      );
      const own = cellAt(row, column);
      put(
        row,
        counted(place),
        use === 'counts' && level >= 1 ? level : '',
        `IF(${fixedRow(USE, column)}="counts",IF(N(${own})>=1,${own},""),"")`,
      );
    });
  });
  for (const [name, key] of NAMES) names.add(name, SHEET, FIRST, at(key), last, at(key));
  names.add('ISOMM_DeptLevelCounts', SHEET, FIRST, at('at1'), last, at('at5'));

  const perFunction = last + 3;
  const groups = [...model.functions.map(({ id }) => id), null];
  const kinds = ['mean', 'minimum', 'scored', 'asked', 'unanswered'] as const;
  const NAMED = {
    mean: 'Mean',
    minimum: 'Minimum',
    scored: 'Scored',
    asked: 'Asked',
    unanswered: 'Unanswered',
  } as const;
  const rowOf = (kind: (typeof kinds)[number], index: number) =>
    perFunction + kinds.indexOf(kind) * groups.length + index;
  const allOf = groups.length - 1;
  const sums = perFunction + kinds.length * groups.length;
  for (const kind of kinds) {
    groups.forEach((id, index) => {
      const row = rowOf(kind, index);
      put(row, BLOCK - 1, `${text.calculation[kind]} ${id ?? text.overall}`);
      entries.forEach((result, entry) => {
        const column = block(entry);
        const levels = `${fixedRow(FIRST, column)}:${fixedRow(last, column)}`;
        const within = id === null ? '' : `,ISOMM_DeptCalcFunction,${quote(id)}`;
        const scored = cellAt(rowOf('scored', index), column);
        const mean = (id === null ? result.overall : result.functions[index]) ?? result.overall;
        const blank = `COUNTIFS(${levels},${quote(BLANK)}${within})`;
        const formulas = {
          scored: `COUNTIFS(${levels},">=1"${within})`,
          asked: `COUNTIFS(${levels},">=0"${within})+${blank}`,
          unanswered: blank,
          mean: `IF(${scored}=0,"",SUMIFS(${levels},${levels},">=1"${within})/${scored})`,
          minimum: `IF(${scored}=0,"",${choose(
            [1, 2, 3, 4].map((level) => [`COUNTIFS(${levels},${level}${within})>0`, String(level)] as const),
            '5',
          )})`,
        };
        put(row, column, mean[kind] ?? '', formulas[kind]);
      });
    });
    names.add(
      `ISOMM_DeptFunction${NAMED[kind]}`,
      SHEET,
      rowOf(kind, 0),
      BLOCK,
      rowOf(kind, allOf),
      block(count - 1),
    );
  }
  put(sums, BLOCK - 1, text.calculation.columns.sum);
  entries.forEach((result, entry) => {
    const column = block(entry);
    const levels = `${fixedRow(FIRST, column)}:${fixedRow(last, column)}`;
    put(sums, column, sumOf(result.overall), `SUMIFS(${levels},${levels},">=1")`);
    const counts = result.use === 'counts' ? 0 : 2;
    put(
      CLASS,
      column,
      counts + (result.overall.scored > 0 ? 0 : 1),
      `IF(${fixedRow(USE, column)}="counts",0,2)+IF(${cellAt(rowOf('scored', allOf), column)}>0,0,1)`,
    );
    const own = (row: number) => fixedRow(row, column);
    const cell = (kind: (typeof kinds)[number]) => cellAt(rowOf(kind, allOf), column);
    const { scored, asked } = result.overall;
    put(
      FEW,
      column,
      result.use === 'counts' && 2 * scored < asked ? 1 : 0,
      `IF(${own(USE)}="counts",IF(2*${cell('scored')}<${cell('asked')},1,0),0)`,
    );
    put(OVERALL, column, result.overall.mean ?? 0, `N(${cell('mean')})`);
    const [classes, means, numbers] = [CLASS, OVERALL, NUMBER].map(across);
    put(
      RANK,
      column,
      result.rank,
      `1+SUMPRODUCT((${classes}<${own(CLASS)})+(${classes}=${own(CLASS)})*((${means}<${own(OVERALL)})+(${means}=${own(OVERALL)})*(${numbers}<${own(NUMBER)})))`,
    );
  });

  const functionRow = sums + 2;
  functionTable(scene, put, functionRow);
  const departmentRow = functionRow + model.functions.length + 3;
  departmentTable(scene, put, departmentRow, {
    voice: across(VOICE),
    group: across(GROUP),
    scored: across(rowOf('scored', allOf)),
    sum: across(sums),
  });

  return draft.finish(
    Array.from({ length: counted(count) }, (_, column) => ({ width: column === at('name') ? 24 : 9 })),
    {
      hidden: true,
      gridlines: true,
      freeze: { rows: FIRST, columns: at('place') },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
      },
    },
  );
}
