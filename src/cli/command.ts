import type { Language } from '../model/catalogue';
import type { Words } from '../text/words';
import type { ProgressLine } from './print/progressLine';
import type { Arguments, Options } from './parseArguments';
import type { Halves } from './halves';

/** What a command has to work with. */
export interface Call {
  readonly given: Arguments;
  readonly language: Language;
  readonly words: Words;
  readonly halves: Halves;
  /** For what is worth saying but is no result and no problem. */
  readonly remark: (line: string) => void;
  /** How far a run of many files is. */
  readonly progress: ProgressLine;
}

/** What a command comes to: the same result as one JSON document and as lines for a person. */
export interface Report {
  readonly json: unknown;
  readonly lines: Iterable<string>;
  /** The input has problems. */
  readonly flawed: boolean;
  /** Nothing of the input could be used. */
  readonly stopped?: boolean;
  /** Standard output carries a file: the lines go to standard error. */
  readonly aside?: boolean;
}

export interface Command {
  readonly options: Options;
  readonly help: (words: Words, halves: Halves) => readonly string[];
  readonly run: (call: Call) => Report | Promise<Report>;
}
