import { NO_LEVEL } from '../../../model/departments/entry';
import { RULES } from '../../../model/departments/rule';
import { WEAK, type ItemAcross } from '../../../model/departments/itemAcross';
import { sumOf } from '../../../model/departments/mean';
import { largestGaps } from '../../../model/departments/views';
import { cellAt, fixedRow } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { choose, quote, sentence } from '../../formula';
import { lineOf, type Line } from '../../line';
import { STYLES } from '../../theme';
import { ABSENT, BLANK, inBlock, levelIn } from '../block';
import { focusItems } from '../groups';
import { placeAmong, weakBefore } from '../orders';
import { firstOf, itemName, itemRows, type DepartmentScene } from '../scene';
import {
  acrossReturns,
  at,
  BLOCK,
  countedBlock,
  FIRST,
  levelsIn,
  NUMBER,
  PLACE,
  PROVIDER_CELL,
  SCORE_CELLS,
  USE,
  type Key,
} from './calculationLayout';
import { providerOf } from './calculationTop';
import { itemGaps } from './calculationViews';

type ItemLine = Line<Key>;

/** A row for each item: what it comes to across the returns that count, how positions see it, and its levels in each return. */
export function calculationItems(scene: DepartmentScene, draft: Draft): void {
  const { side } = scene;
  const focused = focusItems(side);
  const focusedGaps = largestGaps(focused);
  const provided = providerOf(scene)?.entry.levels;
  itemRows(scene).forEach(({ item, across }, index) => {
    const line = lineOf(draft, FIRST + index, at);
    line.helper('item', item.id);
    line.helper('name', itemName(scene, item));
    line.helper('function', item.function);
    line.helper('place', index + 1, `IFERROR(MATCH(${line.cell('item')},ISOMM_DeptItem,0),0)`);
    line.helper('number', index + 1);
    figures(scene, line, across);
    combined(scene, line, across, Math.max(provided?.[index] ?? 0, 0));
    weakness(scene, line, across);
    const inFocus = { item: focused[index] ?? across, largest: focusedGaps };
    itemGaps(scene, line, { item: across, largest: side.gaps }, inFocus);
    levels(scene, draft, line, index);
  });
}

/** Nothing where no return has a level. */
const ifScored = ({ cell }: ItemLine, formula: string): string => `IF(${cell('scored')}=0,"",${formula})`;

/** How many answers there are, their mean and middle, and who stands at either end. */
function figures(scene: DepartmentScene, line: ItemLine, across: ItemAcross): void {
  const { cell, helper } = line;
  const count = scene.entries.length;
  const { all, used } = levelsIn(line.row, count);
  const uses = acrossReturns(USE, count);
  helper('scored', across.scored, `COUNT(${used})`);
  helper('notDone', across.notDone, `COUNTIFS(${all},0,${uses},"counts")`);
  helper('unanswered', across.unanswered, `COUNTIFS(${all},${quote(BLANK)},${uses},"counts")`);
  helper('sum', sumOf(across), `SUM(${used})`);
  helper('mean', across.mean ?? '', ifScored(line, `${cell('sum')}/${cell('scored')}`));
  helper('lowest', across.lowest ?? '', ifScored(line, `MIN(${used})`));
  helper('highest', across.highest ?? '', ifScored(line, `MAX(${used})`));
  helper('median', across.median ?? '', ifScored(line, `MEDIAN(${used})`));
  const by = (end: Key) => {
    const alike = `COUNTIF(${used},${cell(end)})`;
    return ifScored(
      line,
      `INDEX(ISOMM_DeptCalcLabel,1,MATCH(${cell(end)},${used},0))&IF(${alike}>1,${sentence(scene.text.andMore, `(${alike}-1)`)},"")`,
    );
  };
  helper('lowestBy', firstOf(scene, across.lowestBy), by('lowest'));
  helper('highestBy', firstOf(scene, across.highestBy), by('highest'));
  across.at.forEach((times, place) => {
    helper(`at${String(place + 1)}` as Key, times, `COUNTIF(${used},${String(place + 1)})`);
  });
}

/** The rule in force, what headquarters say, and the level that follows. */
function combined(scene: DepartmentScene, line: ItemLine, across: ItemAcross, provided: number): void {
  const { cell, helper } = line;
  const ownRule = `INDEX(ISOMM_DeptItemRule,MATCH(${cell('item')},ISOMM_DeptRuleItem,0))`;
  const number = (rule: string) => `IFERROR(MATCH(${rule},ISOMM_DeptRuleNames,0),0)`;
  helper(
    'rule',
    across.rule === null ? 0 : RULES.indexOf(across.rule) + 1,
    `IF(IFERROR(${ownRule}&"","")="",${number('ISOMM_DeptRule')},${number(ownRule)})`,
  );
  const count = scene.entries.length;
  const { all } = levelsIn(line.row, count);
  helper('provided', provided, `SUMIFS(${all},${acrossReturns(NUMBER, count)},${PROVIDER_CELL})`);
  const byRule: Readonly<Record<(typeof RULES)[number], string>> = {
    own: cell('mean'),
    best: cell('highest'),
    worst: cell('lowest'),
    median: cell('median'),
    headquarters: `IF(${cell('provided')}>=1,${cell('provided')},"")`,
  };
  helper(
    'combined',
    across.combined ?? '',
    choose(
      RULES.map((rule, place) => [`${cell('rule')}=${place + 1}`, byRule[rule]] as const),
      '""',
    ),
  );
}

/** In how many returns it is weak, and its place among the items weak in many. */
function weakness(scene: DepartmentScene, line: ItemLine, across: ItemAcross): void {
  const { cell, helper } = line;
  const { used } = levelsIn(line.row, scene.entries.length);
  helper('weak', across.weak, `COUNTIFS(${used},"<=${WEAK.level}")`);
  const before = weakBefore(cell('weak'), cell('scored'), cell('sum'), cell('number'));
  helper(
    'weakOrder',
    placeAmong(scene.side.weak, across.id),
    ifScored(
      line,
      `IF((${cell('scored')}>=${WEAK.departments})*(${cell('weak')}>=${cell('scored')}*${WEAK.share})>0,1+${before},"")`,
    ),
  );
}

/** What stands in each return, and the same once more where it counts. */
function levels(scene: DepartmentScene, draft: Draft, { cell, row }: ItemLine, index: number): void {
  const { entries } = scene;
  entries.forEach(({ entry, use }, nth) => {
    const column = BLOCK + nth;
    const position = fixedRow(PLACE, column);
    const source = `INDEX(ISOMM_DeptLevels,${cell('place')},${position})`;
    const level = entry.levels[index] ?? NO_LEVEL.notAsked;
    draft.put(
      row,
      column,
      inBlock(level),
      STYLES.helper,
      `IF(${cell('place')}*${position}=0,${quote(ABSENT)},${levelIn(source, SCORE_CELLS)})`,
    );
    const own = cellAt(row, column);
    draft.put(
      row,
      countedBlock(entries.length) + nth,
      use === 'counts' && level >= 1 ? level : '',
      STYLES.helper,
      `IF(${fixedRow(USE, column)}="counts",IF(N(${own})>=1,${own},""),"")`,
    );
  });
}
