import type { Returned } from '../../model/departments/returned';

/** What one workbook shows well. */
export interface Room {
  readonly returns: number;
  readonly characters: number;
}

const weight = ({ answers }: Returned): number =>
  Object.values(answers.answers).reduce(
    (sum, { note, supplement }) => sum + note.length + supplement.length,
    0,
  );

/** Returns in the order they came, as long as there is room for them; then none. */
export class ReturnStore {
  private kept: Returned[] | null = [];
  private characters = 0;

  constructor(private readonly room: Room) {}

  get full(): boolean {
    return this.kept === null;
  }

  add(returned: Returned): void {
    this.characters += weight(returned);
    if (!this.kept) return;
    if (this.kept.length >= this.room.returns || this.characters > this.room.characters) this.kept = null;
    else this.kept.push(returned);
  }

  /** All returns, when there was room for them. */
  all(): readonly Returned[] | null {
    return this.kept;
  }
}
