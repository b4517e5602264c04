import type { Problem } from '../../model/answers';
import { firstFew, problemsByKind } from '../../model/departments/problemsByKind';
import { SEVERITY } from '../../model/severity';
import type { Words } from '../../text/words';
import { problemLines } from './problemLines';

/** The problems of one of many files: each kind in three lines, however often it comes. */
export const summedLines = (problems: readonly Problem[], words: Words): string[] =>
  problemsByKind(problems).flatMap(({ kind, first, all }) => {
    if (all.length === 1) return problemLines(all, words);
    const text = words.problems.kinds[kind];
    const places = all.map(({ sheet, cell, id }) => words.problems.where(sheet, cell, id));
    const severity = words.cli.result.severity[SEVERITY[kind]];
    return [
      words.cli.result.problem(severity, firstFew(places), words.cli.result.times(text.name, all.length)),
      `  ${text.what(first)}`,
      `  ${text.next}`,
    ];
  });
