import { fileProblem } from '../../actions/reading/fileProblem';
import type { Filling } from '../../actions/filling/filling';
import { openFile, type OpenedFile, type OpenOptions } from '../../actions/reading/openFile';
import type { Answers, Problem } from '../../model/answers';
import type { Model } from '../../model/catalogue';
import type { CatalogueState } from '../../model/catalogueChanges';
import { answersFile } from './answersFile';
import type { Call } from '../command';
import { decodeText } from './decodeText';
import { problemLines } from '../print/problemLines';
import { readInput } from '../files/readInput';
import { Stop } from '../stop';

/** What a command works on, read from a file. */
export interface Input {
  readonly model: Model;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/** Read from a workbook: what stands in its cells beside the answers, too. */
export type FromWorkbook = Input &
  Filling &
  Pick<OpenedFile, 'cells'> & { readonly bytes: Uint8Array; readonly catalogue?: CatalogueState };

/** Ends the command: nothing of a file can be used, and why. */
export const unreadableFile = (file: string, problems: readonly Problem[], { words }: Call): Stop =>
  new Stop(
    'unreadable',
    [words.cli.file.unreadable(file), ...problemLines(problems, words)].join('\n'),
    problems,
  );

/** The bytes of an input. */
export function bytesOf(file: string, call: Call): Uint8Array {
  const bytes = readInput(file, call);
  if (bytes) return bytes;
  throw unreadableFile(file, [fileProblem('too-large')], call);
}

function workbookIn(bytes: Uint8Array, file: string, call: Call, options: OpenOptions): FromWorkbook {
  const { catalogue, read } = call.halves;
  const opened = openFile(catalogue, read, bytes, options);
  const { model, answers, leftovers, problems, catalogue: state, cells } = opened;
  if (!model || !answers) throw unreadableFile(file, problems, call);
  return {
    ...{ model, answers, leftovers, problems, bytes },
    ...(state && { catalogue: state }),
    ...(cells && { cells }),
  };
}

function answersIn(bytes: Uint8Array, file: string, call: Call, model: Model | null): Input {
  const { words, language, halves } = call;
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    throw new Stop('answers', words.cli.answers.notJson(file, 'UTF-8'));
  }
  const { catalogue, layout, maxText, maxName } = halves;
  return answersFile(text, { catalogue, layout, maxText, maxName, model, language, file, words });
}

const BOM = /^(\u00EF\u00BB\u00BF|\u00FF\u00FE)/;
/** In UTF-16 every other byte of JSON's first signs is zero. */
const JSON_START = /^[\s\0]*[{[]/;

const looksLikeJson = (bytes: Uint8Array): boolean =>
  JSON_START.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1').replace(BOM, ''));

/** A workbook, read; what is not one of ours stops the command. */
export const openWorkbook = (
  file: string,
  call: Call,
  options: OpenOptions = { results: false },
): FromWorkbook => workbookIn(bytesOf(file, call), file, call, options);

/** Answers written down as JSON, for this model where one is asked for. */
export const openAnswers = (file: string, call: Call, model: Model | null): Input =>
  answersIn(bytesOf(file, call), file, call, model);

/** A workbook or answers as JSON, told apart by name or by how they begin. */
export function openEither(file: string, call: Call): Input {
  const bytes = bytesOf(file, call);
  return file.toLowerCase().endsWith('.json') || looksLikeJson(bytes)
    ? answersIn(bytes, file, call, null)
    : workbookIn(bytes, file, call, { results: false });
}
