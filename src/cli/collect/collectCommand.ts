import { anonymous, anonymousMeans, standingOut } from '../../model/departments/anonymous';
import { isBlank, type Entry } from '../../model/departments/entry';
import { withReturned } from '../../model/departments/handOutList';
import type { HandOutList } from '../../model/handOuts';
import { isUsed } from '../../model/departments/use';
import { isOwn } from '../../model/own/ownId';
import { RULES } from '../../model/departments/rule';
import type { Returned } from '../../model/departments/returned';
import { anonymousFile } from '../../actions/files/anonymousFile';
import { departmentsFile } from '../../actions/files/departmentsFile';
import { CSV, csvHead, NDJSON, type TidyForm } from '../../actions/tables/tidyText';
import {
  HAND_OUTS,
  handOutBook,
  stillOut,
  today,
  written as changeList,
  type HandOutBook,
} from '../handOutBook';
import { anonymousLines } from './anonymousLines';
import type { Collected } from './collected';
import { decide } from './decide';
import { formerComparison } from './formerComparison';
import { collectJson } from './collectJson';
import { collectLines } from './collectLines';
import type { Command, Call } from '../command';
import { byteOrderMark } from '../files/byteOrderMark';
import { checkOutput, isStandardOutput } from '../files/checkOutput';
import { fileTrouble } from '../files/fileTrouble';
import type { OutputPlace } from '../files/outputPlace';
import { CARRYING, gather } from './gather';
import type { Stores } from './harvest';
import type { Options } from '../parseArguments';
import { ReturnStore, type Room } from './returnStore';
import { RowStore } from './rowStore';
import { begun } from './rowText';
import { Stop } from '../stop';
import { tuneEngine } from './tuneEngine';
import { writeOutput } from '../files/writeOutput';

/** One workbook shows this many returns well; CSV, JSON and SQL know no such bound. */
export const WORKBOOK_ROOM: Room = { returns: 500, characters: 20_000_000 };

const OUTPUTS = ['--out', '--csv', '--ndjson', '--anonymous'] as const;
type Output = (typeof OUTPUTS)[number];

const THREADS = ['1', '2', '3', '4', '5', '6', '7', '8'];

const options: Options = {
  '--out': 'value',
  '--csv': 'value',
  '--ndjson': 'value',
  '--anonymous': 'value',
  [HAND_OUTS]: 'value',
  '--model': 'value',
  '--rule': RULES,
  '--headquarters': 'value',
  '--means-only': 'flag',
  [CARRYING]: 'flag',
  '--decisions': 'value',
  '--map': 'value',
  '--threads': THREADS,
  '--bom': 'flag',
  '--dry-run': 'flag',
  '--force': 'flag',
};

/** Without their rule headquarters only stand in a workbook, for whoever chooses it there. */
function checkHeadquarters(call: Call): void {
  const { values } = call.given;
  const name = values.get('--headquarters');
  if (name === undefined || values.get('--rule') === 'headquarters') return;
  const { cli, departments } = call.words;
  call.remark(
    values.has('--out')
      ? departments.cli.headquartersUnused(name)
      : cli.usage.goesWith('--headquarters', '--rule headquarters'),
  );
}

/** Whether the outputs may be written, checked before anything is read; answers where they go. */
function checkOutputs(call: Call): ReadonlyMap<Output, OutputPlace> {
  const { given, words } = call;
  const text = words.departments.cli;
  const { values } = given;
  if (given.files.length === 0) throw new Stop('usage', text.missingInput);
  if (![...OUTPUTS, HAND_OUTS].some((option) => values.has(option)) && !given.flags.has('--dry-run')) {
    throw new Stop('usage', text.missingOutput);
  }
  if (given.flags.has('--means-only') && !values.has('--anonymous')) {
    throw new Stop('usage', words.departments.anonymous.meansAlone);
  }
  byteOrderMark(call, ['--csv']);
  checkHeadquarters(call);
  const taken = new Set<string>();
  const places = new Map<Output, OutputPlace>();
  for (const option of OUTPUTS) {
    const file = values.get(option);
    if (file === undefined) continue;
    const place = checkOutput(file, call, { workbook: option === '--out' });
    const key = place.kind === 'descriptor' ? String(place.descriptor) : place.path;
    if (taken.has(key) && place.kind !== 'stream') throw new Stop('usage', words.cli.usage.sameOutput(file));
    taken.add(key);
    places.set(option, place);
  }
  return places;
}

