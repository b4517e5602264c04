import { bringUp } from '../actions/bringUp';
import { withRound } from '../actions/keepRound';
import { PART_KEYS } from '../actions/optionalParts';
import { FAR } from '../model/rounds/compareMoments';
import { movesOf } from '../model/rounds/movesOf';
import { openWorkbook } from './answers/openInput';
import { askedParts } from './askedParts';
import { languageChoices } from './chooseLanguage';
import type { Command } from './command';
import { isStandardOutput } from './files/checkOutput';
import { refused } from './migrate/refused';
import { outputOf, writeWorkbook } from './migrate/newWorkbook';
import { onlyFile } from './parseArguments';
import { problemLines } from './print/problemLines';
import { Stop } from './stop';
import { today } from './today';

/** `isomm round`: the present answers kept as a round in the workbook. */
export const roundCommand: Command = {
  options: {
    '--name': 'value',
    '--out': 'value',
    '--with': 'value',
    '--without-notes': 'flag',
    '--clear': 'flag',
    '--force': 'flag',
  },
  help: ({ cli, keptRounds }) => keptRounds.cli.help.round(cli.list(PART_KEYS), languageChoices()),
  run: (call) => {
    const { given, language, words } = call;
    const text = words.keptRounds.cli;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const name = given.values.get('--name');
    if (name === undefined) throw new Stop('usage', text.missingName);
    const output = outputOf(file, call);
    if (!output) throw new Stop('usage', words.cli.usage.missingOut);
    const parts = askedParts(call);
    const before = openWorkbook(file, call);
    const filling = bringUp(before);
    if (!filling) return refused(file, before.problems, call);
    const next = withRound(filling, {
      name,
      today: today(),
      parts,
      withoutNotes: given.flags.has('--without-notes'),
      clear: given.flags.has('--clear'),
    });
    if (typeof next === 'string') throw new Stop('usage', text.refused[next](name.trim()));
    writeWorkbook(output, next, before.bytes, call);

    const { rounds = [] } = next.answers;
    const kept = rounds.at(-1);
    const far = movesOf(next.answers, rounds.length - 1).filter(({ move }) => Math.abs(move) >= FAR);
    const edited = rounds.filter(({ changed }) => changed).map((round) => round.name);
    const { problems } = before;
    return {
      json: {
        file: output.file,
        round: kept && {
          no: rounds.length,
          name: kept.name,
          date: kept.date,
          keptOn: kept.keptOn,
          ...kept.kept,
        },
        asksReason: far,
        changed: edited,
        parts: next.answers.parts ?? [],
        problems,
      },
      lines: [
        ...problemLines(problems, words),
        ...(problems.length === 0 ? [] : [words.cli.result.problems(problems.length)]),
        text.kept(kept?.name ?? '', rounds.length),
        ...(far.length === 0
          ? []
          : [text.far(words.cli.list(far.map(({ id }) => id)), before.model.itemNoun[language])]),
        ...(edited.length === 0 ? [] : [text.changed(words.cli.list(edited))]),
        words.cli.result.written(output.file),
      ],
      flawed: problems.length > 0,
      aside: isStandardOutput(output.place),
    };
  },
};
