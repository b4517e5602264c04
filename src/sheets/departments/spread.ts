import { SCORES } from '../../model/answers';
import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, linesOfName, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { filled } from '../pages';
import { heading } from './heading';
import { firstOf, footer, itemName, itemRows, shortName, type DepartmentScene } from './scene';

/** Points of a row, where its pages have room. */
const MOST_ROW = 26;
const SHEET = 'deptSpread';
const HEADER = 3;
const FIRST_LEVEL = 3;
const FIRST = HEADER + 1;

const COLUMNS = [
  { key: 'function', width: 21 },
  { key: 'id', width: 7 },
  { key: 'name', width: 37 },
  ...SCORES.slice(1).map((score) => ({ key: `at${String(score)}`, width: 5 }) as const),
  { key: 'median', width: 8 },
  { key: 'range', width: 8 },
  { key: 'lowestBy', width: 20 },
  { key: 'highestBy', width: 20 },
  { key: 'scored', width: 9 },
  { key: 'notDone', width: 9 },
  { key: 'unanswered', width: 12 },
] as const;
const at = (key: (typeof COLUMNS)[number]['key']): number =>
  COLUMNS.findIndex((column) => column.key === key);
const LEVELS = SCORES.length - 1;
/** Darker where more of the departments that scored stand at a level. */
const SHARES = [
  { from: 0.5, fill: '#6BA6BA' },
  { from: 0.25, fill: '#9CC5D3' },
  { from: 0, fill: '#E6F0F4' },
] as const;

/** Per item: how far the departments that count lie apart, and who stands at either end. */
export function spread(scene: DepartmentScene): Sheet {
  const { model } = scene;
  const lang = scene.text.spread;
  const draft = new Draft(SHEET, scene.text.titles.spread);
  const last = FIRST + model.items.length - 1;
  heading(
    draft,
    scene,
    lang,
    at('unanswered'),
    COLUMNS.map(({ width }) => width),
  );
  const levels = FIRST_LEVEL + LEVELS - 1;
  draft.span(HEADER - 1, FIRST_LEVEL, HEADER - 1, levels, lang.departments, STYLES.header);
  draft.height(HEADER - 1, 30);
  COLUMNS.forEach(({ key }, column) => {
    const level = column - FIRST_LEVEL + 1;
    const title = key in lang.columns ? lang.columns[key as keyof typeof lang.columns] : level;
    draft.put(HEADER, column, title, STYLES.header);
  });
  draft.height(HEADER, 32);

  itemRows(scene).forEach(({ item, across }, index) => {
    const row = FIRST + index;
    const group = model.functions.find(({ id }) => id === item.function);
    const cell = (column: number) => fixedColumn(row, column);
    const place = `MATCH(${cell(at('id'))},ISOMM_DeptCalcItem,0)`;
    const found = (column: number, name: string, value: ShownValue, style: Style) => {
      draft.put(row, column, value ?? '', style, `INDEX(${name},${place})`);
    };
    const several = (column: number, formula: string, value: ShownValue, style: Style) => {
      const shown = across.range === null ? '' : value;
      draft.put(row, column, shown, style, `IF(${cell(at('scored'))}<2,"",${formula})`);
    };

    draft.put(row, at('function'), group ? shortName(scene, group) : '', {
      ...STYLES.cellWrap,
      color: COLORS.quiet,
    });
    draft.put(row, at('id'), item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    draft.put(row, at('name'), itemName(scene, item), { ...STYLES.cellWrap, bold: true });
    across.at.forEach((times, level) => {
      draft.put(
        row,
        FIRST_LEVEL + level,
        times,
        { ...STYLES.cellCenter, numberFormat: '0;;' },
        `INDEX(ISOMM_DeptLevelCounts,${place},${String(level + 1)})`,
      );
    });
    several(at('median'), `INDEX(ISOMM_DeptMedian,${place})`, across.median, {
      ...STYLES.cellCenter,
      numberFormat: '0.0',
    });
    several(at('range'), `INDEX(ISOMM_DeptHighest,${place})-INDEX(ISOMM_DeptLowest,${place})`, across.range, {
      ...STYLES.cellCenter,
      bold: true,
    });
    const ends = [firstOf(scene, across.lowestBy), firstOf(scene, across.highestBy)] as const;
    several(at('lowestBy'), `INDEX(ISOMM_DeptLowestBy,${place})`, ends[0], STYLES.cellWrap);
    several(at('highestBy'), `INDEX(ISOMM_DeptHighestBy,${place})`, ends[1], STYLES.cellWrap);
    found(at('scored'), 'ISOMM_DeptScored', across.scored, STYLES.count);
    found(at('notDone'), 'ISOMM_DeptNotDone', across.notDone, STYLES.count);
    found(at('unanswered'), 'ISOMM_DeptUnanswered', across.unanswered, STYLES.count);
    draft.height(
      row,
      heightFor(
        Math.max(
          linesIn(itemName(scene, item), 37),
          group ? linesIn(shortName(scene, group), 20) : 1,
          ...ends.map((text) => linesOfName(text, 20)),
        ),
        20,
      ),
    );
  });
  const block = rangeOf(FIRST, FIRST_LEVEL, last, levels);
  const first = cellAt(FIRST, FIRST_LEVEL);
  const median = fixedColumn(FIRST, at('median'));
  const scored = fixedColumn(FIRST, at('scored'));
  const framed = `IF(ISNUMBER(${median}),ABS(${fixedRow(HEADER, FIRST_LEVEL)}-${median})<1,FALSE)`;
  draft.conditionalFormats.push(
    // The frame brings the fill along: LibreOffice takes one format for a cell.
    ...SHARES.map(({ from, fill }) => ({
      range: block,
      formula: `IF(${first}>0,IF(${first}>=${String(from)}*${scored},${framed},FALSE),FALSE)`,
      style: { frame: COLORS.navy, bold: true, fill },
      stopIfTrue: true,
    })),
    { range: block, formula: framed, style: { frame: COLORS.navy } },
    ...SHARES.map(({ from, fill }) => ({
      range: block,
      formula: `IF(${first}>0,${first}>=${String(from)}*${scored},FALSE)`,
      style: { fill },
      stopIfTrue: true,
    })),
  );
  const sheet = draft.finish(
    COLUMNS.map(({ width }) => ({ width })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: FIRST_LEVEL },
      filter: rangeOf(HEADER, 0, last, COLUMNS.length - 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMNS.length - 1),
        titleRows: `${HEADER}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.spread),
      },
    },
  );
  return filled(sheet, HEADER - 1, FIRST, MOST_ROW);
}