/** A model of the catalogue, or one that returns may bring along. */
function checkModel({ given, halves, words }: Call): void {
  const asked = given.values.get('--model');
  const known = halves.catalogue.models.map(({ id }) => id);
  if (asked !== undefined && !isOwn(asked) && !known.includes(asked))
    throw new Stop('usage', words.cli.usage.badChoice('--model', asked, words.cli.list(known)));
}

/** The rows of the collected model, return by return. */
function* tidy(
  collected: Collected,
  store: RowStore | null,
  head: string,
  form: TidyForm,
): Generator<string | Uint8Array> {
  if (head !== '') yield head;
  let no = 0;
  for (const rows of store ?? []) {
    const entry = collected.entries[no];
    no += 1;
    if (entry?.model !== collected.model.id) continue;
    yield begun(rows, form.start(no, collected.uses.get(no) ?? 'left-out'));
  }
}

function consolidated(collected: Collected, store: ReturnStore | null, call: Call): Uint8Array | null {
  const all = store?.all();
  if (!all || collected.own.length > WORKBOOK_ROOM.returns) {
    call.remark(call.words.departments.cli.tooMany(WORKBOOK_ROOM.returns));
    return null;
  }
  const returns = new Map<number, Returned>(all.map((returned, index) => [index + 1, returned]));
  const { side, labels: names, notRead, otherModel } = collected;
  return departmentsFile(call.halves.write, {
    language: call.language,
    side,
    labels: names,
    returns,
    notRead,
    otherModel,
  });
}

function writeAll(
  places: ReadonlyMap<Output, OutputPlace>,
  collected: Collected,
  stores: Stores,
  sharing: Shared | null,
  call: Call,
): Record<string, string> {
  const { given, words, halves, language } = call;
  const written: Record<string, string> = {};
  const into = (option: Output, content: (file: string) => Iterable<string | Uint8Array> | null) => {
    const [file, place] = [given.values.get(option), places.get(option)];
    if (file === undefined || !place) return;
    try {
      const pieces = content(file);
      if (!pieces) return;
      writeOutput(place, pieces, given.flags.has('--force'));
      written[option.slice(2)] = file;
    } catch (error) {
      throw new Stop('file', words.cli.file.cannotWrite(file, fileTrouble(error, words.cli)));
    }
  };
  into('--csv', () => tidy(collected, stores.csv, byteOrderMark(call, ['--csv']) + csvHead(), CSV));
  into('--ndjson', () => tidy(collected, stores.ndjson, '', NDJSON));
  into('--out', () => {
    const bytes = consolidated(collected, stores.returns, call);
    return bytes && [bytes];
  });
  into('--anonymous', (file) => {
    if (!sharing) return null;
    const { content } = sharing;
    for (const line of anonymousLines(content, sharing, words)) call.remark(line);
    const bytes = file.toLowerCase().endsWith('.xlsx')
      ? anonymousFile(halves.write, collected.model, content, language)
      : new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
    return [bytes];
  });
  return written;
}

function shared({ model, own, uses }: Collected, { given }: Call) {
  const entries = own.filter((entry) => isUsed(uses, entry));
  const content = (given.flags.has('--means-only') ? anonymousMeans : anonymous)(model, entries);
  return { content, ...standingOut(entries) };
}
type Shared = ReturnType<typeof shared>;

