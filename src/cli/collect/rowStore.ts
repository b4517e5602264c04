import { RowSpool } from './rowSpool';
import type { RowText } from './rowText';

/** Bytes that are kept in memory; what comes after them waits in a temporary file. */
const ROOM = 1_000_000;

/** Rows of returns in the order they came, however many there are. */
export class RowStore {
  private readonly kept: RowText[] = [];
  private size = 0;
  private spool: RowSpool | null = null;

  /** Answers whether the memory of these rows is free for others. */
  add(rows: RowText): boolean {
    this.size += rows.bytes.length;
    if (this.size <= ROOM) {
      this.kept.push(rows);
      return false;
    }
    (this.spool ??= new RowSpool()).add(rows);
    return true;
  }

  /** Nothing comes any more. */
  finish(): void {
    this.spool?.flush();
  }

  *[Symbol.iterator](): Generator<RowText> {
    yield* this.kept;
    if (this.spool) yield* this.spool;
  }

  close(): void {
    this.spool?.close();
    this.spool = null;
  }
}
