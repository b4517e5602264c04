import { answersCsv } from '../actions/csvAnswers';
import { assess } from '../model/assess';
import type { Call, Command } from './command';
import { openWorkbook, type Input } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { fileTrouble } from './files/fileTrouble';
import { isSameFile } from './files/isSameFile';
import type { Place } from './files/outputPlace';
import { writeOutput } from './files/writeOutput';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { summaryLines } from './print/summaryLines';
import { Stop } from './stop';

const BYTE_ORDER_MARK = '\uFEFF';

function writeCsv(csv: string, place: Place, { model, answers }: Input, { given, words }: Call): void {
  const mark = given.flags.has('--bom') ? BYTE_ORDER_MARK : '';
  try {
    writeOutput(place, [mark + answersCsv(model, answers)], given.flags.has('--force'));
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotWrite(csv, fileTrouble(error, words.cli)));
  }
}

/** `isomm read`: what was filled in. */
export const readCommand: Command = {
  options: { '--csv': 'value', '--bom': 'flag', '--force': 'flag' },
  help: (words) => words.cli.help.read(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const csv = given.values.get('--csv');
    const place = csv === undefined ? null : checkOutput(csv, call, {});
    if (csv !== undefined && place && isSameFile(file, place))
      throw new Stop('usage', words.cli.usage.ontoItself(csv));
    const input = openWorkbook(file, call);
    const { model, answers, problems } = input;
    if (csv !== undefined && place) writeCsv(csv, place, input, call);
    return {
      json: { ...answers, problems },
      lines: [
        ...summaryLines(model, answers, assess(model, answers), call),
        ...(problems.length === 0
          ? []
          : ['', words.cli.result.problems(problems.length), ...problemLines(problems, words)]),
        ...(csv === undefined ? [] : ['', words.cli.result.written(csv)]),
      ],
      flawed: problems.length > 0,
      ...(place && { aside: isStandardOutput(place) }),
    };
  },
};
