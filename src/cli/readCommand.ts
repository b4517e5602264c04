import path from 'node:path';
import { answersCsv } from '../actions/tables/csvAnswers';
import { planCsv } from '../actions/tables/planCsv';
import { assess } from '../model/assess';
import type { Command } from './command';
import { openWorkbook } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import { byteOrderMark } from './files/byteOrderMark';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { isSameFile } from './files/isSameFile';
import { writeInto } from './files/writeInto';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { summaryLines } from './print/summaryLines';
import { Stop } from './stop';

/** What can be written as CSV, and what makes it. */
const FORMS = [
  ['--csv', answersCsv],
  ['--plan-csv', planCsv],
] as const;

/** `isomm read`: what was filled in. */
export const readCommand: Command = {
  options: { '--csv': 'value', '--plan-csv': 'value', '--bom': 'flag', '--force': 'flag' },
  help: (words) => words.cli.help.read(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const mark = byteOrderMark(
      call,
      FORMS.map(([option]) => option),
    );
    const outputs = FORMS.flatMap(([option, text]) => {
      const csv = given.values.get(option);
      if (csv === undefined) return [];
      const place = checkOutput(csv, call, {});
      if (isSameFile(file, place)) throw new Stop('usage', words.cli.usage.ontoItself(csv));
      return [{ file: csv, place, text }];
    });
    const [first, second] = outputs;
    if (first && second && path.resolve(first.file) === path.resolve(second.file))
      throw new Stop('usage', words.cli.usage.sameOutput(second.file));
    const { model, answers, problems } = openWorkbook(file, call);
    for (const { text, ...output } of outputs) writeInto(output, () => [mark + text(model, answers)], call);
    return {
      json: { ...answers, problems },
      lines: [
        ...summaryLines(model, answers, assess(model, answers), call),
        ...(problems.length === 0
          ? []
          : ['', words.cli.result.problems(problems.length), ...problemLines(problems, words)]),
        ...(outputs.length === 0
          ? []
          : ['', ...outputs.map((output) => words.cli.result.written(output.file))]),
      ],
      flawed: problems.length > 0,
      ...(outputs.length > 0 && { aside: outputs.some(({ place }) => isStandardOutput(place)) }),
    };
  },
};
