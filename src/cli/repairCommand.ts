import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provenCopy, repair, type Repair } from '../actions/repair';
import type { Words } from '../text/words';
import { decisionsFor, undecided } from './answers/decisionsFile';
import { bytesOf, unreadableFile } from './answers/openInput';
import type { Call, Report } from './command';
import { diagnosis } from './diagnosis';
import { checkOutput, isStandardOutput } from './files/checkOutput';
import { fileTrouble } from './files/fileTrouble';
import { isSameFile } from './files/isSameFile';
import type { OutputPlace } from './files/outputPlace';
import { writeOutput } from './files/writeOutput';
import { isUntouched } from './new/isUntouched';
import { firstLines } from './print/firstLines';
import { oneLine } from './print/oneLine';
import { MOST_LISTED } from './print/problemLines';
import { summedLines } from './print/summedLines';
import { questionLines, shown } from './print/questionLines';
import { Stop } from './stop';
import { today } from './today';

/** Writes the copy, and looks whether it stands there as it was proven. */
function write(out: string, place: OutputPlace, bytes: Uint8Array, { given, words }: Call): void {
  try {
    writeOutput(place, [bytes], given.flags.has('--force'));
    if (place.kind === 'file' && !readFileSync(place.path).equals(bytes))
      throw Object.assign(new Error(out), { code: 'EIO' });
  } catch (error) {
    throw new Stop('file', words.cli.file.cannotWrite(out, fileTrouble(error, words.cli)));
  }
}

/** What was done, kind by kind; of many of one kind the first. */
const repairedLines = (repaired: Repair['repaired'], words: Words): string[] =>
  [...new Set(repaired.map(({ kind }) => kind))].flatMap((kind) => {
    const { name } = words.problems.kinds[kind];
    const { repaired: said, repairedMore } = words.cli.result;
    const line = ({ sheet, cell, id, found, becomes }: Repair['repaired'][number]) => {
      return said(words.problems.where(sheet, cell, id), name, shown(found, words), shown(becomes, words));
    };
    const all = repaired.filter((each) => each.kind === kind);
    return firstLines(all, MOST_LISTED, line, (more) => repairedMore(name, more));
  });

function lines(out: string, { repaired, left, open, foreign, record }: Repair, words: Words): string[] {
  const { result, decisions } = words.cli;
  const problems = left.map(({ problem }) => problem);
  return [
    repaired.length === 0 ? result.repairedNothing : result.repairedTitle(repaired.length),
    ...repairedLines(repaired, words),
    ...(problems.length === 0 ? [] : [result.leftTitle(problems.length)]),
    ...summedLines(problems, words, MOST_LISTED),
    ...(open.length === 0 ? [] : [decisions.title(open.length)]),
    ...questionLines(open, words),
    result.written(out),
    result.anew,
    ...(record === null ? [] : [result.recorded(record)]),
    ...(foreign.length === 0 ? [] : [result.foreign(words.cli.list(foreign.map(oneLine)))]),
  ];
}

/** `isomm check --repair`: a copy in which what is safe, and what a person decided, is mended; the rest is named. */
export function repairCommand(file: string, out: string, call: Call): Report {
  const { halves, words } = call;
  const place = checkOutput(out, call, { workbook: true, ours: () => isUntouched(out, call) });
  if (isSameFile(file, place)) throw new Stop('usage', words.cli.usage.ontoInput(out));
  const decisions = decisionsFor([{ name: path.basename(file), path: file }], call);
  const bytes = bytesOf(file, call);
  const { catalogue } = halves;
  const name = path.basename(file);
  const old = { file: name, today: today() };
  const done = repair(catalogue, halves.read, bytes, decisions.byFile.get(name), old);
  const { copy, left, open, repaired, foreign, misfits } = done;
  const problems = left.map(({ problem }) => problem);
  if (!copy) {
    if (!done.readable) throw unreadableFile(file, problems, call);
    const { newerContent } = words.cli.file;
    const why = [newerContent(file), ...summedLines(problems, words, MOST_LISTED)].join('\n');
    throw new Stop('unreadable', why, problems);
  }
  decisions.settle(misfits);
  write(out, place, provenCopy(catalogue, halves, copy, left), call);
  return {
    json: {
      file: out,
      problems: left.map((each) => diagnosis(each.problem, each.repair)),
      repaired: repaired.map(({ kind, sheet, cell, id, found, becomes }) => ({
        ...{ kind, sheet, cell, id, found, becomes },
      })),
      decisions: open.map((question) => undecided(path.basename(file), question)),
      sheetsNotInCopy: foreign,
      ...(done.record !== null && { record: done.record }),
    },
    lines: lines(out, done, words),
    flawed: problems.length > 0 || open.length > 0,
    aside: isStandardOutput(place),
  };
}
