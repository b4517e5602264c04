import type { Returned } from '../../model/departments/returned';

/** What one workbook shows well. */
export interface Room {
  readonly returns: number;
  readonly characters: number;
}

/** Characters of all texts in it, however deep. */
function weight(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const each of Object.values(value)) sum += weight(each);
  return sum;
}

/** Returns in the order they came, as long as there is room for them; then none. */
export class ReturnStore {
  private kept: Returned[] | null = [];
  private characters = 0;

  constructor(private readonly room: Room) {}

  get full(): boolean {
    return this.kept === null;
  }

  add(returned: Returned): void {
    this.characters += weight(returned.answers);
    if (!this.kept) return;
    if (this.kept.length >= this.room.returns || this.characters > this.room.characters) this.kept = null;
    else this.kept.push(returned);
  }

  /** All returns, when there was room for them. */
  all(): readonly Returned[] | null {
    return this.kept;
  }
}
