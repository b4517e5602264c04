import type { Problem } from '../../../model/answers';
import type { UnplacedRow } from '../../../model/carry/carried';
import { cellAt } from '../../../workbook/a1';
import type { NamedCells, ReadWorkbook } from '../../../workbook/rows';
import { textOf } from '../reading/source';

const COLUMNS = [
  ['insource', 'ISOMM_Insource'],
  ['outsource', 'ISOMM_Outsource'],
  ['note', 'ISOMM_Note'],
  ['supplement', 'ISOMM_Supplement'],
] as const;

/** Rows of the checklist that count for no item: their id is unknown, or another row with it counts. */
export function unplacedRows(read: ReadWorkbook, problems: readonly Problem[]): UnplacedRow[] {
  const cells = (name: string): NamedCells | null => {
    const found = read.names.get(name) ?? 'broken';
    return found === 'broken' ? null : found;
  };
  const ids = cells('ISOMM_Id');
  if (!ids) return [];
  const strange = new Set(
    problems
      .filter(({ kind, sheet }) => sheet === ids.sheet && (kind === 'unknown-id' || kind === 'duplicate-id'))
      .map(({ cell }) => cell),
  );
  return ids.values.flatMap(([id = null], index): UnplacedRow[] => {
    const row = ids.row + index;
    const place = cellAt(row, ids.column);
    if (!strange.has(place)) return [];
    const texts = COLUMNS.map(([key, name]) => {
      const column = cells(name);
      return [key, textOf(column?.values[row - column.row]?.[0] ?? null)] as const;
    });
    return [
      {
        ...(Object.fromEntries(texts) as Record<(typeof COLUMNS)[number][0], string>),
        id: textOf(id),
        place: `${ids.sheet} ${place}`,
      },
    ];
  });
}
