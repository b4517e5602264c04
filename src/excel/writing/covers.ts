import type { Box } from '../../workbook/a1';
import { piecesOf } from './areas';
import { CALL_BYTES, SET_BYTES, STEP_BYTES } from './pace';

interface Known {
  readonly list: string;
  readonly cells: readonly number[];
  /** The parts of their format that something was told of. */
  readonly parts: Set<string | null>;
}

/** Lists of rectangles. Where lists that were asked for before cover the same cells and cost less, they serve again. */
export class Covers {
  private known: Known[] = [];

  /** `idle`: cells of a grid of that width where what is told of texts is not seen. */
  constructor(
    private readonly width: number,
    private readonly idle: ReadonlySet<number>,
  ) {}

  /** Lists that cover these rectangles and, where only texts are meant, idle cells at most. */
  of(boxes: readonly Box[], part: string | null, texts: boolean): string[] {
    const free = (cell: number) => texts && this.idle.has(cell);
    const wanted = new Set(boxes.flatMap((box) => this.cellsIn(box)));
    const missing = new Set([...wanted].filter((cell) => !free(cell)));
    const again: Known[] = [];
    for (const one of this.known) {
      const before = missing.size;
      if (!one.cells.every((cell) => wanted.has(cell) || free(cell))) continue;
      for (const cell of one.cells) missing.delete(cell);
      if (missing.size < before) again.push(one);
    }
    const own = piecesOf(boxes);
    const step = ({ parts }: Known) => (part === null || parts.has(part) ? 0 : STEP_BYTES);
    const ownCost = own.reduce(
      (sum, { list }) => sum + CALL_BYTES + list.length + (part === null ? 0 : STEP_BYTES),
      0,
    );
    const used =
      missing.size === 0 &&
      again.reduce((sum, one) => sum + SET_BYTES + step(one), 0) <= ownCost + own.length * SET_BYTES
        ? again
        : own.map(({ list, boxes: some }): Known => {
            return { list, cells: some.flatMap((box) => this.cellsIn(box)), parts: new Set() };
          });
    for (const { parts } of used) parts.add(part);
    if (used !== again) this.known = [...this.known, ...used].sort((a, b) => b.cells.length - a.cells.length);
    return used.map(({ list }) => list);
  }

  private cellsIn({ row, column, lastRow, lastColumn }: Box): number[] {
    const cells: number[] = [];
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) cells.push(r * this.width + c);
    return cells;
  }
}
