import { assess } from '../model/assess';
import type { Assessment } from '../model/assessment';
import type { Model } from '../model/catalogue';
import { coverage, mappingCounts, type Coverage, type First } from '../model/beside/first';
import { oneDecimal } from '../model/oneDecimal';
import { coverageCsv } from '../actions/tables/coverageCsv';
import { first } from '../first';
import { openEither } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import type { Call, Command } from './command';
import { byteOrderMark } from './files/byteOrderMark';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { isSameFile } from './files/isSameFile';
import { writeInto } from './files/writeInto';
import { onlyFile } from './parseArguments';
import { columns } from './print/columns';
import { problemLines } from './print/problemLines';
import { Stop } from './stop';

/** Area by area and service by service, with the functions below each. */
function linesOf(found: Coverage, { language, words }: Call): string[] {
  const lang = words.sheets.first;
  const { entry, state, none } = words.sheets;
  const nameOf = (of: First['areas'], id: string) => of.find((each) => each.id === id)?.name[language] ?? '';
  const over = (each: Coverage['areas'][number], indent: string, of: First['areas']): string[] => [
    `${indent}${entry(each.id, nameOf(of, each.id))}`,
    each.mean === null ? '' : oneDecimal(each.mean, 1),
    each.without === 0 ? '' : lang.without(String(each.without)),
  ];
  const states = { ...state, ...lang.state };
  return columns(
    found.areas.flatMap((area) => [
      over(area, '', first.areas),
      ...found.services
        .filter(({ id }) => id.startsWith(`${area.id}.`))
        .flatMap((service) => [
          over(service, '  ', first.services),
          ...found.functions
            .filter(({ id }) => id.startsWith(`${service.id}.`))
            .map(({ id, highest, lowest, services, ...each }) => [
              `    ${entry(id, nameOf(first.functions, id))}`,
              highest === null || lowest === null
                ? ''
                : highest === lowest
                  ? String(highest)
                  : lang.range(String(highest), String(lowest)),
              `${each.state === 'scored' ? '' : `${states[each.state]} `}${services.length === 0 ? none : words.sheets.list(services)}`,
            ]),
        ]),
    ]),
  );
}

function further(found: Coverage, model: Model, { items }: Assessment, { words, language }: Call): string[] {
  const { missing, pairs } = words.sheets.first;
  const { entry } = words.sheets;
  const levels = new Map(items.map(({ id, level, excluded }) => [id, excluded ? null : level]));
  const nameOf = (id: string) => model.items.find((item) => item.id === id)?.name[language] ?? '';
  const shown = (level: number | null | undefined) => String(level ?? '-');
  return [
    '',
    `${missing.title}: ${String(found.withoutCounterpart.length)}`,
    ...columns(found.withoutCounterpart.map((id) => [`  ${entry(id, nameOf(id))}`, shown(levels.get(id))])),
    '',
    `${pairs.title}: ${String(found.oneWay.length)}`,
    ...columns(
      found.oneWay.map((pair) => [
        `  ${pair.service} - ${pair.function}`,
        words.sheets.first.direction[pair.direction],
        `${pairs.with} ${shown(pair.with)}`,
        `${pairs.without} ${shown(pair.without)}`,
      ]),
    ),
  ];
}

/** `isomm coverage`: the levels of X.1060's services under the headings of FIRST's framework. */
export const coverageCommand: Command = {
  options: { '--both-only': 'flag', '--csv': 'value', '--bom': 'flag', '--meta': 'flag', '--force': 'flag' },
  help: (words) => words.sheets.first.cli.help(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const lang = words.sheets.first;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const mark = byteOrderMark(call, ['--csv']);
    const csv = given.values.get('--csv');
    const place = csv === undefined ? null : checkOutput(csv, call, {});
    if (csv !== undefined && place && isSameFile(file, place))
      throw new Stop('usage', words.cli.usage.ontoItself(csv));
    const { model, answers, problems } = openEither(file, call);
    if (model.id !== first.model)
      throw new Stop('unreadable', lang.cli.otherModel(file, model.id, model.successor === first.model));
    const assessment = assess(model, answers);
    const bothOnly = given.flags.has('--both-only') || answers.first?.bothOnly === true;
    const found = coverage(first, assessment, { bothOnly });
    // What the mapping holds is said of the whole model, whatever part of it the workbook asks for.
    const whole = call.halves.catalogue.models.find(({ id }) => id === first.model) ?? model;
    const counts = mappingCounts(
      first,
      whole.items.map(({ id }) => id),
    );
    const meta = given.flags.has('--meta');
    if (csv !== undefined && place)
      writeInto({ file: csv, place }, () => [mark + coverageCsv(first, found, answers.language)], call);
    return {
      json: { model: model.id, bothOnly, ...found, ...(meta && { meta: counts }), problems },
      lines: [
        lang.heading,
        '',
        ...linesOf(found, call),
        ...further(found, model, assessment, call),
        ...(meta ? ['', lang.cli.meta(counts)] : []),
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
