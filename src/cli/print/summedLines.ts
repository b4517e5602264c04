import type { Problem } from '../../model/answers';
import { firstFew, problemsByKind } from '../../model/departments/problemsByKind';
import { SEVERITY } from '../../model/severity';
import type { Words } from '../../text/words';
import { problemLines } from './problemLines';

/** Nobody reads more of one kind, one by one; `--json` has them all. */
export const MOST_LISTED = 30;

/** The problems of one of many files: each kind in three lines, however often it comes beyond `most`. */
export const summedLines = (problems: readonly Problem[], words: Words, most = 1): string[] =>
  problemsByKind(problems).flatMap(({ kind, first, all }) => {
    if (all.length <= most) return problemLines(all, words);
    const text = words.problems.kinds[kind];
    const places = all.map(({ sheet, cell, id }) => words.problems.where(sheet, cell, id));
    const severity = words.cli.result.severity[SEVERITY[kind]];
    return [
      words.cli.result.problem(severity, firstFew(places), words.cli.result.times(text.name, all.length)),
      `  ${text.what(first)}`,
      `  ${text.next}`,
    ];
  });
