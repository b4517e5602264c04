import { POSITIONS, SCORES, type Position } from '../../model/answers';
import { NO_LEVEL } from '../../model/departments/entry';
import { RULES } from '../../model/departments/rule';
import { sumOf, WEAK, type Mean } from '../../model/departments/sideBySide';
import { USES } from '../../model/departments/use';
import { cellAt, columnName, fixedCell, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { STYLES } from '../theme';
import type { Sheet, ShownValue } from '../../workbook/description';
import { ABSENT, BLANK, inBlock, levelIn } from './block';
import { gapBefore, weakBefore } from './orders';
import { placeOf } from './placeOf';
import { firstOf, itemName, itemRows, labelOf, type DepartmentScene } from './scene';

const SHEET = 'deptCalculation';

/** Per return: its number, its place in the matrix, its use, its voice, its label, its position, its first label. */
const [NUMBER, PLACE, USE, VOICE, LABEL, POSITION, GIVEN, HEADER] = [1, 2, 3, 4, 5, 6, 7, 8];
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
] as const;
type Key = (typeof COLUMNS)[number];
const at = (key: Key): number => COLUMNS.indexOf(key);
const BLOCK = COLUMNS.length + 1;
/** Number of the return that is headquarters' own; 0 where none is. */
const PROVIDER_CELL = fixedCell(NUMBER, at('provided'));

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
];

const VIEW: Readonly<Record<Position, readonly [mean: Key, count: Key, sum: Key]>> = {
  executive: ['executive', 'executives', 'executiveSum'],
  manager: ['manager', 'managers', 'managerSum'],
  lead: ['lead', 'leads', 'leadSum'],
  staff: ['staff', 'staffs', 'staffSum'],
};
/** Every two positions. */
const PAIRS = POSITIONS.flatMap((a, index) => POSITIONS.slice(index + 1).map((b) => [a, b] as const));

const placeIn = (list: readonly { readonly id: string }[], id: string): ShownValue =>
  list.findIndex((each) => each.id === id) + 1 || '';

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
  names.add('ISOMM_DeptCalcLevels', SHEET, FIRST, BLOCK, last, block(count));

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
        `IF(${cell('weak')}>=${cell('scored')}*${WEAK.share},1+${weakBefore(
          cell('weak'),
          cell('scored'),
          cell('sum'),
          cell('number'),
        )},"")`,
      ),
    );

    for (const position of POSITIONS) {
      const [mean, number, sum] = VIEW[position];
      const view = result.views[position];
      const where = `${all},">=1",${across(VOICE)},${quote(position)}`;
      value(number, view.scored, `COUNTIFS(${where})`);
      value(sum, sumOf(view), `SUMIFS(${all},${where})`);
      value(mean, view.mean ?? '', `IF(${cell(number)}=0,"",${cell(sum)}/${cell(number)})`);
    }
    const means = POSITIONS.map((position) => cell(VIEW[position][0])).join(',');
    const between = PAIRS.map(([a, b]) => {
      const [, n, sum] = VIEW[a].map(cell);
      const [, m, other] = VIEW[b].map(cell);
      return `IF(${n}*${m}=0,0,ABS(${sum}*${m}-${other}*${n})/(${n}*${m}))`;
    });
    value('gap', result.gap ?? '', `IF(COUNT(${means})<2,"",MAX(${between.join(',')}))`);
    value('gapSize', result.gap ?? 0, `N(${cell('gap')})`);
    value('number', index + 1);
    value(
      'gapOrder',
      placeIn(side.gaps, item.id),
      `IF(${cell('gapSize')}>0,1+${gapBefore(cell('gapSize'), cell('number'))},"")`,
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

  const perFunction = last + 3;
  const groups = [...model.functions.map(({ id }) => id), null];
  const kinds = ['mean', 'minimum', 'scored'] as const;
  kinds.forEach((kind, place) => {
    groups.forEach((id, index) => {
      const row = perFunction + place * groups.length + index;
      put(row, BLOCK - 1, `${text.calculation[kind]} ${id ?? text.overall}`);
      entries.forEach((result, entry) => {
        const column = block(entry);
        const levels = `${fixedRow(FIRST, column)}:${fixedRow(last, column)}`;
        const within = id === null ? '' : `,ISOMM_DeptCalcFunction,${quote(id)}`;
        const scored = cellAt(perFunction + 2 * groups.length + index, column);
        const mean: Mean = (id === null ? result.overall : result.functions[index]) ?? result.overall;
        const formulas = {
          scored: `COUNTIFS(${levels},">=1"${within})`,
          mean: `IF(${scored}=0,"",SUMIFS(${levels},${levels},">=1"${within})/${scored})`,
          minimum: `IF(${scored}=0,"",${choose(
            [1, 2, 3, 4].map((level) => [`COUNTIFS(${levels},${level}${within})>0`, String(level)] as const),
            '5',
          )})`,
        };
        put(row, column, mean[kind] ?? '', formulas[kind]);
      });
    });
    const [from, to] = [perFunction + place * groups.length, perFunction + (place + 1) * groups.length - 1];
    const name = { mean: 'Mean', minimum: 'Minimum', scored: 'Scored' } as const;
    names.add(`ISOMM_DeptFunction${name[kind]}`, SHEET, from, BLOCK, to, block(count - 1));
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
        area: rangeOf(0, 0, last, BLOCK - 1),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
      },
    },
  );
}
