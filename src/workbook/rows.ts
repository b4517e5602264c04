import type { Box } from './a1';
import type { FormControl } from './controls';
import type { ShownValue } from './description';

/** What a reader, of a file or of a live workbook, found behind one defined name. */
export interface NamedCells {
  /** Title of the sheet the name points to. */
  readonly sheet: string;
  /** 0-based position of the range's top-left cell. */
  readonly row: number;
  readonly column: number;
  /** One entry per row of the range; blank cells are `null`. */
  readonly values: readonly (readonly ShownValue[])[];
  /** Same shape, formula text without "=", `null` where the cell holds none. Present only when asked for. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Same shape, the formulas whose value is not in the file. Present only where there is one. */
  readonly uncalculated?: readonly (readonly (string | null)[])[];
}

/** A sheet as read without any name: what its cells show, by 0-based row and column. */
export interface WholeSheet {
  readonly title: string;
  readonly rows: ReadonlyMap<number, readonly ShownValue[]>;
  /** Formula text without "=", by 0-based row and column; blank where a cell holds none. Only when asked for. */
  readonly formulas?: ReadonlyMap<number, readonly (string | null | undefined)[]>;
  /** The formulas whose value is not in the file; likewise. */
  readonly uncalculated?: ReadonlyMap<number, readonly (string | null | undefined)[]>;
}

/** What somebody wrote beside a cell. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook as read: only what our defined names point to. A name that points nowhere is `'broken'`. */
export interface ReadWorkbook {
  readonly sheets: readonly string[];
  readonly names: ReadonlyMap<string, NamedCells | 'broken'>;
  /** Every defined name of the workbook that begins like ours, read or not. */
  readonly listed: readonly string[];
  /** True when the workbook counts dates from 1904. */
  readonly date1904: boolean;
  /** Titles of sheets that have names of their own for what a name of the workbook points to elsewhere: copies. */
  readonly copied?: readonly string[];
  /** What those names point to, by the title of the copy. Absent where only the titles were read. */
  readonly ofCopies?: ReadonlyMap<string, ReadonlyMap<string, NamedCells>>;
  /** Titles of sheets to which no name of ours points. Absent where nobody tells, or there is none. */
  readonly unnamed?: readonly string[];
  /** Reads every sheet as it is; slow, for workbooks whose names are gone. Absent where nobody can. */
  readonly whole?: (formulas?: boolean) => readonly WholeSheet[];
  /** Reads a part of one sheet as it is, `calculated`: with what formulas came to. Absent where nobody can. */
  readonly typed?: (title: string, box: Box, calculated?: boolean) => WholeSheet | null;
  /** Rectangles of merged cells of a sheet. Absent where nobody tells. */
  readonly merged?: (title: string) => readonly Box[];
  /** What people wrote beside the cells of a sheet. Absent where nobody tells. */
  readonly comments?: (title: string) => readonly CellComment[];
  /** Titles of the sheets that are protected; slow. Absent where nobody tells it so. */
  readonly guarded?: () => readonly string[];
  /** The form controls of every sheet that has any, by its title; slow. Absent where nobody can. */
  readonly controls?: () => ReadonlyMap<string, readonly FormControl[]>;
}
