import { basename } from 'node:path';
import { bringUp } from '../actions/bringUp';
import { withParts } from '../actions/optionalParts';
import type { Answers, Problem } from '../model/answers';
import { assess } from '../model/assess';
import type { Model } from '../model/catalogue';
import { oneDecimal } from '../model/oneDecimal';
import { chosenMoments, roundsOf } from '../model/rounds/chosen';
import { compareMoments, type Compared, type ItemCompared } from '../model/rounds/compareMoments';
import { roundOf } from '../model/rounds/keepRound';
import { LONGEST_NAME, MOST_ROUNDS, type KeptRound } from '../model/rounds/keptRound';
import type { Moment, MomentItem } from '../model/rounds/moment';
import { NOW } from '../model/rounds/now';
import { oneToOne, throughMapping } from '../model/rounds/throughMapping';
import { sameText } from '../model/cells/sameText';
import { openWorkbook, type FromWorkbook } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import type { Call, Command, Report } from './command';
import { isStandardOutput } from './files/checkOutput';
import { refused } from './migrate/refused';
import { outputOf, writeWorkbook } from './migrate/newWorkbook';
import { columns } from './print/columns';
import { problemLines } from './print/problemLines';
import { onlyFile } from './parseArguments';
import { Stop } from './stop';
import { today } from './today';

/** What is put side by side: a workbook with a round in it, and which two times. */
interface Pair {
  readonly file: FromWorkbook;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** How many items correspond, where two models do. */
  readonly mapped: number | null;
  /** What the two are called where they are two files. */
  readonly files: readonly [string, string] | null;
}

const momentJson = ({ name, date }: Moment) => ({ round: name ?? NOW, date });
const standing = ({ state, level, side }: MomentItem) => ({ state, level, side });

/** Whether there was nothing then and is nothing now: no item yet, or no answer. */
const stillBlank = ({ before, after }: ItemCompared): boolean =>
  [before, after].every(({ state }) => state === null || state === 'unanswered');

const moved = ({ items }: Compared): ItemCompared[] =>
  items.filter((item) => item.change !== null && !stillBlank(item));

const changed = (compared: Compared): ItemCompared[] => {
  const listed = new Set(moved(compared));
  return compared.items.filter((item) => listed.has(item) || item.plan !== null);
};

const asJson = (compared: Compared, { mapped, answers }: Pair, model: Model, moments: readonly Moment[]) => ({
  model: answers.model,
  from: moments[0] && momentJson(moments[0]),
  to: moments[1] && momentJson(moments[1]),
  mapped: mapped === null ? null : { services: mapped, of: model.items.length },
  functions: compared.functions,
  overall: compared.overall,
  plan: compared.plan,
  items: changed(compared).map(({ before, after, ...rest }) => ({
    ...rest,
    before: standing(before),
    after: standing(after),
    reason: after.reason,
  })),
});

/** The mean difference with its sign; as it is shown, half up away from 0. */
function signed(value: number | null): string {
  if (value === null) return '';
  const shown = oneDecimal(Math.abs(value), 1);
  if (shown === '0.0') return shown;
  return `${value < 0 ? '-' : '+'}${shown}`;
}

/** `nowhere`: what is said of an item that one of the times has not. */
function linesOf(compared: Compared, model: Model, nowhere: string, { words, language }: Call): string[] {
  const text = words.keptRounds.cli;
  const noun = model.itemNoun[language];
  const shown = (value: number | null) => (value === null ? '-' : oneDecimal(value, 1));
  const row = (label: string, of: Compared['overall']) => [
    label,
    shown(of.before),
    shown(of.after),
    signed(of.likeForLike),
    ...[of.compared, of.newlyScored, of.noLongerScored, of.sideChanged].map(String),
  ];
  const said = ({ state, level, side }: MomentItem) =>
    level !== null && side !== null
      ? `${String(level)} ${text.side[side]}`
      : state === null
        ? nowhere
        : text.state[state];
  const listed = moved(compared);
  const { kept, due, partly, unchanged, back } = compared.plan;
  const { heads } = text;
  return [
    ...columns([
      [
        '',
        ...[heads.before, heads.after, heads.likeForLike, heads.compared],
        ...[heads.newlyScored, heads.noLongerScored, heads.sideChanged],
      ],
      ...compared.functions.map((each) =>
        row(
          words.cli.result.entry(
            each.id,
            model.functions.find(({ id }) => id === each.id)?.name[language] ?? '',
          ),
          each,
        ),
      ),
      row(words.sheets.byFunction.overall, compared.overall),
    ]),
    text.likeForLike(noun),
    ...(due === 0 ? [] : ['', text.plan(kept, due, partly, unchanged, back)]),
    '',
    text.changes(listed.length, noun),
    ...columns(
      listed.map(({ id, before, after, plan }) => [
        `  ${id}`,
        text.between(said(before), said(after)),
        plan === null ? '' : words.keptRounds.promised[plan],
        model.items.find((item) => item.id === id)?.name[language] ?? '',
      ]),
    ),
  ];
}

