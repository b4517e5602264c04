import type { Problem } from '../../model/answers';
import { problemsByKind } from '../../model/departments/problemsByKind';
import type { Words } from '../../text/words';
import { problemLines } from './problemLines';

/** The problems of one of many files, kind by kind: each in three lines, however often it comes beyond `most`. */
export const summedLines = (problems: readonly Problem[], words: Words, most = 1): string[] =>
  problemsByKind(problems).flatMap(({ all }) => problemLines(all, words, most));
