import { POSITIONS } from '../../model/answers';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import type { ConditionalFormat } from '../../workbook/description';
import type { Draft } from '../draft';
import { quote, sentence } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import { groupNames } from '../../model/departments/groupNames';
import { GROUP_NAMES } from './groups';
import { listed } from './listed';
import { placed } from './ranked';
import type { DepartmentScene } from './scene';
import { whyNoneWeak } from './whyNoneWeak';
import { headsOn, PLACE, RIGHT, RIGHT_END, sectionOn } from './summaryGrid';

/** Room for the name of a department, and of an item. */
const [NAMED, ITEM] = [30, 49];
/** How many of either are named. */
const [DEPARTMENTS, WEAK] = [3, 5];
const LISTED_FIGURE = { ...listed.center, bold: true } as const;
/** Lines only around what is there. */
const framed = (first: number, last: number): ConditionalFormat => ({
  range: rangeOf(first, RIGHT, last, RIGHT_END),
  formula: `${fixedColumn(first, PLACE)}>0`,
  style: { frame: COLORS.line },
});

/** Where the positions of a department differ most, from a row on. Returns its last row. */
export function largestGaps(scene: DepartmentScene, draft: Draft, start: number): number {
  const { side, words } = scene;
  const lang = scene.text.summary;
  const [section, heads] = [sectionOn(draft), headsOn(draft)];
  let row = start;
  section(row, RIGHT, RIGHT_END, lang.gaps);
  row += 1;
  const { columns: titles } = scene.text.perception;
  draft.span(row, RIGHT, row, RIGHT + 1, titles.department, STYLES.header);
  heads(row, [
    ...POSITIONS.flatMap((position, index) => [
      [RIGHT + 2 + 2 * index, words.sheets.position[position]] as const,
      [RIGHT + 3 + 2 * index, titles.count] as const,
    ]),
    [RIGHT_END, titles.gap],
  ]);
  const firstGap = row + 1;
  const nameOf = groupNames(scene.side);
  for (let index = 0; index < DEPARTMENTS; index++) {
    row += 1;
    const department = side.departmentGaps[index];
    const rank = String(index + 1);
    const { found } = placed(draft, [row, PLACE], 'ISOMM_DeptGroupOrder', rank, department?.no ?? 0);
    const none = index === 0 ? lang.noGaps : '';
    draft.span(
      row,
      RIGHT,
      row,
      RIGHT + 1,
      department ? nameOf(department) : none,
      listed.wrap,
      found('ISOMM_DeptGroupName', quote(none)),
    );
    POSITIONS.forEach((position, at) => {
      const [mean, people] = GROUP_NAMES[position];
      const view = department?.views[position];
      const column = RIGHT + 2 + 2 * at;
      draft.put(row, column, view?.mean ?? '', { ...LISTED_FIGURE, numberFormat: '0.0' }, found(mean));
      const style = { ...listed.center, color: COLORS.quiet, numberFormat: '0;;' };
      draft.put(row, column + 1, view?.people ?? '', style, found(people));
    });
    const style = { ...LISTED_FIGURE, numberFormat: '0.0' };
    draft.put(row, RIGHT_END, department?.gap ?? '', style, found('ISOMM_DeptGroupGap'));
    draft.height(row, heightFor(linesIn(department ? nameOf(department) : none, NAMED), 21));
  }
  draft.conditionalFormats.push(
    {
      range: rangeOf(firstGap, RIGHT_END, row, RIGHT_END),
      formula: `N(${cellAt(firstGap, RIGHT_END)})>=1`,
      style: { frame: COLORS.text },
    },
    framed(firstGap, row),
  );
  return row;
}

/** What many departments are weak in, from a row on. Returns its last row. */
export function weakItems(scene: DepartmentScene, draft: Draft, start: number): number {
  const { model, side } = scene;
  const lang = scene.text.summary;
  const [section, heads] = [sectionOn(draft), headsOn(draft)];
  let row = start;
  section(row, RIGHT, RIGHT_END, lang.weak);
  row += 1;
  const { columns: weakTitles } = scene.text.weak;
  draft.span(row, RIGHT + 1, row, RIGHT + 5, weakTitles.name, STYLES.header);
  draft.span(row, RIGHT + 6, row, RIGHT + 8, weakTitles.share, STYLES.header);
  draft.span(row, RIGHT + 9, row, RIGHT_END, weakTitles.mean, STYLES.header);
  heads(row, [[RIGHT, weakTitles.id]]);
  const firstWeak = row + 1;
  const itemLines = Math.max(...model.items.map((item) => linesIn(item.name[scene.language], ITEM)));
  for (let index = 0; index < WEAK; index++) {
    row += 1;
    const result = side.weak[index];
    const item = model.items.findIndex(({ id }) => id === result?.id);
    const rank = String(index + 1);
    const { place, found } = placed(draft, [row, PLACE], 'ISOMM_DeptWeakOrder', rank, item + 1);
    draft.put(
      row,
      RIGHT,
      result?.id ?? '',
      { ...LISTED_FIGURE, numberFormat: '@' },
      found('ISOMM_DeptCalcItem'),
    );
    const none = index === 0 ? whyNoneWeak(scene) : { value: '', formula: '""' };
    draft.span(
      row,
      RIGHT + 1,
      row,
      RIGHT + 5,
      model.items[item]?.name[scene.language] ?? none.value,
      listed.wrap,
      found('ISOMM_DeptItemName', none.formula),
    );
    const share = ['ISOMM_DeptWeak', 'ISOMM_DeptScored'].map((name) => `INDEX(${name},${place})`);
    draft.span(
      row,
      RIGHT + 6,
      row,
      RIGHT + 8,
      result ? scene.text.weak.of(String(result.weak), String(result.scored)) : '',
      listed.center,
      `IF(${place}=0,"",${sentence(scene.text.weak.of, ...share)})`,
    );
    const style = { ...LISTED_FIGURE, numberFormat: '0.0' };
    draft.span(row, RIGHT + 9, row, RIGHT_END, result?.mean ?? '', style, found('ISOMM_DeptMean'));
    draft.height(row, heightFor(itemLines, 21));
  }
  draft.conditionalFormats.push(framed(firstWeak, row));
  return row;
}
