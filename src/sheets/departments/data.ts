import { TIDY_COLUMNS, tidyRows, type TidyRow, type TidyState } from '../../model/departments/tidyRows';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { quote } from '../formula';
import { COLORS, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { BLANK } from './block';
import { footer, type DepartmentScene } from './scene';

const SHEET = 'deptData';
type Key = (typeof TIDY_COLUMNS)[number];
const at = (key: Key): number => TIDY_COLUMNS.indexOf(key);

const WIDTHS: Readonly<Partial<Record<Key, number>>> = {
  return_no: 11,
  file: 24,
  organisation: 18,
  department: 18,
  respondent: 14,
  assessed_on: 11,
  function_id: 12,
  function_name: 24,
  item_id: 7,
  item_name: 28,
  item_no: 9,
  level: 7,
  combined: 10,
  quadrant: 9,
  note: 30,
  supplement: 30,
  planned_level: 8,
  planned_owner: 14,
  last_level: 8,
};

const text: Style = { ...STYLES.body, numberFormat: '@' };
const number: Style = { ...STYLES.body, horizontal: 'right' };
/** Columns that follow what is changed on the other sheets; a formula in a cell of text would not be calculated. */
const FOLLOWED: ReadonlySet<Key> = new Set(['used_for', 'position', 'state', 'level']);
const styleOf = (key: Key, value: ShownValue): Style => {
  if (typeof value === 'number') return number;
  return typeof value === 'boolean' || FOLLOWED.has(key) ? STYLES.body : text;
};

/** The language-free words of the tidy data stay as they are, so that a query written once works on every workbook. */
const shown = (row: TidyRow, key: Key): ShownValue => (row[key] === '' ? null : row[key]);

/** What the matrix says of an item without a level; which of the two reasons for a dash it was, only the return knows. */
const stateWithout = (code: string, absent: TidyState): string =>
  `IF(ISNUMBER(${code}),"not-done",IF(${code}=${quote(BLANK)},"unanswered",${quote(absent)}))`;

/** One row per return and item, from the first cell on: for pivot tables and Power Query. */
export function data(scene: DepartmentScene): Sheet {
  const draft = new Draft(SHEET, scene.text.titles.data);
  TIDY_COLUMNS.forEach((key, column) => draft.put(0, column, key, STYLES.header));
  let row = 0;
  scene.entries.forEach(({ entry, use }, place) => {
    const found = scene.returns.get(entry.no);
    if (!found) throw new Error(`No return ${entry.no}`);
    tidyRows(found, scene.model, entry.no, use, scene.language).forEach((tidy, index) => {
      row += 1;
      // Places, not look-ups: the calculation is never sorted, and there may be twenty thousand rows.
      const code = `INDEX(ISOMM_DeptCalcLevels,${index + 1},${place + 1})`;
      const absent = tidy.state === 'unnecessary' ? tidy.state : 'not-asked';
      const followed: Readonly<Partial<Record<Key, string>>> = {
        used_for: `INDEX(ISOMM_DeptCalcUse,1,${place + 1})`,
        position: `INDEX(ISOMM_DeptCalcPosition,1,${place + 1})`,
        state: `IF(${fixedColumn(row, at('level'))}="",${stateWithout(code, absent)},"scored")`,
        level: `IFERROR(MATCH(${code},ISOMM_DeptLevelNumbers,0),"")`,
      };
      TIDY_COLUMNS.forEach((key, column) => {
        const value = shown(tidy, key);
        const formula = followed[key];
        if (formula !== undefined) draft.put(row, column, value ?? '', styleOf(key, value), formula);
        else if (value !== null) draft.put(row, column, value, styleOf(key, value));
      });
    });
  });
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
        // Read by programs, so an empty cell is printed: whoever wants twenty thousand rows on paper chooses another area.
        area: cellAt(0, TIDY_COLUMNS.length + 1),
        ...footer(scene, scene.text.titles.data),
      },
    },
  );
}
