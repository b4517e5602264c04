import path from 'node:path';
import { successorOf } from '../../actions/carry';
import type { Entry } from '../../model/departments/entry';
import type { Call } from '../command';
import { commandWord } from '../files/commandWord';
import { oneLine } from '../print/oneLine';
import type { Collected } from './collected';
import { CARRYING } from './gather';
import type { CarriedReturn } from './harvest';

type Others = Pick<Collected, 'otherModel' | 'models' | 'model' | 'pathOf'>;

/** The command that makes a workbook of the collected model of a return of the one before; `null` where none does. */
export function carryCommand({ file, model }: Entry, { models, model: main, pathOf }: Others, call: Call) {
  const own = models.find(({ id }) => id === model);
  if (!own || successorOf(call.halves.catalogue, own)?.id !== main.id) return null;
  const from = pathOf(file);
  const { dir, name } = path.parse(from);
  const out = path.join(dir, `${name}_${main.id}.xlsx`);
  return ['isomm migrate', commandWord(from), '--to', main.id, '--out', commandWord(out)].join(' ');
}

/** Returns of another model, each with what can be done about it. */
export function otherModelLines(others: Others, call: Call): string[] {
  const { otherModel, models, model: main } = others;
  if (otherModel.length === 0) return [];
  const text = call.words.departments.cli;
  const commands = otherModel.map((entry) => carryCommand(entry, others, call));
  const next = successorOf(call.halves.catalogue, main);
  const newer = next && models.includes(next) && otherModel.some(({ model }) => model === next.id);
  return [
    ...otherModel.flatMap(({ file, model }, index) => {
      const command = commands[index];
      return [
        text.otherModel(oneLine(file), model, main.id),
        ...(command ? [`  ${text.carryWith(main.id, command)}`] : []),
      ];
    }),
    ...(commands.some((command) => command !== null) ? [text.carryAll(CARRYING)] : []),
    ...(newer ? [text.carryToNewer(main.id, next.id, `--model ${next.id} ${CARRYING}`)] : []),
  ];
}

/** What was carried on the way, and what is blank for it. */
export function carriedLines(carried: readonly CarriedReturn[], { words }: Call): string[] {
  if (carried.length === 0) return [];
  const text = words.departments.cli;
  return [
    ...carried.map(({ file, from, to, open, toAnswer }) =>
      text.carried(oneLine(file), from, to, open, toAnswer),
    ),
    text.carriedNotSame,
  ];
}
