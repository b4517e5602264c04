import { describe } from '../../actions/describe';
import type { Filling } from '../../actions/filling';
import { protectedLike } from '../../actions/keepProtection';
import type { Call } from '../command';
import { checkOutput } from '../files/checkOutput';
import { fileTrouble } from '../files/fileTrouble';
import { isSameFile } from '../files/isSameFile';
import type { Place } from '../files/outputPlace';
import { writeOutput } from '../files/writeOutput';
import { isUntouched } from '../new/isUntouched';
import { Stop } from '../stop';

/** Where a new workbook goes. */
export interface Output {
  readonly file: string;
  readonly place: Place;
}

/** Where the new workbook of an old one goes; `null` on a dry run that names no file. */
export function outputOf(old: string, call: Call): Output | null {
  const { given, words } = call;
  const file = given.values.get('--out');
  if (file === undefined) {
    if (given.flags.has('--dry-run')) return null;
    throw new Stop('usage', words.cli.usage.missingOut);
  }
  const place = checkOutput(file, call, { workbook: true, ours: () => isUntouched(file, call) });
  if (isSameFile(old, place)) throw new Stop('usage', words.cli.usage.ontoItself(file));
  return { file, place };
}

/** Writes the workbook, its sheets protected as they were in the old one. */
export function writeWorkbook(
  { file, place }: Output,
  filling: Filling,
  old: Uint8Array,
  { given, halves, words }: Call,
): void {
  try {
    const bytes = halves.write(protectedLike(describe(halves.catalogue, filling), halves.read, old));
    writeOutput(place, [bytes], given.flags.has('--force'));
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotWrite(file, fileTrouble(error, words.cli)));
  }
}
