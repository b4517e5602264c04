import { POSITIONS, SCORES, type Position } from '../../model/answers';
import { NO_LEVEL } from '../../model/departments/entry';
import { RULES } from '../../model/departments/rule';
import { largestGaps, sumOf, WEAK, type Mean } from '../../model/departments/sideBySide';
import { USES } from '../../model/departments/use';
import { cellAt, columnName, fixedCell, fixedRow } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { STYLES } from '../theme';
import type { Sheet, ShownValue } from '../../workbook/description';
import { ABSENT, BLANK, inBlock, levelIn } from './block';
import {
  acrossReturns,
  ALL,
  at,
  BLOCK,
  COLUMNS,
  FIRST,
  FOCUS_CELL,
  GIVEN,
  GROUP,
  HEADER,
  LABEL,
  NAMES,
  NUMBER,
  PLACE,
  POSITION,
  PROVIDER_CELL,
  FEW,
  RANK,
  SHEET,
  USE,
  VIEW,
  VOICE,
  WITHIN,
  type Key,
} from './calculationLayout';
import { returnFigures } from './calculationReturns';
import { gapAmong } from './calculationTables';
import { focusItems, focusOf } from './groups';
import { gapBefore, weakBefore } from './orders';
import { placeOf } from './placeOf';
import { firstOf, itemName, itemRows, labelOf, type DepartmentScene } from './scene';

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
  const across = (row: number) => acrossReturns(row, count);
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

  returnFigures(scene, put, last);
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
