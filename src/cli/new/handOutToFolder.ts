import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { handOutRow } from '../../actions/handOutRow';
import { handOutFiles } from '../../actions/files/handOutFiles';
import type { Answers } from '../../model/answers';
import { blankAnswers } from '../../model/blankAnswers';
import type { Model, PatternId } from '../../model/catalogue';
import { PATTERN_IDS } from '../../model/catalogue';
import { wholeModel } from '../../model/own/withOwnModel';
import { delimitedRows } from '../../model/departments/delimited';
import { fileNames } from '../../model/departments/fileNames';
import type { Recipient, Round } from '../../model/departments/handOut';
import { withHandedOut } from '../../model/departments/handOutList';
import type { HandOutRow } from '../../model/handOuts';
import { recipients as recipientsIn } from '../../model/departments/recipients';
import { dateSerial } from '../../model/cells/dates';
import { beginning } from '../../model/cells/textLimits';
import { choicesInAll } from '../../text/choicesIn';
import { askedParts, refuseUnfit } from '../askedParts';
import type { Call, Report } from '../command';
import { HAND_OUTS, handOutBook, today, written } from '../handOutBook';
import { decodeList } from '../../actions/reading/decodeList';
import { checkOutput } from '../files/checkOutput';
import { fileTrouble } from '../files/fileTrouble';
import { isSameFile } from '../files/isSameFile';
import { openEither, type Input } from '../answers/openInput';
import { problemLines } from '../print/problemLines';
import { readInput } from '../files/readInput';
import type { Options } from '../parseArguments';
import { Stop } from '../stop';
import { writeOutput } from '../files/writeOutput';

/** What `new` understands besides, when it writes a workbook for each department of a list. */
export const HAND_OUT_OPTIONS: Options = {
  '--departments': 'value',
  '--out-dir': 'value',
  '--functions': 'value',
  '--deadline': 'value',
  '--return-to': 'value',
  '--supplements': 'value',
  '--protect': 'flag',
  [HAND_OUTS]: 'value',
};

/** As much of a long name as a message needs. */
const QUOTED = 40;
const MOST_NAMED = 20;

const ALONE = [
  HAND_OUTS,
  '--out-dir',
  '--functions',
  '--deadline',
  '--return-to',
  '--supplements',
  '--protect',
];

/** What speaks of one workbook, and would be dropped where many are made. */
const OF_ONE = ['--department', '--plan-csv'];

export const asksForHandOut = ({ given, words }: Call): boolean => {
  if (given.values.has('--departments')) return true;
  if (ALONE.some((option) => given.values.has(option) || given.flags.has(option))) {
    throw new Stop('usage', words.departments.cli.outDirAlone);
  }
  return false;
};

function listRows(file: string, content: string, text: Call['words']['departments']['cli']): string[][] {
  const { rows, unclosed } = delimitedRows(content, true);
  if (unclosed !== null) throw new Stop('usage', text.unclosedQuote(`${file}:${String(unclosed)}`));
  return rows;
}

/** Departments that stand in the list more than once, all columns alike. */
function repeated(recipients: readonly Recipient[]): string[] {
  const seen = new Set<string>();
  return recipients.flatMap((recipient) => {
    const key = JSON.stringify(recipient);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [recipient.department || recipient.organisation];
  });
}

function listed(file: string, model: Model, call: Call): readonly Recipient[] {
  const { halves, words } = call;
  const text = words.departments.cli;
  const bytes = readInput(file, call);
  const content = bytes && decodeList(bytes);
  if (content === null) throw new Stop('file', text.notAText(file));
  // In a plain list a comma belongs to the name.
  const plain = file.toLowerCase().endsWith('.txt') && !content.includes('\t');
  const rows = plain
    ? content.split(/\r\n|[\r\n]/).map((line) => [line.replace(/^\uFEFF/, '')])
    : listRows(file, content, text);
  const headings = choicesInAll().map((choices) => choices.headings);
  const { recipients, unknown, broken } = recipientsIn(rows, model.functions, headings);
  const [error] = broken;
  if (error) throw new Stop('usage', text.cellError(`${file}:${String(error.row)}`, error.found));
  const [wrong] = unknown;
  if (wrong) throw unknownFunctions(`${file}:${String(wrong.row)}`, wrong.found, model, words);
  for (const { organisation, department, respondent, returnTo = '' } of recipients) {
    for (const name of [organisation, department, respondent, returnTo]) {
      if (name.length > halves.maxName)
        throw new Stop('usage', text.longName(file, beginning(name, QUOTED), halves.maxName));
    }
  }
  if (recipients.length === 0) throw new Stop('usage', text.noDepartments(file));
  return recipients;
}

const unknownFunctions = (where: string, found: string, model: Model, words: Call['words']): Stop =>
  new Stop(
    'usage',
    words.departments.cli.unknownFunctions(where, found, words.cli.list(model.functions.map(({ id }) => id))),
  );

function functionsForAll(model: Model, { given, words }: Call): readonly string[] {
  const asked = (given.values.get('--functions') ?? '').split(/[\s,、]+/u).filter(Boolean);
  const ids = model.functions.map(({ id }) => id);
  for (const id of asked) {
    if (!ids.includes(id.toUpperCase())) throw unknownFunctions('--functions', id, model, words);
  }
  return ids.filter((id) => asked.some((each) => each.toUpperCase() === id));
}

