import type { Problem } from '../../model/answers';
import type { Decider } from '../../model/decisions';
import type { Words } from '../../text/words';
import { questionLines } from '../print/questionLines';

/** Where cells were shifted: that they are blank in the new workbook, and what stands for a person to decide. */
export function shiftedLines(
  old: string,
  problems: readonly Problem[],
  { open }: Decider,
  words: Words,
): string[] {
  if (!problems.some(({ kind }) => kind === 'shifted')) return [];
  return [
    words.cli.file.shifted(old),
    ...(open.length === 0 ? [] : [words.cli.decisions.title(open.length), ...questionLines(open, words)]),
  ];
}
