import path from 'node:path';
import { bringUp } from '../actions/bringUp';
import { describe } from '../actions/describe';
import type { Filling } from '../actions/filling';
import { protectedLike } from '../actions/keepProtection';
import { PART_KEYS } from '../actions/optionalParts';
import type { Catalogue } from '../model/catalogue';
import { Decider } from '../model/decisions';
import { decisionsFor, undecided } from './answers/decisionsFile';
import { openWorkbook } from './answers/openInput';
import { askedParts } from './askedParts';
import { languageChoices } from './chooseLanguage';
import type { Call, Command } from './command';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { fileTrouble } from './files/fileTrouble';
import { isSameFile } from './files/isSameFile';
import type { Place } from './files/outputPlace';
import { writeOutput } from './files/writeOutput';
import { isUntouched } from './new/isUntouched';
import { onlyFile, type Options } from './parseArguments';
import { problemLines } from './print/problemLines';
import { questionLines } from './print/questionLines';
import { Stop } from './stop';

const options = ({ models }: Catalogue): Options => ({
  '--to': models.map(({ id }) => id),
  '--out': 'value',
  '--with': 'value',
  '--decisions': 'value',
  '--force': 'flag',
  '--dry-run': 'flag',
});

/** Where the new workbook goes; `null` on a dry run that names no file. */
function outputOf(old: string, call: Call): { file: string; place: Place } | null {
  const { given, words } = call;
  const file = given.values.get('--out');
  if (file === undefined) {
    if (given.flags.has('--dry-run')) return null;
    throw new Stop('usage', words.cli.usage.missingOut);
  }
  const place = checkOutput(file, call, { workbook: true, ours: () => isUntouched(file, call) });
  if (isSameFile(old, place)) throw new Stop('usage', words.cli.usage.ontoItself(file));
  return { file, place };
}

function write(file: string, place: Place, filling: Filling, old: Uint8Array, call: Call): void {
  const { given, halves, words } = call;
  try {
    const workbook = describe(halves.catalogue, filling);
    const bytes = halves.write(protectedLike(workbook, halves.read, old));
    writeOutput(place, [bytes], given.flags.has('--force'));
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotWrite(file, fileTrouble(error, words.cli)));
  }
}

/** `isomm migrate`: the same answers in a workbook of today. */
export const migrateCommand = (catalogue: Catalogue): Command => ({
  options: options(catalogue),
  help: (words) => words.cli.help.migrate(words.cli.list(PART_KEYS), languageChoices()),
  run: (call) => {
    const { given, language, words } = call;
    const old = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const output = outputOf(old, call);
    const parts = askedParts(call);
    const name = path.basename(old);
    const decisions = decisionsFor([{ name, path: old }], call);
    const decider = new Decider(decisions.byFile.get(name));
    const before = openWorkbook(old, call, { results: false, decider });
    decisions.settle(decider.misfits());
    const { answers, model, problems } = before;
    const to = given.values.get('--to');
    if (to !== undefined && to !== model.id) {
      throw new Stop('usage', words.cli.usage.otherModel(old, model.id, to));
    }
    const filling = bringUp(before, { parts, ...(given.values.has('--lang') && { language }) });
    if (!filling) {
      const { newerContent, shifted } = words.cli.file;
      const why = problems.some(({ kind }) => kind === 'newer-part') ? newerContent : shifted;
      const { open } = decider;
      const { title } = words.cli.decisions;
      const lines = [
        why(old),
        ...problemLines(problems, words),
        ...(open.length === 0 ? [] : [title(open.length), ...questionLines(open, words)]),
      ];
      throw new Stop(
        'unreadable',
        lines.join('\n'),
        problems,
        open.map((each) => undecided(name, each)),
      );
    }
    const dry = given.flags.has('--dry-run');
    if (output && !dry) write(output.file, output.place, filling, before.bytes, call);
    const layout = { from: answers.layout, to: filling.answers.layout };
    const { result } = words.cli;
    return {
      json: {
        file: dry ? null : (output?.file ?? null),
        model: model.id,
        layout,
        language: filling.answers.language,
        parts: filling.answers.parts ?? [],
        problems,
        ...(decider.open.length > 0 && { decisions: decider.open.map((each) => undecided(name, each)) }),
      },
      lines: [
        ...problemLines(problems, words),
        ...(problems.length === 0 ? [] : [result.problems(problems.length)]),
        dry ? result.wouldMigrate(layout.from, layout.to) : result.written(output?.file ?? ''),
        ...(dry ? [] : [result.migrated(layout.from, layout.to)]),
      ],
      flawed: problems.length > 0,
      aside: !dry && output !== null && isStandardOutput(output.place),
    };
  },
});
