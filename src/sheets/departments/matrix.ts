import { NO_LEVEL } from '../../model/departments/entry';
import { cellAt, columnName, fixedColumn, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { cutTo, shortened } from '../fit';
import { COLORS, heightFor, linesIn, linesOfName, STYLES } from '../theme';
import { WRONG } from '../wrongCells';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { filled } from '../pages';
import { heading } from './heading';
import { isJunk, NOT_ASKED } from './block';
import { rampOn } from './ramp';
import { footer, itemName, itemRows, labelOf, shortName, type DepartmentScene } from './scene';

const SHEET = 'deptMatrix';
const NUMBERS = 3;
const HEADER = 4;
const FIRST = HEADER + 1;
const [FUNCTION, ID, NAME, MEAN, LOWEST, MEDIAN, HIGHEST, LEVELS] = [0, 1, 2, 3, 4, 5, 6, 7];

/** A column of levels, and how many of them stand beside the others on a page whose text is no smaller than 8 points. */
const LEVEL_WIDTH = 9;
const ON_A_PAGE = 10;
/** How much of a name stands above its column. */
const SHOWN = 36;
/** With so few the page stands upright, and holds more items. */
const UPRIGHT = 4;
/** Points of a row, where its pages have room. */
const MOST_ROW = 23;
/** So wide that the short name of a function stays on one line. */
const FUNCTION_WIDTH = 20;

const levelShown = (level: number): ShownValue => {
  if (level >= NO_LEVEL.notDone) return level;
  return level === NO_LEVEL.unanswered ? null : NOT_ASKED;
};

/** Items down, returns across: the levels as they came; what they come to stands on the left. */
export function matrix(scene: DepartmentScene): Sheet {
  const { entries, model, names } = scene;
  const lang = scene.text.matrix;
  const draft = new Draft(SHEET, scene.text.titles.matrix);
  const last = FIRST + model.items.length - 1;
  const end = LEVELS + entries.length - 1;
  const widths = [FUNCTION_WIDTH, 6, 26, 6.5, 5.5, 7, 5.5, ...entries.map(() => LEVEL_WIDTH)];

  const shown = (no: number) => shortened(labelOf(scene, no), SHOWN);
  // Over the columns that every page repeats, so that it is whole on each.
  heading(draft, scene, lang, entries.length > ON_A_PAGE ? HIGHEST : Math.max(end, HIGHEST), widths);
  const { columns } = lang;
  [
    columns.function,
    columns.id,
    columns.name,
    columns.mean,
    columns.lowest,
    columns.median,
    columns.highest,
  ].forEach((title, column) => draft.put(HEADER, column, title, STYLES.header));
  draft.put(NUMBERS, HIGHEST, lang.number, { ...STYLES.quiet, horizontal: 'right' });
  entries.forEach(({ entry }, index) => {
    const column = LEVELS + index;
    const number = fixedRow(NUMBERS, column);
    draft.put(NUMBERS, column, entry.no, { ...STYLES.quiet, horizontal: 'center' });
    draft.put(
      HEADER,
      column,
      shown(entry.no),
      { ...STYLES.header, size: 10 },
      `IFERROR(${cutTo(`INDEX(ISOMM_DeptLabel,MATCH(${number},ISOMM_DeptNo,0))`, String(SHOWN))},"")`,
    );
  });
  const lines = entries.map(({ entry }) => linesOfName(shown(entry.no), LEVEL_WIDTH));
  draft.height(HEADER, heightFor(Math.max(2, ...lines), 32));

  const level: Style = { ...STYLES.cellCenter, numberFormat: '0' };
  itemRows(scene).forEach(({ item, across }, index) => {
    const row = FIRST + index;
    const group = model.functions.find(({ id }) => id === item.function);
    const found = (name: string) => `INDEX(${name},MATCH(${fixedColumn(row, ID)},ISOMM_DeptCalcItem,0))`;
    draft.put(row, FUNCTION, group ? shortName(scene, group) : '', {
      ...STYLES.cellWrap,
      color: COLORS.quiet,
    });
    draft.put(row, ID, item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    draft.put(row, NAME, itemName(scene, item), { ...STYLES.cellWrap, bold: true });
    const mean: Style = { ...STYLES.cellCenter, fill: COLORS.band, numberFormat: '0.0' };
    draft.put(row, MEAN, across.mean ?? '', { ...mean, bold: true }, found('ISOMM_DeptMean'));
    draft.put(row, LOWEST, across.lowest ?? '', { ...mean, numberFormat: '0' }, found('ISOMM_DeptLowest'));
    draft.put(row, MEDIAN, across.median ?? '', mean, found('ISOMM_DeptMedian'));
    draft.put(row, HIGHEST, across.highest ?? '', { ...mean, numberFormat: '0' }, found('ISOMM_DeptHighest'));
    entries.forEach(({ entry }, column) =>
      draft.put(row, LEVELS + column, levelShown(entry.levels[index] ?? NO_LEVEL.notAsked), level),
    );
    draft.height(
      row,
      heightFor(
        Math.max(
          linesIn(itemName(scene, item), 26),
          group ? linesIn(shortName(scene, group), FUNCTION_WIDTH) : 1,
        ),
        20,
      ),
    );
  });
  names.add('ISOMM_DeptItem', SHEET, FIRST, ID, last, ID);
  names.add('ISOMM_DeptColumnNo', SHEET, NUMBERS, LEVELS, NUMBERS, end + 1);
  names.add('ISOMM_DeptLevels', SHEET, FIRST, LEVELS, last, end + 1);

  const levels = rangeOf(FIRST, LEVELS, last, end);
  const first = cellAt(FIRST, LEVELS);
  draft.validations.push({
    range: levels,
    rule: { wholeNumber: { min: 0, max: 5 } },
    error: { style: 'stop', ...scene.words.sheets.checklist.scoreError },
  });
  draft.conditionalFormats.push(
    {
      range: levels,
      formula: isJunk(first),
      style: WRONG,
      stopIfTrue: true,
    },
    ...rampOn(levels, first),
    { range: levels, formula: `ISTEXT(${first})`, style: { color: COLORS.faint, fill: COLORS.band } },
    {
      range: levels,
      formula: `IF(ISNUMBER(${first}),${first}=0,FALSE)`,
      style: { color: COLORS.quiet, fill: COLORS.band },
    },
    ...rampOn(rangeOf(FIRST, MEAN, last, MEAN), cellAt(FIRST, MEAN)),
  );

  const sheet = draft.finish(
    widths.map((width) => ({ width })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: NAME + 1 },
      filter: rangeOf(HEADER, 0, last, end),
      print: {
        orientation: entries.length <= UPRIGHT ? 'portrait' : 'landscape',
        fitToWidth: Math.max(1, Math.ceil(entries.length / ON_A_PAGE)),
        area: rangeOf(0, 0, last, end),
        titleRows: `${NUMBERS + 1}:${HEADER + 1}`,
        ...(entries.length > ON_A_PAGE && {
          titleColumns: `${columnName(FUNCTION)}:${columnName(HIGHEST)}`,
        }),
        ...footer(scene, scene.text.titles.matrix),
      },
    },
  );
  return filled(sheet, NUMBERS, FIRST, MOST_ROW);
}
