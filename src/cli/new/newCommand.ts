import path from 'node:path';
import { newFile } from '../../actions/files/newFile';
import { PART_KEYS, withParts } from '../../actions/optionalParts';
import { withPlanCsv, type PlanRead } from '../../actions/tables/planCsv';
import { USUAL_PARTS } from '../../actions/files/usualParts';
import type { Answers } from '../../model/answers';
import { blankAnswers } from '../../model/blankAnswers';
import { PATTERN_IDS, type Catalogue, type Model, type PatternId } from '../../model/catalogue';
import { isOwn } from '../../model/own/ownId';
import { askedParts, refuseUnfit } from '../askedParts';
import { languageChoices } from '../chooseLanguage';
import type { Command, Call } from '../command';
import { checkOutput, isStandardOutput } from '../files/checkOutput';
import { asksForHandOut, handOutToFolder, HAND_OUT_OPTIONS } from './handOutToFolder';
import { isUntouched } from './isUntouched';
import { modelFile } from './modelFile';
import { bytesOf, openAnswers, type Input } from '../answers/openInput';
import { onlyFile, type Options } from '../parseArguments';
import { problemLines } from '../print/problemLines';
import { Stop } from '../stop';
import { writeInto } from '../files/writeInto';

const options = ({ models }: Catalogue): Options => ({
  '--model': models.map(({ id }) => id),
  '--model-file': 'value',
  '--organisation': 'value',
  '--department': 'value',
  '--current': PATTERN_IDS,
  '--target': PATTERN_IDS,
  '--answers': 'value',
  '--plan-csv': 'value',
  '--with': 'value',
  '--without': 'value',
  '--force': 'flag',
  ...HAND_OUT_OPTIONS,
});

function askedModel(call: Call): Model | null {
  const { given, halves, words } = call;
  const id = given.values.get('--model');
  const file = given.values.get('--model-file');
  if (file !== undefined) {
    if (id !== undefined) throw new Stop('usage', words.own.cli.both);
    return modelFile(file, call);
  }
  return halves.catalogue.models.find((model) => model.id === id) ?? null;
}

function startingPoint(model: Model | null, call: Call): Input {
  const { given, halves, language, words } = call;
  const file = given.values.get('--answers');
  if (file !== undefined) return openAnswers(file, call, model);
  if (!model) {
    const known = words.cli.list(halves.catalogue.models.map(({ id }) => id));
    throw new Stop('usage', words.cli.usage.missingModel(known));
  }
  return {
    model,
    answers: blankAnswers(model, halves.catalogue.patterns, language, halves.layout),
    problems: [],
  };
}

/** What the options say goes before what the file says. */
function withOptions(answers: Answers, { given, language, words, halves }: Call): Answers {
  const { values } = given;
  const text = (option: string, otherwise: string): string => {
    const value = values.get(option) ?? otherwise;
    if (value.length > halves.maxName)
      throw new Stop('usage', words.cli.usage.tooLong(option, halves.maxName));
    return value;
  };
  const pattern = (option: string, otherwise: PatternId | null): PatternId | null =>
    PATTERN_IDS.find((id) => id === values.get(option)) ?? otherwise;
  return {
    ...answers,
    language: values.has('--lang') ? language : answers.language,
    organisation: text('--organisation', answers.organisation),
    department: text('--department', answers.department),
    currentPattern: pattern('--current', answers.currentPattern),
    targetPattern: pattern('--target', answers.targetPattern),
  };
}

/** The plan as `--plan-csv` has it; `null` without the option. */
function withPlan(model: Model, answers: Answers, call: Call): PlanRead | null {
  const { given, words } = call;
  const file = given.values.get('--plan-csv');
  if (file === undefined) return null;
  const read = withPlanCsv(model, answers, bytesOf(file, call), path.basename(file));
  if (!read) throw new Stop('answers', words.cli.planCsv.none(file));
  return read;
}

/** `isomm new`: writes a workbook, blank or filled from JSON. */
export const newCommand = (catalogue: Catalogue): Command => ({
  options: options(catalogue),
  help: (words) => [
    ...words.cli.help.new(
      words.cli.list(catalogue.models.map(({ id }) => id)),
      words.cli.list(PATTERN_IDS),
      words.cli.list(PART_KEYS),
      languageChoices(),
    ),
    '',
    ...words.own.cli.help,
  ],
  run: (call) => {
    const { given, words, halves } = call;
    const asked = askedModel(call);
    if (asksForHandOut(call)) return handOutToFolder(asked, call);
    const file = onlyFile(given, words.cli.usage.missingOutput, words.cli);
    const place = checkOutput(file, call, { workbook: true, ours: () => isUntouched(file, call) });
    const without = askedParts(call, '--without');
    // A file of answers says which sheets its workbook has.
    const usual = given.values.has('--answers') ? [] : USUAL_PARTS;
    const parts = [...usual.filter((key) => !without.includes(key)), ...askedParts(call)];
    const { model, answers: start, problems: found } = startingPoint(asked, call);
    refuseUnfit(parts, model.id, call);
    const whole = withParts(withOptions(start, call), parts);
    const plan = withPlan(model, whole, call);
    const answers = plan?.answers ?? whole;
    const problems = [...found, ...(plan?.problems ?? [])];
    writeInto({ file, place }, () => [newFile(halves.catalogue, halves.write, model, answers)], call);
    const { result } = words.cli;
    return {
      json: {
        ...{ file, model: model.id, layout: halves.layout, language: answers.language, problems },
        ...(plan && { plan: { rows: plan.rows, ignored: plan.ignored } }),
      },
      lines: [
        ...(isOwn(model.id)
          ? [words.own.cli.made(model.id, model.functions.length, model.items.length)]
          : []),
        ...problemLines(problems, words),
        ...(plan ? [words.cli.planCsv.read(plan.rows, words.cli.list(plan.ignored))] : []),
        problems.length === 0 ? result.written(file) : result.writtenWithout(file, problems.length),
      ],
      flawed: problems.length > 0,
      aside: isStandardOutput(place),
    };
  },
});
