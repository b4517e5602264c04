import type { Entry } from '../../model/departments/entry';

/** More different texts than this come from people who repeat none. */
const MOST_TEXTS = 10_000;
/** Levels that are kept in one piece of memory. */
const PIECE = 1 << 16;

/** Keeps entries by the ten thousand: what is the same in many of them once, and their levels together. */
export class EntryKeeper {
  private readonly texts = new Map<string, string>();
  private levels = new Int8Array(0);
  private used = 0;

  /** The same entry under this number, with nothing left of the memory it came in. */
  keep(entry: Entry, no: number): Entry {
    return {
      ...entry,
      no,
      model: this.text(entry.model),
      organisation: this.text(entry.organisation),
      department: this.text(entry.department),
      respondent: this.text(entry.respondent),
      date: this.text(entry.date),
      levels: this.numbers(entry.levels),
    };
  }

  private text(text: string): string {
    const before = this.texts.get(text);
    if (before !== undefined) return before;
    if (this.texts.size < MOST_TEXTS) this.texts.set(text, text);
    return text;
  }

  private numbers(numbers: Int8Array): Int8Array {
    if (this.used + numbers.length > this.levels.length) {
      this.levels = new Int8Array(Math.max(PIECE, numbers.length));
      this.used = 0;
    }
    const kept = this.levels.subarray(this.used, this.used + numbers.length);
    kept.set(numbers);
    this.used += numbers.length;
    return kept;
  }
}
