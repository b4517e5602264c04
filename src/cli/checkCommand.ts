import { repair } from '../actions/repair';
import type { Call, Command, Report } from './command';
import { bytesOf, unreadableFile } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import { diagnosis } from './diagnosis';
import { onlyFile } from './parseArguments';
import { catalogueLines } from './print/catalogueLines';
import { MOST_LISTED } from './print/problemLines';
import { summedLines } from './print/summedLines';
import { repairCommand } from './repairCommand';
import { Stop } from './stop';

function look(file: string, call: Call): Report {
  const { halves, words } = call;
  const { found, readable, layout, catalogue } = repair(halves.catalogue, halves.read, bytesOf(file, call));
  const problems = found.map(({ problem }) => problem);
  if (!readable) throw unreadableFile(file, problems, call);
  const { result } = words.cli;
  const safe = found.filter(({ repair: how }) => how === 'safe').length;
  const older = layout !== null && layout < halves.layout ? { from: layout, to: halves.layout } : null;
  return {
    json: {
      problems: found.map(({ problem, repair: how }) => diagnosis(problem, how)),
      ...(older && { layout: older }),
      ...(catalogue && { catalogue }),
    },
    lines: [
      ...(problems.length === 0
        ? [result.healthy]
        : [
            ...summedLines(problems, words, MOST_LISTED),
            result.problems(problems.length),
            ...(safe > 0 ? [result.repairable(safe)] : []),
          ]),
      ...catalogueLines(catalogue, words),
      ...(older ? [result.older(older.from, older.to)] : []),
    ],
    flawed: problems.length > 0,
  };
}

/** `isomm check`: the health of a workbook, its result cells included, and a copy in which what is safe is mended. */
export const checkCommand: Command = {
  options: { '--repair': 'value', '--decisions': 'value', '--force': 'flag' },
  help: (words) => words.cli.help.check(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const out = given.values.get('--repair');
    if (out !== undefined) return repairCommand(file, out, call);
    if (given.values.has('--decisions')) throw new Stop('usage', words.cli.decisions.needsRepair);
    return look(file, call);
  },
};
