import { fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { heading } from './heading';
import { listed, listedRows } from './listed';
import { rowsOnFirstPage } from '../pages';
import { rankedItem } from './ranked';
import { firstOf, footer, shortName, type DepartmentScene } from './scene';
import { headsOf, statement } from './statement';
import { whyNoneWeak } from './whyNoneWeak';

const SHEET = 'deptWeak';
const HEADER = 3;
const FIRST = HEADER + 1;
const WIDTHS = [6, 8, 34, 21, 14, 16, 9, 9, 24, 6];
const [RANK, ID, FUNCTION, SHARE, BAR, MEAN, LOWEST, BY, PLACE] = [0, 1, 3, 4, 5, 6, 7, 8, 9];
const FULL = 10;
const ORDER = 'ISOMM_DeptWeakOrder';

/** Items that at least half of the departments are weak in, the most common first. */
export function weak(scene: DepartmentScene): Sheet {
  const { model, side } = scene;
  const lang = scene.text.weak;
  const draft = new Draft(SHEET, scene.text.titles.weak);
  const last = FIRST + model.items.length - 1;
  heading(draft, scene, lang, BY, WIDTHS);
  const { none, nothingCommon, noneNext, nothingCommonNext } = lang;
  const why = whyNoneWeak(scene, {
    none: `${none}\n${noneNext}`,
    nothingCommon: `${nothingCommon}\n${nothingCommonNext}`,
  });
  statement(scene, draft, HEADER - 1, [BY, WIDTHS], {
    value: side.weak.length === 0 ? why.value : '',
    formula: `IF(COUNT(${ORDER})=0,${why.formula},"")`,
  });
  const { columns } = lang;
  [
    columns.rank,
    columns.id,
    columns.name,
    columns.function,
    columns.share,
    columns.bar,
    columns.mean,
    columns.lowest,
    columns.lowestBy,
  ].forEach((title, column) => draft.put(HEADER, column, title, STYLES.header));
  draft.height(HEADER, 32);

  model.items.forEach((_, index) => {
    const row = FIRST + index;
    const result = side.weak[index];
    const at = { row, index, helper: PLACE };
    const { item, name, found } = rankedItem(scene, draft, ORDER, at, result?.id);
    const group = item && model.functions.find(({ id }) => id === item.function);
    const put = (column: number, value: ShownValue, style: Style, formula?: string) =>
      draft.put(row, column, value, style, formula);
    const position = fixedColumn(row, PLACE);
    const functions = choose(
      model.functions.map((each) => [
        `INDEX(ISOMM_DeptCalcFunction,${position})=${quote(each.id)}`,
        quote(shortName(scene, each)),
      ]),
      '""',
    );
    put(
      FUNCTION,
      group ? shortName(scene, group) : '',
      { ...listed.wrap, color: COLORS.quiet },
      `IF(${position}=0,"",${functions})`,
    );
    const number = (key: 'ISOMM_DeptWeak' | 'ISOMM_DeptScored') => `INDEX(${key},${position})`;
    put(
      SHARE,
      result ? lang.of(String(result.weak), String(result.scored)) : '',
      { ...listed.center, bold: true },
      `IF(${position}=0,"",${sentence(lang.of, number('ISOMM_DeptWeak'), number('ISOMM_DeptScored'))})`,
    );
    put(
      BAR,
      result ? '■'.repeat(Math.floor((result.weak * FULL) / result.scored)) : '',
      { ...listed.bar, size: 8 },
      `IF(${position}=0,"",REPT("■",INT(${number('ISOMM_DeptWeak')}*${FULL}/${number('ISOMM_DeptScored')})))`,
    );
    put(MEAN, result?.mean ?? '', { ...listed.center, numberFormat: '0.0' }, found('ISOMM_DeptMean'));
    put(LOWEST, result?.lowest ?? '', listed.center, found('ISOMM_DeptLowest'));
    const by = result ? firstOf(scene, result.lowestBy) : '';
    put(BY, by, listed.wrap, found('ISOMM_DeptLowestBy'));
    draft.height(row, heightFor(Math.max(linesIn(name, 34), linesIn(by, 24)), 20));
  });
  draft.conditionalFormats.push(
    headsOf(rangeOf(HEADER, RANK, HEADER, BY), ORDER),
    ...listedRows(rangeOf(FIRST, RANK, last, BY), rangeOf(FIRST, RANK, last, RANK), fixedColumn(FIRST, ID)),
  );
  const area = (items: number) => rangeOf(0, 0, Math.min(last, FIRST + items - 1), BY);
  const sheet = draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column === PLACE && { hidden: true }) })),
    {
      tabColor: COLORS.outsource,
      gridlines: false,
      freeze: { rows: FIRST, columns: FUNCTION },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: area(model.items.length),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.weak),
      },
    },
  );
  // All that is listed now, and at least one page for what may come.
  const printed = Math.max(side.weak.length, rowsOnFirstPage(sheet, FIRST));
  return { ...sheet, print: { ...sheet.print, area: area(printed) } };
}
