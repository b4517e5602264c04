import { describe } from '../../actions/describe';
import type { Filling } from '../../actions/filling/filling';
import { protectedLike } from '../../actions/backup/keepProtection';
import type { Call } from '../command';
import { checkOutput } from '../files/checkOutput';
import { isSameFile } from '../files/isSameFile';
import { writeInto, type Output } from '../files/writeInto';
import { isUntouched } from '../new/isUntouched';
import { Stop } from '../stop';

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
export const writeWorkbook = (output: Output, filling: Filling, old: Uint8Array, call: Call): void => {
  const { catalogue, read, write } = call.halves;
  writeInto(output, () => [write(protectedLike(describe(catalogue, filling), read, old))], call);
};
