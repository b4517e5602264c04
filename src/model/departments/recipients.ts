import type { FunctionGroup } from '../catalogue';
import type { Recipient } from './handOut';

type Column = 'department' | 'organisation' | 'respondent' | 'functions' | 'returnTo';
/** The headings of a list in one language. Without any of them the first column names the department. */
export type Headings = Readonly<Record<Column, readonly string[]>>;

export interface RecipientList {
  readonly recipients: readonly Recipient[];
  /** Functions nobody knows: the row (from 1) and what stood there. */
  readonly unknown: readonly { readonly row: number; readonly found: string }[];
  /** Cells that show an error instead of a name. */
  readonly broken: readonly { readonly row: number; readonly found: string }[];
}

/** What a cell shows whose formula came to nothing. */
const CELL_ERROR = /^#(?:[A-Z0-9/]+[!?]|N\/A)$/;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The recipients in a list of cells: pasted, typed, from a file or a range. */
export function recipients(
  rows: readonly (readonly string[])[],
  functions: readonly FunctionGroup[],
  headings: readonly Headings[],
): RecipientList {
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = filled;
  const columnOf = (column: Column): number =>
    first?.cells.findIndex((cell) => headings.some((each) => each[column].includes(folded(cell)))) ?? -1;
  const at: Record<Column, number> = {
    department: columnOf('department'),
    organisation: columnOf('organisation'),
    respondent: columnOf('respondent'),
    functions: columnOf('functions'),
    returnTo: columnOf('returnTo'),
  };
  const headed = at.department >= 0 || at.organisation >= 0;
  if (!headed)
    Object.assign(at, { department: 0, organisation: -1, respondent: -1, functions: -1, returnTo: -1 });
  const unknown: { row: number; found: string }[] = [];
  const found = filled.slice(headed ? 1 : 0).map(({ row, cells }): Recipient => {
    const cell = (column: Column) => cells[at[column]] ?? '';
    const named = folded(cell('functions'))
      .split(/[\s,;、，・/]+/u)
      .filter(Boolean);
    const ids = functions.map(({ id }) => id);
    for (const name of named) {
      if (!ids.some((id) => folded(id) === name)) unknown.push({ row, found: name });
    }
    return {
      organisation: cell('organisation'),
      department: cell('department'),
      respondent: cell('respondent'),
      functions: ids.filter((id) => named.includes(folded(id))),
      ...(cell('returnTo') !== '' && { returnTo: cell('returnTo') }),
    };
  });
  const broken = filled.flatMap(({ row, cells }) =>
    cells.filter((cell) => CELL_ERROR.test(cell)).map((each) => ({ row, found: each })),
  );
  return {
    broken,
    recipients: found.filter((each) => each.department !== '' || each.organisation !== ''),
    unknown,
  };
}
