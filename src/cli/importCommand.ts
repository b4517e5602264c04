import path from 'node:path';
import { findImport, importedFile, isUnreadable, type ImportFinding } from '../actions/files/importFile';
import { firstRows, storesOf } from '../actions/files/importPreview';
import type { Catalogue } from '../model/catalogue';
import { NO_MAP } from '../model/imports/importMap';
import { decisionsFor, undecided } from './answers/decisionsFile';
import { mapDecisions, mapFile } from './answers/mapFile';
import { bytesOf, unreadableFile } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import type { Call, Command } from './command';
import { diagnosis } from './diagnosis';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { isSameFile } from './files/isSameFile';
import { writeInto, type Output } from './files/writeInto';
import { importLines } from './importLines';
import { outputOf } from './migrate/newWorkbook';
import { onlyFile, type Options } from './parseArguments';
import { problemLines } from './print/problemLines';
import { Stop } from './stop';
import { today } from './today';

const options = ({ models }: Catalogue): Options => ({
  '--out': 'value',
  '--model': models.map(({ id }) => id),
  '--map': 'value',
  '--write-map': 'value',
  '--decisions': 'value',
  '--organisation': 'value',
  '--department': 'value',
  '--dry-run': 'flag',
  '--force': 'flag',
});

/** Where the workbook and the map go; `null` where none is written. */
function outputsOf(
  source: string,
  call: Call,
): { readonly book: Output | null; readonly map: Output | null } {
  const { given, words } = call;
  const file = given.values.get('--write-map');
  // A map alone is asked for where a person has yet to say what the columns mean.
  const book = given.values.has('--out') || file === undefined ? outputOf(source, call) : null;
  if (file === undefined) return { book, map: null };
  const place = checkOutput(file, call, { always: true });
  if (isSameFile(source, place)) throw new Stop('usage', words.cli.usage.ontoItself(file));
  if (book && path.resolve(book.file) === path.resolve(file))
    throw new Stop('usage', words.cli.usage.sameOutput(file));
  return { book, map: { file, place } };
}

/** The map as it was followed, with what is left to a person; `name`: the file it is about. */
const writtenMap = ({ map, open }: ImportFinding, name: string) => ({
  ...map,
  decisions: open.map((question) => undecided(name, question)),
});

const asBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** What a person says about the new workbook goes before what the file says. */
function named(finding: ImportFinding, { given, halves, words }: Call): ImportFinding {
  const { filling } = finding;
  if (!filling) return finding;
  const text = (option: string, otherwise: string): string => {
    const value = given.values.get(option) ?? otherwise;
    if (value.length > halves.maxName)
      throw new Stop('usage', words.cli.usage.tooLong(option, halves.maxName));
    return value;
  };
  const { organisation, department } = filling.answers;
  const answers = {
    ...filling.answers,
    organisation: text('--organisation', organisation),
    department: text('--department', department),
  };
  return { ...finding, filling: { ...filling, answers } };
}

/** What can be told of a file in which nothing was recognised; ends the command. */
function refuse(source: string, finding: ImportFinding, map: string | null, call: Call): never {
  const { words } = call;
  const { problems } = finding;
  if (isUnreadable(finding) || !finding.foreign) throw unreadableFile(source, problems, call);
  const lines = [
    words.cli.file.unreadable(source),
    ...problemLines(problems, words),
    ...importLines(finding, call),
    ...(map === null ? [] : [words.cli.result.written(map)]),
  ];
  throw new Stop('unreadable', lines.join('\n'), problems);
}

/** `isomm import`: answers that stand in another file, in a new workbook. */
export const importCommand = (catalogue: Catalogue): Command => ({
  options: options(catalogue),
  help: (words) =>
    words.imports.cli.help(words.cli.list(catalogue.models.map(({ id }) => id)), languageChoices()),
  run: (call) => {
    const { given, halves, language, words } = call;
    const source = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const outputs = outputsOf(source, call);
    const dry = given.flags.has('--dry-run');
    const name = path.basename(source);
    const files = [{ name, path: source }];
    const mapGiven = mapFile(call);
    const decisions = given.values.has('--decisions')
      ? decisionsFor(files, call)
      : mapDecisions(mapGiven, files, call);
    const { map = NO_MAP } = mapGiven ?? {};
    const finding = named(
      findImport(
        halves.catalogue,
        halves.read,
        { file: name, bytes: bytesOf(source, call), today: today() },
        {
          map: { ...map, model: given.values.get('--model') ?? map.model },
          decisions: decisions.byFile.get(name) ?? [],
          ...(given.values.has('--lang') && { language }),
          otherwise: language,
        },
      ),
      call,
    );
    const { filling, problems, open, unused, counts, foreign, record } = finding;
    const mapped = outputs.map && (filling || foreign?.tables.length) ? outputs.map : null;
    if (mapped) writeInto(mapped, () => [asBytes(writtenMap(finding, name))], call);
    if (!filling) return refuse(source, finding, mapped?.file ?? null, call);
    decisions.settle(finding.misfits);
    if (outputs.book && !dry)
      writeInto(outputs.book, () => [importedFile(halves.catalogue, halves.write, finding)], call);
    const file = dry ? null : (outputs.book?.file ?? null);
    return {
      json: {
        file,
        source,
        model: filling.model.id,
        language: filling.answers.language,
        ours: finding.ours,
        found: {
          models: foreign?.likelihood ?? [],
          tables: (foreign?.tables ?? []).map((table) => ({
            sheet: table.table.sheet.title,
            items: table.items,
            stores: storesOf(table),
          })),
        },
        currentPattern: filling.answers.currentPattern,
        targetPattern: filling.answers.targetPattern,
        counts,
        missing: foreign?.missing ?? [],
        firstRows: firstRows(finding),
        problems: problems.map((problem) => diagnosis(problem)),
        decisions: open.map((question) => undecided(name, question)),
        unused,
        map: finding.map,
        ...(mapped && { mapFile: mapped.file }),
        record: record.entries.length + (foreign?.furtherEntries ?? 0),
      },
      lines: [
        ...importLines(finding, call),
        '',
        words.imports.cli.counts(counts),
        ...(file === null
          ? [mapped ? words.imports.cli.noWorkbook : words.imports.cli.notWritten]
          : [words.cli.result.written(file)]),
        ...(mapped ? [words.cli.result.written(mapped.file)] : []),
      ],
      flawed: problems.length > 0 || unused.length > 0,
      aside: [dry ? null : outputs.book, mapped].some((output) => output && isStandardOutput(output.place)),
    };
  },
});
