import { SEVERITY } from '../model/severity';
import type { Problem } from '../model/answers';
import type { Command } from './command';
import { openWorkbook } from './answers/openInput';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { languageChoices } from './chooseLanguage';

/** A problem as `check` prints it; nothing is offered for repair yet. */
export const diagnosis = ({ kind, sheet, cell, id, found }: Problem) => ({
  kind,
  severity: SEVERITY[kind],
  sheet,
  cell,
  id,
  found,
  repair: null,
});

/** `isomm check`: the health of a workbook, its result cells included. */
export const checkCommand: Command = {
  options: {},
  help: (words) => words.cli.help.check(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const { problems } = openWorkbook(file, call, true);
    const { result } = words.cli;
    return {
      json: { problems: problems.map(diagnosis) },
      lines:
        problems.length === 0
          ? [result.healthy]
          : [...problemLines(problems, words), result.problems(problems.length)],
      flawed: problems.length > 0,
    };
  },
};
