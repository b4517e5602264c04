import type { EntryResult } from '../../model/departments/entryResult';
import type { Mean } from '../../model/departments/mean';
import { departmentNames } from '../../model/departments/labels';
import type { Language } from '../../model/catalogue';
import { ownAcross, type OwnAcross } from '../../model/departments/ownAcross';
import { isBlank } from '../../model/departments/entry';
import { newestUnknown, sayingTheSame } from '../../model/departments/proposeUses';
import { oneDecimal } from '../../model/oneDecimal';
import type { Words } from '../../text/words';
import { columnLines } from '../print/columns';
import { carriedLines, otherModelLines } from './carryLines';
import type { Collected } from './collected';
import { keptLines } from './keptLines';
import type { Call } from '../command';
import type { Gathered } from './gather';
import { firstLines } from '../print/firstLines';
import { oneLine } from '../print/oneLine';
import { summedLines } from '../print/summedLines';

const shownMean = ({ mean, scored }: Mean, none: string): string =>
  mean === null ? none : oneDecimal(Math.round(mean * scored), scored);
const percent = (share: number): number => Math.floor(share * 100);

const MOST_NAMES = 20;

/** What a return is sent or kept in, and what stands for one that was not fetched whole. */
const MAY_HOLD = /\.(eml|msg|numbers|gsheet|et|7z|rar|lzh|icloud|download|crdownload|part|partial|tmp)$/i;

function passedOverLines(names: readonly string[], text: Words['departments']['cli']): string[] {
  if (names.length === 0) return [];
  const holding = names.filter((name) => MAY_HOLD.test(name));
  const ordered = [...holding, ...names.filter((name) => !MAY_HOLD.test(name))];
  return [
    text.passedOver(names.length),
    ...firstLines(ordered, MOST_NAMES, oneLine, text.moreFiles),
    ...(holding.length > 0 ? [`  ${text.mayHold}`] : []),
  ];
}

/** Items that departments added: they are in no figure. */
const ownLines = (
  own: readonly OwnAcross[],
  text: Words['departments']['cli'],
  language: Language,
): string[] =>
  own.length === 0
    ? []
    : [
        text.ownItems(own.length),
        ...firstLines(
          own,
          MOST_NAMES,
          ({ id, name, answers }) => {
            const called = name[language] || (Object.values(name).find((each) => each !== '') ?? '');
            return `${id} ${oneLine(called)} (${String(answers.length)})`;
          },
          text.moreFiles,
        ),
      ];

/** What `collect` tells a person, line by line: who sent what, what was not read, what to look at. */
export function* collectLines(
  collected: Collected | null,
  { entries, notRead, passedOver, slips, undecided, carried }: Gathered,
  written: Readonly<Record<string, string>>,
  call: Call,
): Generator<string> {
  const { words } = call;
  const text = words.departments.cli;
  const uses = words.departments.uses;
  const planned = collected?.side.entries.some(({ entry }) => entry.plan?.due);
  const results = collected?.side.entries ?? [];
  const rowOf = ({ entry, use, overall }: EntryResult) => [
    `  ${collected?.labels.get(entry.no) ?? ''}`,
    uses[use],
    shownMean(overall, words.cli.result.noMaturity),
    text.answered(entry.compatibility.answered, entry.compatibility.asked),
    text.compatible(percent(entry.compatibility.share)),
    ...(planned ? [entry.plan?.due ? text.planKept(entry.plan.kept, entry.plan.due) : ''] : []),
    oneLine(entry.file),
  ];
  const table = {
    *[Symbol.iterator]() {
      for (const result of results) yield rowOf(result);
    },
  };
  const nameOf = departmentNames(collected?.own ?? []);
  yield text.read(entries.length, notRead.length);
  yield* passedOverLines(passedOver, text);
  yield* columnLines(table);
  for (const group of collected?.twice ?? []) {
    yield text.twice(group[0] ? nameOf(group[0]) : '', group.length);
    if (newestUnknown(group)) yield `  ${text.newestUnknown}`;
    const same = sayingTheSame(group, collected?.uses ?? new Map());
    for (const entry of group) {
      const { no, file, date } = entry;
      const line = text.copy(uses[collected?.uses.get(no) ?? 'left-out'], oneLine(file), date);
      const other = same.has(no) && group.find((entry) => entry.no === same.get(no));
      yield `  ${other ? text.sameAs(line, oneLine(other.file)) : isBlank(entry) ? text.blank(line) : line}`;
    }
  }
  if (collected?.kept) yield* keptLines(collected, collected.kept, call);
  yield* ownLines(ownAcross(entries), text, call.language);
  yield* carriedLines(carried, call);
  if (collected) yield* otherModelLines(collected, call);
  for (const { file, what, next } of notRead) {
    yield text.unreadable(oneLine(file));
    yield `  ${what}`;
    yield `  ${next}`;
  }
  for (const { file, problems, furtherProblems } of slips) {
    yield '';
    yield oneLine(file);
    for (const line of summedLines(problems, words)) yield `  ${line}`;
    if (furtherProblems > 0) yield `  ${text.further(furtherProblems)}`;
  }
  if (undecided.length > 0) {
    yield '';
    yield text.undecided(undecided.length);
  }
  for (const file of Object.values(written)) yield words.cli.result.written(file);
}
