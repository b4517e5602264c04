import type { Copy } from './keptLines';
import type { NamedCells, ReadWorkbook } from './rows';
import type { ShownValue } from './description';

/** A cell of a described sheet in which a person typed while the sheets were being written. */
export interface TypedMeanwhile {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly value: ShownValue;
}

/** What copies say that names pointed to; `null` where there are none. */
export function lateIn(copies: readonly Copy[]): ReadWorkbook | null {
  const named = copies.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return null;
  return {
    ...{ sheets: [], listed: [], date1904: false },
    names: new Map(named.map(({ of, cells }): [string, NamedCells] => [of, cells])),
  };
}

/** What copies say that was typed where all was blank. */
export const typedIn = (copies: readonly Copy[]): TypedMeanwhile[] =>
  copies.flatMap(({ kind, of: key, row, column, cells: { values } }) =>
    kind === 'typed'
      ? values.flatMap((line, down) =>
          line.flatMap((value, right) =>
            value === null ? [] : [{ key, row: row + down, column: column + right, value }],
          ),
        )
      : [],
  );
