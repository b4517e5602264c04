import { fixedColumn } from '../workbook/a1';
import type { ShownValue, Style } from '../workbook/description';
import type { Draft } from './draft';
import { STYLES } from './theme';

/** One row of a list while it is laid out, its columns by their keys. */
export interface Line<Key extends string> {
  readonly row: number;
  /** A cell as formulas of this row name it. */
  readonly cell: (key: Key) => string;
  readonly put: (key: Key, value: ShownValue, style: Style, formula?: string) => void;
  /** The formula that earlier workbooks of this layout have in a cell. */
  readonly formerly: (key: Key, formula: string) => void;
  /** A cell in a hidden column. */
  readonly helper: (key: Key, value: ShownValue, formula?: string) => void;
}

export function lineOf<Key extends string>(
  draft: Draft,
  row: number,
  columnOf: (key: Key) => number,
): Line<Key> {
  const put: Line<Key>['put'] = (key, value, style, formula) => {
    draft.put(row, columnOf(key), value, style, formula);
  };
  return {
    row,
    cell: (key) => fixedColumn(row, columnOf(key)),
    put,
    formerly: (key, formula) => {
      draft.formerly(row, columnOf(key), formula);
    },
    helper: (key, value, formula) => {
      put(key, value, STYLES.helper, formula);
    },
  };
}
