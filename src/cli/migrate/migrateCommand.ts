import path from 'node:path';
import { bringUp } from '../../actions/bringUp';
import { withCatalogueChoices } from '../../actions/catalogueChoices';
import { successorOf } from '../../actions/carry';
import type { Filling } from '../../actions/filling/filling';
import { withLeftOut } from '../../actions/leftOut';
import { PART_KEYS } from '../../actions/optionalParts';
import { leavingShiftedBlank } from '../../actions/reading/unsafe';
import type { Problem } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { wholeModel } from '../../model/own/withOwnModel';
import { CARRY, CATALOGUE, Decider, QUESTION_KINDS, type QuestionKind } from '../../model/decisions';
import { decisionsFor, undecided } from '../answers/decisionsFile';
import { openWorkbook, type FromWorkbook } from '../answers/openInput';
import { askedParts, refuseUnfit } from '../askedParts';
import { languageChoices } from '../chooseLanguage';
import type { Call, Command, Report } from '../command';
import { isStandardOutput } from '../files/checkOutput';
import { onlyFile, type Options } from '../parseArguments';
import { catalogueLines, defaultLines } from '../print/catalogueLines';
import { problemLines } from '../print/problemLines';
import { questionLines } from '../print/questionLines';
import { Stop } from '../stop';
import { today } from '../today';
import { carryTo } from './carryTo';
import { shiftedLines } from './shiftedLines';
import type { Output } from '../files/writeInto';
import { outputOf, writeWorkbook } from './newWorkbook';

const options = ({ models }: Catalogue): Options => ({
  '--to': models.map(({ id }) => id),
  '--out': 'value',
  '--with': 'value',
  '--decisions': 'value',
  '--force': 'flag',
  '--dry-run': 'flag',
});

/** Ends the command: something would be lost. */
function refused(
  { old, name }: { readonly old: string; readonly name: string },
  problems: readonly Problem[],
  { open }: Decider,
  { words }: Call,
): never {
  const lines = [
    words.cli.file.newerContent(old),
    ...problemLines(problems, words),
    ...(open.length === 0 ? [] : [words.cli.decisions.title(open.length), ...questionLines(open, words)]),
  ];
  const decisions = open.map((each) => undecided(name, each));
  throw new Stop('unreadable', lines.join('\n'), problems, decisions);
}

/** The same model in a workbook of today. */
function broughtUp(
  { filling, from, problems, decider, said, before, old, name }: BroughtUp,
  output: Output | null,
  call: Call,
): Report {
  const { given, words } = call;
  const dry = given.flags.has('--dry-run');
  if (output && !dry) writeWorkbook(output, filling, before.bytes, call);
  const layout = { from, to: filling.answers.layout };
  const { result } = words.cli;
  const open = [...decider.open, ...said.open];
  return {
    json: {
      file: dry ? null : (output?.file ?? null),
      model: filling.answers.model,
      layout,
      language: filling.answers.language,
      parts: filling.answers.parts ?? [],
      problems,
      ...(before.catalogue && { catalogue: before.catalogue }),
      ...(open.length > 0 && { decisions: open.map((each) => undecided(name, each)) }),
    },
    lines: [
      ...problemLines(problems, words),
      ...(problems.length === 0 ? [] : [result.problems(problems.length)]),
      ...shiftedLines(old, problems, decider, words),
      ...catalogueLines(before.catalogue, words),
      ...(said.open.length === 0
        ? []
        : [words.cli.decisions.title(said.open.length), ...defaultLines(said.open, words)]),
      dry ? result.wouldMigrate(layout.from, layout.to) : result.written(output?.file ?? ''),
      ...(dry ? [] : [result.migrated(layout.from, layout.to)]),
    ],
    flawed: problems.length > 0 || said.open.length > 0,
    aside: !dry && output !== null && isStandardOutput(output.place),
  };
}

interface BroughtUp {
  readonly filling: Filling;
  /** The layout of the old workbook. */
  readonly from: number;
  readonly problems: readonly Problem[];
  readonly decider: Decider;
  readonly old: string;
  readonly name: string;
  /** About defaults that the catalogue has changed. */
  readonly said: Decider<typeof CATALOGUE>;
  /** The old workbook. */
  readonly before: FromWorkbook;
}

/** `isomm migrate`: the same answers in a workbook of today, or in the model that follows. */
export const migrateCommand = (catalogue: Catalogue): Command => ({
  options: options(catalogue),
  help: (words) => words.cli.help.migrate(words.cli.list(PART_KEYS), languageChoices()),
  run: (call) => {
    const { given, language, words } = call;
    const old = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const output = outputOf(old, call);
    const parts = askedParts(call);
    const name = path.basename(old);
    const decisions = decisionsFor([{ name, path: old }], call, [...QUESTION_KINDS, CARRY, CATALOGUE]);
    const decided = decisions.byFile.get(name) ?? [];
    const of = <Kind extends string>(kinds: readonly Kind[]) =>
      decided.flatMap((each) => kinds.flatMap((kind) => (each.kind === kind ? [{ ...each, kind }] : [])));
    const decider = new Decider<QuestionKind>(of(QUESTION_KINDS));
    const carried = new Decider<typeof CARRY>(of([CARRY]));
    const before = openWorkbook(old, call, { results: false, decider, anew: true });
    const { answers, problems } = before;
    const wanted = { parts, ...(given.values.has('--lang') && { language }) };
    const to = given.values.get('--to');
    refuseUnfit(parts, to ?? answers.model, call);
    if (to !== undefined && to !== answers.model) {
      const model = wholeModel(catalogue, answers);
      if (!model || successorOf(catalogue, model)?.id !== to)
        throw new Stop('usage', words.cli.usage.otherModel(old, answers.model, to));
      const made = carryTo({ old, name, before, wanted, decider, carried }, call);
      decisions.settle([...decider.misfits(), ...carried.misfits()]);
      return made ? made(output) : refused({ old, name }, problems, decider, call);
    }
    const said = new Decider<typeof CATALOGUE>(of([CATALOGUE]));
    const brought = bringUp(leavingShiftedBlank(before), wanted);
    const chosen = brought && withCatalogueChoices(brought, before.catalogue, said);
    // A mark that is named was taken where it is sure.
    const left = problems.filter(({ kind }) => kind !== 'mark-outside');
    const from = { file: name, today: today() };
    const filling = chosen && before.cells ? withLeftOut(chosen, before.cells, left, decider, from) : chosen;
    decisions.settle([...decider.misfits(), ...carried.misfits(), ...said.misfits()]);
    if (!filling) return refused({ old, name }, problems, decider, call);
    return broughtUp(
      { filling, from: answers.layout, problems, decider, said, before, old, name },
      output,
      call,
    );
  },
});
