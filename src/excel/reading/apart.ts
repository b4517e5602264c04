import type { Box } from '../../workbook/a1';
import { tooLarge } from '../failure';
import { addressOf } from './addressOf';
import type { Reference } from './reference';

/** A block of cells as Excel has answered it. */
export type Loaded = Pick<Excel.Range, 'isNullObject' | 'address' | 'values' | 'formulas' | 'text'>;

/** What a block is asked for. */
export type Member = 'values' | 'formulas' | 'text';

/** Some rows, or some columns of a row, of a block, and where they go. */
interface Piece {
  readonly place: Reference;
  readonly box: Box;
  readonly members: readonly Member[];
  readonly into: Loaded;
}

const halfOf = (low: number, high: number): number => Math.floor((low + high) / 2);

/** One piece as two; `null` where it is a single thing of a single cell. */
function halves(piece: Piece): readonly [Piece, Piece] | null {
  const { box, members } = piece;
  const { row, lastRow, column, lastColumn } = box;
  if (lastRow > row) {
    const middle = halfOf(row, lastRow);
    return [
      { ...piece, box: { ...box, lastRow: middle } },
      { ...piece, box: { ...box, row: middle + 1 } },
    ];
  }
  if (lastColumn > column) {
    const middle = halfOf(column, lastColumn);
    return [
      { ...piece, box: { ...box, lastColumn: middle } },
      { ...piece, box: { ...box, column: middle + 1 } },
    ];
  }
  const [first, ...others] = members;
  return first === undefined || others.length === 0
    ? null
    : [
        { ...piece, members: [first] },
        { ...piece, members: others },
      ];
}

const sizeOf = ({ box: { row, lastRow, column, lastColumn } }: Piece): number =>
  (lastRow - row + 1) * (lastColumn - column + 1);

/** Two lists that hold about as many cells each. */
function apart(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [only] = pieces;
  if (!only) return null;
  if (pieces.length === 1) {
    const both = halves(only);
    return both && [[both[0]], [both[1]]];
  }
  // The largest alone, where it is larger than all others together.
  const [largest, ...others] = [...pieces].sort((a, b) => sizeOf(b) - sizeOf(a));
  return largest ? [[largest], others] : null;
}

async function load(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const asked = pieces.map((piece) => {
    const range = context.workbook.worksheets.getItem(piece.place.sheet).getRange(addressOf(piece.box));
    range.load(piece.members.join(','));
    return { piece, range };
  });
  await context.sync();
  for (const { piece, range } of asked)
    for (const member of piece.members)
      (range[member] as unknown[][]).forEach((line, index) => {
        const row = piece.box.row + index - piece.place.box.row;
        const own = (piece.into[member] as unknown[][])[row];
        line.forEach((value, at) => {
          if (own) own[piece.box.column + at - piece.place.box.column] = value;
        });
      });
}

async function loadHalves(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  cause: unknown,
): Promise<void> {
  const both = apart(pieces);
  if (!both) {
    if (pieces.length > 0) throw cause;
    return;
  }
  for (const some of both)
    await load(context, some).catch((error: unknown) => {
      if (!tooLarge(error)) throw error;
      return loadHalves(context, some, error);
    });
}

const blank = ({ row, lastRow, column, lastColumn }: Box): unknown[][] =>
  Array.from({ length: lastRow - row + 1 }, () => Array.from({ length: lastColumn - column + 1 }, () => ''));

/** Reads blocks that are too much for one answer in as many as it takes; what is typed meanwhile may be in some and not in others. */
export async function loadApart(
  context: Excel.RequestContext,
  blocks: readonly { readonly place: Reference; readonly members: readonly Member[] }[],
): Promise<{ readonly place: Reference; readonly range: Loaded }[]> {
  const loaded = blocks.map(({ place, members }) => {
    const [values, formulas, text] = [blank(place.box), blank(place.box), blank(place.box) as string[][]];
    const address = `'${place.sheet.replaceAll("'", "''")}'!${addressOf(place.box)}`;
    return { place, members, range: { isNullObject: false, address, values, formulas, text } };
  });
  const pieces = loaded.map(({ place, members, range }) => ({ place, box: place.box, members, into: range }));
  await loadHalves(context, pieces, null);
  return loaded;
}
