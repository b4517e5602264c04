import type { ReadWorkbook } from '../../workbook/rows';
import { below, columnsIn, heads } from './byContent';
import type { Reading } from './read';

const SIDES = [
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
] as const;

/** A copy of the checklist in the same workbook that holds scores which the checklist has not. */
export interface Copy {
  readonly title: string;
  /** How many scores differ, and how many it has in all. */
  readonly different: number;
  readonly scores: number;
  /** The same workbook with the copy in the place of the checklist. */
  readonly instead: ReadWorkbook;
}

export function copies(read: ReadWorkbook, { answers, leftovers }: Reading): Copy[] {
  const { copied = [], whole } = read;
  if (copied.length === 0 || !answers) return [];
  const sheets = (whole?.() ?? []).filter(({ title }) => copied.includes(title));
  return sheets.flatMap((sheet): Copy[] => {
    const found = heads(sheet);
    if (!found) return [];
    const { columns } = found;
    const ids = new Map(Object.keys(answers.answers).map((id) => [id.toLowerCase(), id]));
    const scores = below(found).flatMap(({ id: lower, cells }) => {
      const id = ids.get(lower);
      return SIDES.flatMap(([name, side]) => {
        const value = cells[columns.get(name) ?? 0] ?? null;
        if (id === undefined || value === null || value === '') return [];
        return [{ differs: value !== (answers.answers[id]?.[side] ?? leftovers[id]?.[side]) }];
      });
    });
    const different = scores.filter(({ differs }) => differs).length;
    if (different === 0) return [];
    const names = new Map(read.names);
    for (const [name, cells] of columnsIn(found)) names.set(name, cells);
    return [{ title: sheet.title, different, scores: scores.length, instead: { ...read, names } }];
  });
}
