import { modelFromFile, noModelWords, NoModelText } from '../../actions/tables/modelFromFile';
import { unreadable } from '../../actions/reading/openFile';
import type { Model } from '../../model/catalogue';
import type { Call } from '../command';
import { readInput } from '../files/readInput';
import { Stop } from '../stop';

/** The model in the file that was given with `--model-file`. */
export function modelFile(file: string, call: Call): Model {
  const { words, halves } = call;
  const bytes = readInput(file, call);
  if (!bytes) throw new Stop('file', words.own.cli.tooLarge(file));
  try {
    return modelFromFile(halves.catalogue, halves.read, bytes, file);
  } catch (error) {
    const said = noModelWords(error, file, words.own, words.sheets.gap);
    if (said !== null) throw new Stop(error instanceof NoModelText ? 'file' : 'answers', said);
    const { kind, found } = unreadable(error);
    const { what, next } = words.problems.kinds[kind];
    const parts = [words.cli.file.unreadable(file), what({ found, id: null }), next];
    throw new Stop('file', parts.join(words.sheets.gap));
  }
}
