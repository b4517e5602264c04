import type { Answer, ProblemKind } from '../../../model/answers';
import type { ShownValue } from '../../../workbook/description';
import { movedColumns } from '../checklist/outOfLine';
import { displaced } from '../checklist/questions';
import type { listed } from './readCells';
import { rowsById } from '../checklist/rowsById';
import { isBlank, textOf, type Source } from './source';

/** One column of a list that people fill in, joined by id. */
export interface ReadColumn {
  readonly key: string;
  readonly name: string;
  /** What is said where the cell holds nothing that is meant; absent: any text is. */
  readonly kind?: ProblemKind;
  readonly clean: (value: ShownValue) => Said | null;
  /** What was meant by a word that is nearly one, and how it is written. */
  readonly near?: (value: ShownValue) => readonly [meant: Said, written: ShownValue] | null;
}

type Said = NonNullable<Answer[keyof Answer]> | string;

/** Any text. */
export const anyText = (value: ShownValue): string | null => textOf(value) || null;

/** A column of words from a list that stands in the workbook; one that is nearly one of them can be mended. */
export const wordColumn = <T extends string>(
  key: string,
  name: string,
  kind: ProblemKind,
  { exact, near, shown }: ReturnType<typeof listed<T>>,
): ReadColumn => ({
  ...{ key, name, kind, clean: exact },
  near: (value) => {
    const meant = near(value);
    return meant === null ? null : ([meant, shown(meant)] as const);
  },
});

/** What stands in such columns item by item; what is not understood says nothing, is named, and stays in its cell. */
export function readColumns(
  source: Source,
  idName: string,
  columns: readonly ReadColumn[],
): {
  readonly items: Record<string, Record<string, Said>>;
  readonly leftovers: Record<string, Record<string, ShownValue>>;
} {
  const names = columns.map(({ name }) => name);
  const rows = rowsById(source, idName, names);
  const moved = movedColumns(source, idName, names);
  const items: Record<string, Record<string, Said>> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const [{ id }, row] of rows ?? []) {
    const found: Record<string, Said> = {};
    const left: Record<string, ShownValue> = {};
    for (const { key, name, kind, clean, near } of columns) {
      const here = row.value(name);
      const value = moved.has(name)
        ? displaced(source, { idName, name, row, id, column: true, blankIsNone: true })
        : here;
      if (value === undefined) {
        if (!isBlank(here) && !source.anew) left[key] = here;
        continue;
      }
      if (isBlank(value)) continue;
      const meant = clean(value);
      if (meant !== null) {
        found[key] = meant;
        continue;
      }
      const at = { row: row.row, id };
      const close = near?.(value) ?? null;
      if (kind && close && source.mend(kind, name, at, value, close[1])) found[key] = close[0];
      else if (kind) {
        source.flag(kind, name, at, value);
        left[key] = value;
      }
    }
    if (Object.keys(found).length > 0) items[id] = found;
    if (Object.keys(left).length > 0) leftovers[id] = left;
  }
  return { items, leftovers };
}
