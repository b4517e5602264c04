import type { Problem } from '../../model/answers';
import type { ReadWorkbook } from '../../workbook/rows';
import { below, heads } from './byContent';
import type { Reading } from './read';

const SIDES = [
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
] as const;

/** Copies of the checklist in the same workbook, where they hold scores that the checklist has not: a person decides. */
export function copies({ copied = [], whole }: ReadWorkbook, { answers, leftovers }: Reading): Problem[] {
  if (copied.length === 0 || !answers) return [];
  const sheets = (whole?.() ?? []).filter(({ title }) => copied.includes(title));
  return sheets.flatMap((sheet): Problem[] => {
    const found = heads(sheet);
    if (!found) return [];
    const { columns } = found;
    const ids = new Map(Object.keys(answers.answers).map((id) => [id.toLowerCase(), id]));
    const different = below(found).flatMap(({ id: lower, cells }) => {
      const id = ids.get(lower);
      if (id === undefined) return [];
      return SIDES.filter(([name, side]) => {
        const value = cells[columns.get(name) ?? 0] ?? null;
        return (
          value !== null && value !== '' && value !== (answers.answers[id]?.[side] ?? leftovers[id]?.[side])
        );
      });
    });
    const count = String(different.length);
    return different.length === 0
      ? []
      : [{ kind: 'copied-sheet', sheet: sheet.title, cell: null, id: null, found: count }];
  });
}