/** A name for the older file among the rounds of the newer one. */
function nameFor(file: string, { rounds = [] }: Answers): string {
  const plain =
    basename(file)
      .replace(/\.xlsx$/i, '')
      .slice(0, LONGEST_NAME - 5) || 'old';
  const taken = (name: string) => name === NOW || rounds.some((round) => sameText(round.name, name));
  let name = plain;
  for (let next = 2; taken(name); next++) name = `${plain} (${String(next)})`;
  return name;
}

/** Two files: the older one becomes a round beside the newer one's own. */
function ofTwo(older: string, newer: string, call: Call): Pair | Report {
  const { given, halves, words } = call;
  const text = words.keptRounds.cli;
  if (given.values.has('--from') || given.values.has('--to')) throw new Stop('usage', text.onlyOne);
  const [before, file] = [openWorkbook(older, call), openWorkbook(newer, call)];
  const problems = [...before.problems, ...file.problems];
  const other = before.answers.model !== file.answers.model;
  const wholly = (id: string) => halves.catalogue.models.find((model) => model.id === id);
  const [from, to] = [wholly(before.answers.model), wholly(file.answers.model)];
  if (!from || !to) throw new Error(`No model ${before.answers.model} or ${file.answers.model}`);
  if (other && (!given.flags.has('--through-mapping') || from.successor !== to.id)) {
    const known = from.successor === to.id;
    const line = known
      ? text.otherModel(from.id, to.id, to.itemNoun[call.language])
      : text.noMapping(from.id, to.id);
    return {
      json: {
        model: to.id,
        from: { model: from.id },
        comparable: false,
        message: line,
        functions: [],
        items: [],
        problems,
      },
      lines: [line],
      flawed: true,
    };
  }
  const { rounds = [], ...answers } = file.answers;
  const name = nameFor(older, file.answers);
  const wish = { name, keptOn: today(), reserved: [] };
  const own = roundOf(before.model, before.answers, wish);
  const round: KeptRound = other ? throughMapping(own, from, to) : own;
  return {
    file,
    problems,
    answers: { ...answers, rounds: [...rounds, round], progress: { from: name, to: null } },
    mapped: other ? oneToOne(from, to).size : null,
    files: [older, newer],
  };
}

/** Two rounds of one file, or one and now. */
function ofOne(name: string, call: Call): Pair {
  const { given, words } = call;
  const text = words.keptRounds.cli;
  const file = openWorkbook(name, call);
  const there = roundsOf(file.answers);
  if (there.length === 0) throw new Stop('usage', text.noRounds(name));
  const asked = (option: string): string | null => {
    const value = given.values.get(option)?.trim();
    if (value === undefined || value === NOW) return value ?? null;
    const round = there.find((each) => sameText(each.name, value));
    if (round) return round.name;
    throw new Stop('usage', text.noRound(value, words.cli.list(there.map((each) => each.name))));
  };
  const progress = { from: asked('--from'), to: asked('--to') };
  return { file, answers: { ...file.answers, progress }, problems: file.problems, mapped: null, files: null };
}

/** `isomm compare`: two workbooks, or two rounds of one, like for like. */
export const compareCommand: Command = {
  options: {
    '--from': 'value',
    '--to': 'value',
    '--out': 'value',
    '--through-mapping': 'flag',
    '--force': 'flag',
  },
  help: ({ keptRounds }) => keptRounds.cli.help.compare(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const text = words.keptRounds.cli;
    const [first, second] = given.files;
    const alone = second === undefined ? onlyFile(given, words.cli.usage.missingInput, words.cli) : null;
    if (given.files.length > 2)
      throw new Stop('usage', words.cli.usage.tooManyFiles(given.files.slice(2).join(' ')));
    const newest = alone ?? second ?? '';
    const output = given.values.has('--out') ? outputOf(newest, call) : null;
    const pair = alone === null ? ofTwo(first ?? '', newest, call) : ofOne(alone, call);
    if ('lines' in pair) return pair;
    const { answers, file, mapped, problems, files } = pair;
    const { model } = file;
    const { first: before, second: after } = chosenMoments(answers, assess(model, answers));
    const compared = compareMoments(model, before, after);
    if (output) {
      if ((answers.rounds ?? []).length > MOST_ROUNDS) throw new Stop('usage', text.refused.full());
      const filling = bringUp({ ...file, answers: withParts(answers, ['rounds', 'progress']) });
      if (!filling) return refused(newest, file.problems, call);
      writeWorkbook(output, filling, file.bytes, call);
    }
    const called = ({ name }: Moment) => name ?? text.now;
    return {
      json: {
        ...asJson(compared, pair, model, [before, after]),
        ...(output && { file: output.file }),
        problems,
      },
      lines: [
        ...problemLines(problems, words),
        text.between(files?.[0] ?? called(before), files?.[1] ?? called(after)),
        ...(mapped === null ? [] : [text.mapped(mapped, model.items.length, model.itemNoun[call.language])]),
        '',
        ...linesOf(compared, model, mapped === null ? text.nowhere : text.noCounterpart, call),
        ...(output ? ['', words.cli.result.written(output.file)] : []),
      ],
      flawed: problems.length > 0,
      aside: output !== null && isStandardOutput(output.place),
    };
  },
};
