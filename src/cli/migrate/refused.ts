import type { Problem } from '../../model/answers';
import type { Call } from '../command';
import { problemLines } from '../print/problemLines';
import { Stop } from '../stop';

/** Ends the command: something of the workbook would be lost or mistaken if it were written anew. */
export function refused(file: string, problems: readonly Problem[], { words }: Call): never {
  const { newerContent, shifted } = words.cli.file;
  const why = problems.some(({ kind }) => kind === 'newer-part') ? newerContent : shifted;
  throw new Stop('unreadable', [why(file), ...problemLines(problems, words)].join('\n'), problems);
}