/** Stops before anything is written where an anonymous export would name somebody after all. */
function checkShared({ content, all }: Shared, call: Call): void {
  const text = call.words.departments.anonymous;
  if (content.groups?.length === 0) throw new Stop('usage', text.noGroup);
  if (all === 0) throw new Stop('usage', text.nobody);
  const single = !content.groups && all === 1;
  if (single && !call.given.flags.has('--force')) throw new Stop('usage', text.single);
}

/** The list with what has come back filled in by today; written unless nothing is to be. */
function noteReturns(book: HandOutBook, entries: readonly Entry[], dry: boolean): HandOutList {
  const back = entries.filter((entry) => !isBlank(entry));
  const change = (list: HandOutList) => withReturned(list, back, today());
  return dry ? change(book.filling.answers.handOuts ?? { day: '', rows: [] }) : changeList(book, change);
}

function* oneAfterTheOther(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part;
}

/** `isomm collect`: many returned workbooks side by side. */
export const collectCommand: Command = {
  options,
  help: ({ departments }) =>
    departments.cli.help(
      RULES.map((rule) => `${' '.repeat(23)}${rule.padEnd(13)}${departments.ruleHelp[rule]}`),
    ),
  run: async (call) => {
    const { given, words } = call;
    checkModel(call);
    const places = checkOutputs(call);
    const book = handOutBook(null, call);
    const dry = given.flags.has('--dry-run');
    const aside = !dry && [...places.values()].some(isStandardOutput);
    const wanted = (option: Output) => !dry && places.has(option);
    const stores: Stores = {
      csv: wanted('--csv') ? new RowStore() : null,
      ndjson: wanted('--ndjson') ? new RowStore() : null,
      returns: wanted('--out') ? new ReturnStore(WORKBOOK_ROOM) : null,
    };
    tuneEngine();
    try {
      const gathered = await gather([...places.values(), ...(book ? [book.output.place] : [])], stores, call);
      const collected = decide(gathered, formerComparison(places.get('--out'), call), call);
      const flawed =
        gathered.notRead.length > 0 ||
        gathered.entries.some(({ problems }) => Object.keys(problems).length > 0) ||
        gathered.carried.some(({ open }) => open > 0) ||
        (collected?.otherModel.length ?? 0) > 0;
      // Of the result's two forms only one is shown, and made only then: ten thousands of returns fill either.
      if (!collected) {
        return {
          get json() {
            const message = words.departments.cli.nothing;
            return {
              error: { code: 'nothing-read', message },
              ...collectJson(null, gathered, {}, null, call),
            };
          },
          get lines() {
            return oneAfterTheOther(collectLines(null, gathered, {}, call), [words.departments.cli.nothing]);
          },
          flawed: true,
          stopped: true,
          aside,
        };
      }
      const sharing = given.values.has('--anonymous') ? shared(collected, call) : null;
      if (sharing && !dry) checkShared(sharing, call);
      const written = dry ? {} : writeAll(places, collected, stores, sharing, call);
      const preview = dry ? sharing : null;
      const list = book && noteReturns(book, gathered.entries, dry);
      const waiting =
        book && list ? await stillOut(list, gathered.entries, book.filling.answers.date, call) : null;
      if (book && !dry) written['hand-outs'] = book.output.file;
      return {
        get json() {
          return {
            ...collectJson(collected, gathered, written, preview, call),
            ...(waiting && { handOuts: waiting.json }),
          };
        },
        get lines() {
          return oneAfterTheOther(
            collectLines(collected, gathered, written, call),
            waiting?.lines ?? [],
            preview ? ['', ...anonymousLines(preview.content, preview, words)] : [],
          );
        },
        flawed: flawed || (given.values.has('--out') && !dry && written.out === undefined),
        aside,
      };
    } finally {
      stores.csv?.close();
      stores.ndjson?.close();
    }
  },
};
