import { TIDY_COLUMNS, tidyRows, type TidyRow } from '../../model/departments/tidyRows';
import { fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { footer, type DepartmentScene } from './scene';

const SHEET = 'deptData';
type Key = (typeof TIDY_COLUMNS)[number];
const at = (key: Key): number => TIDY_COLUMNS.indexOf(key);

const WIDTHS: Readonly<Partial<Record<Key, number>>> = {
  return_no: 5,
  file: 24,
  organisation: 18,
  department: 18,
  respondent: 14,
  assessed_on: 11,
  function_id: 6,
  function_name: 24,
  item_id: 7,
  item_name: 28,
  level: 7,
  combined: 9,
  quadrant: 9,
  note: 30,
  supplement: 30,
};

const text: Style = { ...STYLES.body, numberFormat: '@' };
const number: Style = { ...STYLES.body, horizontal: 'right' };
const styleOf = (key: Key, value: ShownValue): Style => {
  if (typeof value === 'number') return number;
  return typeof value === 'boolean' || key === 'used_for' ? STYLES.body : text;
};

/** The language-free words of the tidy data stay as they are, so that a query written once works on every workbook. */
const shown = (row: TidyRow, key: Key): ShownValue => (row[key] === '' ? null : row[key]);

/** One row per return and item, from the first cell on: for pivot tables and Power Query. */
export function data(scene: DepartmentScene): Sheet {
  const draft = new Draft(SHEET, scene.text.titles.data);
  TIDY_COLUMNS.forEach((key, column) => draft.put(0, column, key, STYLES.header));
  let row = 0;
  for (const { entry, use } of scene.entries) {
    const found = scene.returns.get(entry.no);
    if (!found) throw new Error(`No return ${entry.no}`);
    for (const tidy of tidyRows(found, scene.model, entry.no, use, scene.language)) {
      row += 1;
      TIDY_COLUMNS.forEach((key, column) => {
        const value = shown(tidy, key);
        if (value !== null && key !== 'used_for') draft.put(row, column, value, styleOf(key, value));
      });
      const numberCell = fixedColumn(row, at('return_no'));
      draft.put(
        row,
        at('used_for'),
        use,
        STYLES.body,
        `IFERROR(INDEX(ISOMM_DeptCalcUse,1,MATCH(${numberCell},ISOMM_DeptCalcNo,0)),"left-out")`,
      );
    }
  }
  return draft.finish(
    TIDY_COLUMNS.map((key) => ({ width: WIDTHS[key] ?? 12 })),
    {
      tabColor: COLORS.faint,
      gridlines: true,
      freeze: { rows: 1, columns: 1 },
      filter: rangeOf(0, 0, row, TIDY_COLUMNS.length - 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        titleRows: '1:1',
        ...footer(scene, scene.text.titles.data),
      },
    },
  );
}
