import { answersCsv } from '../actions/csvAnswers';
import { assess } from '../model/assess';
import type { Command } from './command';
import { openWorkbook } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { isSameFile } from './files/isSameFile';
import { writeInto } from './files/writeInto';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { summaryLines } from './print/summaryLines';
import { Stop } from './stop';

const BYTE_ORDER_MARK = '\uFEFF';

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
    const { model, answers, problems } = openWorkbook(file, call);
    const mark = given.flags.has('--bom') ? BYTE_ORDER_MARK : '';
    if (csv !== undefined && place)
      writeInto({ file: csv, place }, () => [mark + answersCsv(model, answers)], call);
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
