import type { Problem } from '../../model/answers';
import type { Anonymous } from '../../model/departments/anonymous';
import { isBlank, type Entry } from '../../model/departments/entry';
import { newestUnknown, sayingTheSame } from '../../model/departments/proposeUses';
import { ownAcross } from '../../model/departments/ownAcross';
import type { EntryResult } from '../../model/departments/entryResult';
import type { ItemAcross } from '../../model/departments/itemAcross';
import type { SideBySide } from '../../model/departments/sideBySide';
import { OWN_QUESTION_KINDS, type Asked } from '../../model/decisions';
import { undecided } from '../answers/decisionsFile';
import { diagnosis } from '../diagnosis';
import type { Call } from '../command';
import { carryCommand } from './carryLines';
import type { Collected } from './collected';
import type { Gathered } from './gather';

const who = ({ no, file, organisation, department, respondent, position, date }: Entry) => ({
  no,
  file,
  organisation,
  department,
  respondent,
  position,
  date,
});

const departmentOf = ({ entry, use, functions, overall }: EntryResult, { side, labels }: Collected) => ({
  ...who(entry),
  label: labels.get(entry.no) ?? '',
  use,
  compatibility: entry.compatibility,
  problems: entry.problems,
  functions: functions.map((each, index) => ({ id: side.model.functions[index]?.id ?? '', ...each })),
  overall,
  plan: entry.plan,
});

const acrossOf = (side: SideBySide) => ({
  rule: side.choices.rule,
  headquarters: side.choices.headquarters,
  functions: side.model.functions.map(({ id }, index) => ({
    id,
    ...side.across[index],
    combined: side.combined[index]?.mean ?? null,
  })),
  overall: { ...side.overall, combined: side.combinedOverall.mean },
  views: side.views,
  items: Object.fromEntries(
    side.items.map(({ id, ...item }): [string, Omit<ItemAcross, 'id'>] => [id, item]),
  ),
  gaps: side.gaps.map(({ id }) => id),
  weak: side.weak.map(({ id }) => id),
});

const placeOf = ({ kind, sheet, cell, id }: Asked<string>, file: string) =>
  JSON.stringify([file, kind, sheet, cell, id]);

function* listed({ slips, undecided: questions }: Gathered) {
  const open = new Set(questions.map((question) => placeOf(question, question.file)));
  const asksAPerson = (problem: Problem, file: string): boolean =>
    OWN_QUESTION_KINDS.some((each) => each === problem.kind) || open.has(placeOf(problem, file));
  for (const { file, problems, furtherProblems } of slips) {
    for (const problem of problems)
      yield { file, ...diagnosis(problem, asksAPerson(problem, file) ? 'choice' : null) };
    if (furtherProblems > 0) yield { file, furtherProblems };
  }
}

/** What was taken over from the comparison that is replaced. */
const keptJson = (collected: Collected | null) =>
  collected?.kept
    ? {
        ...collected.kept,
        returns: [...collected.kept.returns].map(([no, change]) => ({
          ...{ no, file: collected.own.find((entry) => entry.no === no)?.file ?? '' },
          ...change,
        })),
      }
    : null;

/** A folder may hold millions of other files. */
const MOST_NAMES = 1_000;

/** What `collect --json` prints. */
export const collectJson = (
  collected: Collected | null,
  gathered: Gathered,
  written: Readonly<Record<string, string>>,
  preview: { readonly content: Anonymous; readonly few: number; readonly alone: number } | null,
  call: Call,
) => ({
  read: gathered.entries.length,
  unreadable: gathered.notRead,
  passedOver: gathered.passedOver.length,
  passedOverFiles: gathered.passedOver.slice(0, MOST_NAMES),
  model: collected?.model.id ?? null,
  otherModel: (collected?.otherModel ?? []).map((entry) => ({
    ...who(entry),
    model: entry.model,
    carry: collected && carryCommand(entry, collected, call),
  })),
  carried: gathered.carried,
  departments: (collected?.side.entries ?? []).map((each) => departmentOf(each, collected as Collected)),
  keptChoices: keptJson(collected),
  sentTwice: (collected?.twice ?? []).map((group) => {
    const same = sayingTheSame(group, collected?.uses ?? new Map());
    return {
      department: group[0]?.department ?? '',
      newestUnknown: newestUnknown(group),
      returns: group.map((entry) => ({
        ...{ no: entry.no, file: entry.file, date: entry.date, use: collected?.uses.get(entry.no) },
        sameAs: same.get(entry.no) ?? null,
        blank: isBlank(entry),
      })),
    };
  }),
  organisation: collected ? acrossOf(collected.side) : null,
  ownItems: ownAcross(gathered.entries).map(({ answers, ...item }) => ({
    ...item,
    returns: answers.map(({ entry, answer: { state, level, side, counts } }) => ({
      ...{ no: entry.no, department: entry.department },
      ...{ state, level, side, counts },
    })),
  })),
  problems: [...listed(gathered)],
  decisions: gathered.undecided.map(({ file, ...question }) => undecided(file, question)),
  furtherProblems: gathered.slips.reduce((sum, slip) => sum + slip.furtherProblems, 0),
  written,
  ...(preview && { anonymous: preview.content, anonymousFew: preview.few, anonymousAlone: preview.alone }),
});
