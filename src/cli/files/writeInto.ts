import type { Call } from '../command';
import { Stop } from '../stop';
import { fileTrouble } from './fileTrouble';
import type { OutputPlace } from './outputPlace';
import { writeOutput } from './writeOutput';

/** Where an output goes, and what the command calls it. */
export interface Output {
  readonly file: string;
  readonly place: OutputPlace;
}

/** Writes an output; whatever goes wrong on the way, also while its content is made, ends the command with the file named. */
export function writeInto(
  { file, place }: Output,
  content: () => Iterable<string | Uint8Array>,
  { given, words }: Call,
): void {
  try {
    writeOutput(place, content(), given.flags.has('--force'));
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotWrite(file, fileTrouble(error, words.cli)));
  }
}