function baseFor(asked: Model | null, call: Call): { model: Model; base: Input | null } {
  const { given, halves, words } = call;
  const file = given.values.get('--answers') ?? given.values.get('--supplements');
  const base = file === undefined ? null : openEither(file, call);
  const model = asked ?? (base && wholeModel(halves.catalogue, base.answers));
  if (!model) {
    throw new Stop(
      'usage',
      words.cli.usage.missingModel(words.cli.list(halves.catalogue.models.map(({ id }) => id))),
    );
  }
  if (base && base.model.id !== model.id) {
    throw new Stop('usage', words.cli.answers.modelMismatch(file ?? '', base.model.id, model.id));
  }
  return { model, base };
}

/** The workbook in which the list begins: that of whoever hands out, with nothing filled in. */
const listBook = ({ base, model, patterns, language, layout, organisation }: Round): Answers => ({
  ...blankAnswers(model, patterns, language, layout),
  organisation: organisation || (base?.organisation ?? ''),
});

/** `isomm new --departments`: one workbook for each department of a list. */
export function handOutToFolder(asked: Model | null, call: Call): Report {
  const { given, halves, language, words } = call;
  const { values, flags } = given;
  const { catalogue, write } = halves;
  const list = values.get('--departments') ?? '';
  const folder = values.get('--out-dir');
  if (folder === undefined) throw new Stop('usage', words.departments.cli.outDirMissing);
  const [stray = OF_ONE.find((option) => values.has(option))] = given.files;
  if (stray !== undefined) throw new Stop('usage', words.departments.cli.ofOne(stray));
  if (values.has('--answers') && values.has('--supplements'))
    throw new Stop('usage', words.departments.cli.oneBase);
  const parts = askedParts(call);
  const { model, base } = baseFor(asked, call);
  refuseUnfit(parts, model.id, call);
  const everyone = functionsForAll(model, call);
  const recipients = listed(list, model, call).map((recipient) =>
    recipient.functions.length > 0 ? recipient : { ...recipient, functions: everyone },
  );
  for (const option of ['--organisation', '--deadline', '--return-to']) {
    if ((values.get(option) ?? '').length > halves.maxName)
      throw new Stop('usage', words.cli.usage.tooLong(option, halves.maxName));
  }
  const twice = [...new Set(repeated(recipients))];
  if (twice.length > 0)
    call.remark(
      words.departments.cli.listedTwice(
        words.cli.list(twice.slice(0, MOST_NAMED)) + (twice.length > MOST_NAMED ? ' …' : ''),
      ),
    );
  const pattern = (option: string): PatternId | null =>
    PATTERN_IDS.find((id) => id === values.get(option)) ?? null;
  const round: Round = {
    model,
    patterns: catalogue.patterns,
    language: values.has('--lang') ? language : (base?.answers.language ?? language),
    layout: halves.layout,
    organisation: values.get('--organisation') ?? '',
    currentPattern: pattern('--current'),
    targetPattern: pattern('--target'),
    deadline: values.get('--deadline') ?? '',
    returnTo: values.get('--return-to') ?? '',
    base: base?.answers ?? null,
    prefilled: values.has('--answers'),
    parts,
  };

  if (round.deadline !== '' && dateSerial(round.deadline) === null)
    call.remark(words.departments.cli.deadlineInWords(round.deadline));
  const book = handOutBook({ model, answers: listBook(round), leftovers: {} }, call);
  const handed: HandOutRow[] = [];
  const files: { file: string; organisation: string; department: string; asked: readonly string[] }[] = [];
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new Stop('file', words.departments.cli.noFolder(folder));
    mkdirSync(folder, { recursive: true });
    // All names are looked at before the first file is written.
    const places = fileNames(recipients).map((name) => {
      const place = checkOutput(path.join(folder, name), call, {});
      const from = values.get('--answers') ?? values.get('--supplements');
      if (from !== undefined && isSameFile(from, place))
        throw new Stop('usage', words.departments.cli.ontoBase(path.join(folder, name)));
      return place;
    });
    for (const made of handOutFiles(catalogue, write, round, recipients, flags.has('--protect'))) {
      const place = places[files.length];
      if (!place) throw new Error(`no place for ${made.file}`);
      call.progress.step(files.length, places.length);
      const file = path.join(folder, made.file);
      writeOutput(place, [made.bytes], flags.has('--force'));
      const { organisation, department, asked: functions } = made.answers;
      handed.push(handOutRow(made, model, today()));
      files.push({ file, organisation, department, asked: functions ?? model.functions.map(({ id }) => id) });
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const trouble = words.cli.file.cannotWrite(folder, fileTrouble(error, words.cli));
    const partly = words.departments.cli.handedOutPartly(files.length, recipients.length - files.length);
    throw new Stop('file', files.length === 0 ? trouble : `${trouble}\n${partly}`);
  }
  if (book) written(book, (before) => withHandedOut(before, handed));
  const problems = base?.problems ?? [];
  return {
    json: {
      ...{ files, model: model.id, layout: halves.layout, language: round.language, problems },
      ...(book && { handOuts: book.output.file }),
    },
    lines: [
      ...problemLines(problems, words),
      words.departments.cli.handedOut(files.length, folder),
      ...(book ? [words.departments.cli.handOuts.noted(book.output.file)] : []),
    ],
    flawed: problems.length > 0,
  };
}
