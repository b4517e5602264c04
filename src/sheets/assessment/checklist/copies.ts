import type { Problem } from '../../../model/answers';
import { foundText } from '../../../model/cells/raw';
import { quotable } from '../../../model/cells/textLimits';
import { cellAt } from '../../../workbook/a1';
import type { NamedCells } from '../../../workbook/rows';
import type { Reading } from '../reading/read';
import { textOf } from '../reading/source';

const SIDES = [
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
] as const;

/** A copy of the checklist in the same workbook that holds scores which the checklist has not. */
export interface ChecklistCopy {
  readonly title: string;
  /** The scores that differ, and how many it has in all. */
  readonly different: readonly Problem[];
  readonly scores: number;
}

/** The copies among these sheets that a person has to decide about; `columnsOf` finds the columns of a copy, by name. */
export function copies(
  titles: readonly string[],
  { answers, leftovers }: Reading,
  columnsOf: (title: string) => ReadonlyMap<string, NamedCells> | null,
): ChecklistCopy[] {
  if (!answers) return [];
  const known = new Map(Object.keys(answers.answers).map((id) => [id.toLowerCase(), id]));
  return titles.flatMap((title): ChecklistCopy[] => {
    const columns = columnsOf(title);
    const ids = columns?.get('ISOMM_Id');
    if (!columns || !ids) return [];
    const scores = ids.values.flatMap(([bare = null], index) => {
      const id = known.get(textOf(bare).toLowerCase());
      return SIDES.flatMap(([name, side]) => {
        const cells = columns.get(name);
        const value = cells?.values[ids.row + index - cells.row]?.[0] ?? null;
        if (id === undefined || value === null || value === '') return [];
        const cell = cellAt(ids.row + index, cells?.column ?? 0);
        return [
          {
            differs: value !== (answers.answers[id]?.[side] ?? leftovers[id]?.[side]),
            ...{ kind: 'copied-sheet' as const, sheet: title, cell, id, found: quotable(foundText(value)) },
          },
        ];
      });
    });
    const different = scores.flatMap(({ differs, ...score }) => (differs ? [score] : []));
    return different.length === 0 ? [] : [{ title, different, scores: scores.length }];
  });
}

/** A copy, named. */
export const copyProblem = ({ title, different }: ChecklistCopy) =>
  ({ kind: 'copied-sheet', sheet: title, cell: null, id: null, found: String(different.length) }) as const;
