import type { Answer, Answers, ProblemKind } from '../../../model/answers';
import type { Catalogue, Item, Language, Model } from '../../../model/catalogue';
import type { Choice, QuestionKind } from '../../../model/decisions';
import { foundText } from '../../../model/cells/raw';
import type { Box } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { CellComment, NamedCells, WholeSheet } from '../../../workbook/rows';
import type { Leftovers } from './leftovers';

/** Where a slip is: the row of its sheet, the column below the name, the item. */
export interface At {
  readonly row?: number;
  readonly column?: number;
  readonly id?: string;
}

/** A workbook that is ours, as each part reads its own cells from it. */
export interface Source {
  readonly catalogue: Catalogue;
  /** Only what the workbook asks for. */
  readonly model: Model;
  readonly language: Language;
  readonly date1904: boolean;
  /** The layout it says it has: what its formulas understand follows from it. */
  readonly layout: number;
  /** What a name points to; `null` where it is gone or points nowhere. */
  readonly cells: (name: string) => NamedCells | null;
  /** The first cell behind a name. */
  readonly single: (name: string) => ShownValue;
  /** Names a slip in a cell: the column (or cell) of a name, and the row of its sheet. */
  readonly flag: (kind: ProblemKind, name: string, at: At, found: ShownValue) => void;
  /**
   * Whether a slip with one safe reading is taken for what it means. Then it is listed with what becomes of it;
   * otherwise it is left, and to be named.
   */
  readonly mend: (kind: ProblemKind, name: string, at: At, found: ShownValue, becomes: ShownValue) => boolean;
  /** Which of several readings a person chose; `null` where nobody has. */
  readonly ask: (
    kind: QuestionKind,
    name: string,
    at: At,
    found: ShownValue,
    choices: readonly Choice[],
  ) => string | null;
  /** Reads what was typed into the grid, where whoever reads looks at it: the open workbook does not tell. */
  readonly gridMarks: GridMarks | null;
  /** A part of a sheet without its formulas: what was typed; or with what they came to. `null` where nobody can tell. */
  readonly typed: (title: string, box: Box, calculated?: boolean) => WholeSheet | null;
  /** Names score cells that are merged with others, where whoever reads can tell: the open workbook does not. */
  readonly mergedScores: MergedScores | null;
  /** What people wrote beside the cells of a sheet; nothing where nobody can tell. */
  readonly comments: (title: string) => readonly CellComment[];
  /** Rectangles of merged cells; none where nobody can tell. */
  readonly merged: (title: string) => readonly Box[];
  /** Whatever it costs, everything is looked at. */
  readonly closely: boolean;
  /** The workbook is read to be made anew: what is mended or left has no cell to stand in. */
  readonly anew: boolean;
}

/** One row of a list, joined by sheet row and not by position in a range. */
export interface ListRow {
  readonly row: number;
  /** A person said that it is the item's. */
  readonly chosen: boolean;
  readonly value: (name: string) => ShownValue;
  /** A formula that stands there without its value. */
  readonly uncalculated: (name: string) => string | null;
}

/** Adds to the answers what stands in the grid of the checklist. */
export type GridMarks = (
  source: Source,
  rows: ReadonlyMap<Item, ListRow>,
  items: Record<string, Answer>,
) => void;

/** Names what is hidden in the checklist because cells were merged. */
export type MergedScores = (source: Source, rows: ReadonlyMap<Item, ListRow>) => void;

/** What one part has to say: about who and which patterns, about items, and what its cells hold beside that. */
export interface Slice {
  readonly answers?: Partial<Answers>;
  readonly items?: Readonly<Record<string, Partial<Answer>>>;
  readonly leftovers?: Leftovers;
}

/** A cell in which nothing is said. */
export const isBlank = (value: ShownValue): boolean => value === null || value === '';

/** A cell as text; a blank one is empty. */
export const textOf = (value: ShownValue): string => foundText(value) ?? '';
