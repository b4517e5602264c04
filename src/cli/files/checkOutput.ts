import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Call } from '../command';
import { Stop } from '../stop';
import { fileTrouble } from './fileTrouble';
import { outputPlace, type OutputPlace } from './outputPlace';

const STANDARD_OUTPUT = 1;

/** Whether what is written there goes where results are printed. */
export const isStandardOutput = (place: OutputPlace): boolean =>
  place.kind === 'descriptor' && place.descriptor === STANDARD_OUTPUT;

export interface OutputWish {
  /** Only a workbook may be written there. */
  readonly workbook?: boolean;
  /** Whether what stands there may be replaced without a word. */
  readonly ours?: () => boolean;
  /** It is written on a dry run, too. */
  readonly always?: boolean;
}

/**
 * Where an output would go. Stops the command, before anything is written, where it may not go there: something stands
 * there that is not ours to replace and nobody said --force, or standard output is promised to the JSON.
 */
export function checkOutput(file: string, call: Call, wish: OutputWish): OutputPlace {
  const { workbook = false, ours, always = false } = wish;
  const { given, words } = call;
  if (file === '-') throw new Stop('usage', words.cli.usage.dash('/dev/stdout'));
  try {
    const place = outputPlace(file);
    if (workbook && place.kind === 'file' && !file.toLowerCase().endsWith('.xlsx')) {
      throw new Stop('usage', words.cli.usage.notAWorkbookName(file));
    }
    if (given.flags.has('--dry-run') && !always) return place;
    if (isStandardOutput(place) && given.flags.has('--json')) {
      throw new Stop('usage', words.cli.usage.standardOutputTwice(file));
    }
    if (place.kind === 'file' && !existsSync(path.dirname(place.path)))
      throw new Stop('file', words.cli.file.noFolder(file, path.dirname(file)));
    const stands = place.kind === 'file' && place.former !== null && place.former.size > 0;
    if (stands && !given.flags.has('--force') && !ours?.()) {
      throw new Stop('file', words.cli.file.wouldReplace(file));
    }
    return place;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('file', words.cli.file.cannotWrite(file, fileTrouble(error, words.cli)));
  }
}
