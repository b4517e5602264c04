import type { ShownValue } from './description';
import type { NamedCells } from './rows';

/** The first line of what is kept. */
export const KEPT_HEAD = 'ISOMM backup 1';
/** The sheets are as they were; half-way between old and new; as the command was to leave them. */
const STATES = ['saved', 'writing', 'written'] as const;
/** Lines: head, state, number of pieces, checksum, then the pieces, each behind a mark. */
const FIRST_PIECE = 4;

export interface KeptText {
  readonly state: (typeof STATES)[number];
  readonly text: string;
}

const { imul } = Math;

export function checksum(text: string): string {
  let sum = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) sum = imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** The text that the lines of the sheet keep; `null` where they are not all there. */
export function keptIn(lines: readonly string[]): KeptText | null {
  const [head, found, count, sum] = lines;
  const state = STATES.find((each) => each === found);
  if (head !== KEPT_HEAD || !state) return null;
  const pieces = lines.slice(FIRST_PIECE, FIRST_PIECE + Number(count));
  const text = pieces.map((piece) => piece.slice(1)).join('');
  return checksum(text) === sum ? { state, text } : null;
}

/** Beside the lines stand copies of cells: a head each, then what the cells held when they were overwritten. */
export const COPIES = { column: 2, row: 1 } as const;

/** A range that is copied: behind a name of the workbook, or a part of a sheet that was blank already. */
export interface Copied {
  readonly kind: 'name' | 'typed';
  /** The name, or the key of the sheet. */
  readonly of: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The head of a copy; `run` tells those of a command from what one before it has left. */
export const copyHead = (run: number, { kind, of, sheet, row, column, height, width }: Copied): string =>
  `>${JSON.stringify([run, kind, of, sheet, row, column, height, width])}`;

/** A copy, and what it holds. */
export interface Copy extends Copied {
  readonly cells: NamedCells;
}

/** The copies of a command, of which the head was written as well. */
export function copiesIn(
  cell: (row: number, column: number) => ShownValue,
  width: number,
  run: number,
): Copy[] {
  const copies: Copy[] = [];
  for (let at = COPIES.column; at < width; at++) {
    const copied = copiedIn(cell(0, at), run);
    if (!copied) continue;
    const { sheet, row, column } = copied;
    const values = Array.from({ length: copied.height }, (_, line) =>
      Array.from({ length: copied.width }, (__, place) => cell(COPIES.row + line, at + place)),
    );
    copies.push({ ...copied, cells: { sheet, row, column, values } });
  }
  return copies;
}

const place = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_048_576;

/** A workbook may come from anywhere: what is no head of ours is none. */
function copiedIn(head: ShownValue, wanted: number): Copied | null {
  if (typeof head !== 'string' || !head.startsWith('>[')) return null;
  try {
    const [run, kind, of, sheet, ...places] = JSON.parse(head.slice(1)) as unknown[];
    const [row, column, height, width] = places.filter(place);
    if (run !== wanted || (kind !== 'name' && kind !== 'typed')) return null;
    if (typeof of !== 'string' || typeof sheet !== 'string') return null;
    if (row === undefined || column === undefined || height === undefined || width === undefined) return null;
    return height * width > 1_000_000 ? null : { kind, of, sheet, row, column, height, width };
  } catch {
    return null;
  }
}
