import type { Level } from '../answers';
import type { State } from '../assessment';
import type { Language, Side } from '../catalogue';

/** What a return says of an item that its department added. */
export interface OwnAnswer {
  readonly id: string;
  readonly function: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly state: State;
  readonly level: Level | null;
  readonly side: Side | null;
  /** Whether it enters the department's own means; it enters none across departments. */
  readonly counts: boolean;
}
