import type { Call } from '../command';
import { Stop } from '../stop';
import { fileTrouble } from './fileTrouble';
import { readBounded } from './readBounded';

/** The bytes of a file that the command was given; `null` where it has more than any of ours. */
export function readInput(file: string, { halves, words }: Call): Uint8Array | null {
  if (file === '-') throw new Stop('usage', words.cli.usage.dash('/dev/stdin'));
  try {
    return readBounded(file, halves.maxBytes);
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotRead(file, fileTrouble(error, words.cli)));
  }
}
