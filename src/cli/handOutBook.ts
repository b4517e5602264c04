import { describe } from '../actions/describe';
import type { Filling } from '../actions/filling/filling';
import { withList } from '../actions/handOutList';
import { protectedLike } from '../actions/backup/keepProtection';
import { unsafe } from '../actions/reading/unsafe';
import type { Entry } from '../model/departments/entry';
import {
  blankReturns,
  reminded,
  unlisted,
  waitingFor,
  type Named,
  type Unlisted,
} from '../model/departments/handOutList';
import { handOutDay, type HandOutList, type HandOutRow } from '../model/handOuts';
import { paneDepartmentsWords } from '../text/paneDepartmentsWords';
import { openWorkbook, unreadableFile } from './answers/openInput';
import type { Call } from './command';
import { checkOutput } from './files/checkOutput';
import { writeInto, type Output } from './files/writeInto';
import type { Words } from '../text/words';
import { firstLines } from './print/firstLines';
import { oneLine } from './print/oneLine';
import { MOST_LISTED } from './print/problemLines';
import { Stop } from './stop';

/** The workbook of whoever hands out, in which the list is kept: read before anything is written, and written last. */
export interface HandOutBook {
  readonly output: Output;
  readonly filling: Filling;
  readonly write: (filling: Filling) => void;
}

export const HAND_OUTS = '--hand-outs';

/** The day where the command runs, as Swedes write it: ISO. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** `start`: what a workbook begins with that is not there yet; `null`: it has to be there. */
export function handOutBook(start: Filling | null, call: Call): HandOutBook | null {
  const { given, halves, words } = call;
  const { catalogue, read, write } = halves;
  const file = given.values.get(HAND_OUTS);
  if (file === undefined) return null;
  const place = checkOutput(file, call, { workbook: true });
  const output = { file, place };
  const stands = place.kind === 'file' && place.former !== null && place.former.size > 0;
  if (!stands) {
    if (!start) throw new Stop('file', words.departments.cli.handOuts.missing(file));
    const made = (filling: Filling) => [write(describe(catalogue, filling))];
    return {
      output,
      filling: start,
      write: (filling) => {
        writeInto(output, () => made(filling), call);
      },
    };
  }
  const { bytes, ...filling } = openWorkbook(file, call);
  if (unsafe(filling.problems)) throw unreadableFile(file, filling.problems, call);
  const ours = describe(catalogue, filling).sheets.length;
  if (read(bytes, { wanted: () => false }).sheets.length > ours)
    throw new Stop('file', words.departments.cli.handOuts.others(file));
  const made = (next: Filling) => [write(protectedLike(describe(catalogue, next), read, bytes))];
  return {
    output,
    filling,
    write: (next) => {
      writeInto(output, () => made(next), call);
    },
  };
}

/** Changes the list and writes its workbook; answers the list as it is now. */
export function written(book: HandOutBook, change: (list: HandOutList) => HandOutList): HandOutList {
  const next = withList(book.filling, change);
  book.write(next);
  return next.answers.handOuts ?? { day: '', rows: [] };
}

/** Returns that are on no line: the first of them, and how many more there are. */
function unlistedLines(
  all: readonly Unlisted[],
  nameOf: (named: Named) => string,
  text: Words['departments']['cli'],
): string[] {
  if (all.length === 0) return [];
  const lineOf = ({ entry, handedTo }: Unlisted): string => {
    const line = `${oneLine(nameOf(entry))}  ${oneLine(entry.file)}`;
    return handedTo ? `${line}  ${text.handOuts.handedTo(oneLine(nameOf(handedTo)))}` : line;
  };
  return ['', text.handOuts.unlisted(all.length), ...firstLines(all, MOST_LISTED, lineOf, text.moreFiles)];
}

/** What is still to come by the list, as JSON and as lines: names, and a text that reminds those who wait alike. */
export async function stillOut(list: HandOutList, entries: readonly Entry[], assessed: string, call: Call) {
  const { words, language } = call;
  const { late, open } = waitingFor(list, handOutDay(list, assessed));
  const text = words.departments.cli.handOuts;
  const { returns } = await paneDepartmentsWords(language);
  const nameOf = ({ organisation, department }: Named) =>
    [organisation, department].filter(Boolean).join(' ');
  const blankOf = blankReturns(entries);
  const blank = (row: HandOutRow) => blankOf(row)?.file ?? null;
  const reminders = reminded({ late, open }, (row) => blank(row) !== null).map((group) =>
    returns.reminder(group.rows.map(nameOf), group),
  );
  const line = (state: string, row: HandOutRow): string => {
    const file = blank(row);
    const said = `  ${state}  ${nameOf(row)}  ${row.deadline}`;
    return file === null ? said : `${said}  ${text.cameBlank(oneLine(file))}`;
  };
  const { states } = words.sheets.handOuts;
  const strange = unlisted(list, entries);
  return {
    json: {
      listed: list.rows.length,
      overdue: late,
      open,
      unlisted: strange.map(({ entry: { file, organisation, department }, handedTo }) => ({
        ...{ file, organisation, department, handedTo: handedTo && nameOf(handedTo) },
      })),
      blank: [...late, ...open].flatMap((row) => blank(row) ?? []),
      reminders,
    },
    lines: [
      '',
      text.counts(list.rows.length, late.length + open.length, late.length),
      ...late.map((row) => line(states.overdue, row)),
      ...open.map((row) => line(states.open, row)),
      ...unlistedLines(strange, nameOf, words.departments.cli),
      ...reminders.flatMap((reminder) => [
        '',
        text.reminder,
        ...reminder.split('\n').map((line) => `  ${line}`),
      ]),
    ],
  };
}
