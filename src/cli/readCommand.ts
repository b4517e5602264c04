import { assess } from '../model/assess';
import type { Command } from './command';
import { openWorkbook } from './answers/openInput';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { summaryLines } from './print/summaryLines';
import { languageChoices } from './chooseLanguage';

/** `isomm read`: what was filled in. */
export const readCommand: Command = {
  options: {},
  help: (words) => words.cli.help.read(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const { model, answers, problems } = openWorkbook(file, call);
    return {
      json: { ...answers, problems },
      lines: [
        ...summaryLines(model, answers, assess(model, answers), call),
        ...(problems.length === 0
          ? []
          : ['', words.cli.result.problems(problems.length), ...problemLines(problems, words)]),
      ],
      flawed: problems.length > 0,
    };
  },
};
