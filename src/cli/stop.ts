import type { Problem } from '../model/answers';

/** Why the command line cannot go on, as scripts see it. */
export type StopCode = 'usage' | 'file' | 'answers' | 'unreadable';

/** Ends a command with exit code 2: something the user can mend, already in words. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    readonly code: StopCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    /** What a person has to decide before it can go on, as it is printed. */
    readonly decisions: readonly object[] = [],
  ) {
    super(message);
  }
}
