import { askedPart } from '../../model/askedPart';
import { assess } from '../../model/assess';
import type { Assessment } from '../../model/assessment';
import type { Answers, Problem } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { crosswalk } from '../../model/carry/crosswalk';
import { CARRY, Decider, QUESTION_KINDS, type Decision, type QuestionKind } from '../../model/decisions';
import type { ImportMap } from '../../model/imports/importMap';
import type { Returned, Unreadable } from '../../model/departments/returned';
import { ownAnswers, withoutOwn } from '../../model/departments/ownAcross';
import { officialModel } from '../../model/own/ownItems';
import { lastRound } from '../../model/rounds/chosen';
import { quotable, TEXT_LIMITS, type TextLimits } from '../../model/cells/textLimits';
import type { Reading } from '../../sheets/assessment/reading/read';
import { carry } from '../carry';
import { detached } from '../backup/detached';
import type { ReadBytes } from '../fileFormat';
import { assessImport, findImport } from '../files/importFile';
import { openFile } from './openFile';

/** A checklist has a few hundred cells; a file with more to complain about than this is not listed to its end. */
const MOST_PROBLEMS = 1_000;
/** Every cell of the checklist of a catalogue's model may be full; a file of a few kilobytes must not become more. */
const LIMITS: TextLimits = { ...TEXT_LIMITS, name: 1_000, all: 5_000_000 };

/** What is none of ours, or has no list that is. */
const NO_LIST: readonly Problem['kind'][] = ['not-isomm', 'not-a-checklist'];

const NOTHING = { model: null, answers: null, leftovers: {} };

const short = (problem: Problem): Problem => ({ ...problem, found: quotable(problem.found) });

/** A return, and what its answers come to. */
export interface Taken {
  readonly returned: Returned;
  readonly assessment: Assessment;
}

type AnyDecision = Decision<QuestionKind | typeof CARRY>;

export interface TakeWish {
  /** What a person decided about the file. */
  readonly decisions?: readonly AnyDecision[];
  /** How a list that is not ours is read; `null`: it is not. */
  readonly map?: ImportMap | null;
  /** Answers of a model that another follows are carried to that one. */
  readonly carrying?: boolean;
}

const only = <Kind extends string>(decisions: readonly AnyDecision[], kinds: readonly Kind[]) =>
  decisions.flatMap((each): Decision<Kind>[] => {
    const kind = kinds.find((one) => one === each.kind);
    return kind === undefined ? [] : [{ ...each, kind }];
  });

/** The answers in the model that follows; `null` where none does, or something would be mistaken. */
function carriedOn(catalogue: Catalogue, reading: Reading, decisions: readonly Decision<typeof CARRY>[]) {
  const decider = new Decider(decisions);
  const over = carry(catalogue, reading, null, { decider });
  if (!over) return null;
  // The record of it stays in the workbook that `migrate` makes.
  const { carried, parts, ...rest } = over.filling.answers;
  void carried;
  const kept = parts?.filter((key) => key !== 'carry') ?? [];
  const answers: Answers = kept.length > 0 ? { ...rest, parts: kept } : rest;
  const walk = crosswalk(over.from, over.to).services;
  const newer = (id: string | null) =>
    walk.find(({ ancestors }) => ancestors.some(({ role }) => role.id === id))?.service.id ?? null;
  return {
    model: over.to,
    answers,
    // Its rows are those of the older model; what follows from them is looked for by newer ids.
    problems: reading.problems.map((problem) => ({ ...problem, id: newer(problem.id) })),
    assessment: assess(over.to, answers),
    carriedFrom: over.from.id,
    decider,
  };
}

/** Takes the answers out of one returned file, with what a person decided about it; nothing of it is run. */
export function takeReturn(
  catalogue: Catalogue,
  read: ReadBytes,
  file: string,
  bytes: Uint8Array,
  { decisions: all = [], map = null, carrying = false }: TakeWish = {},
): Taken | Unreadable {
  const decisions = only(all, QUESTION_KINDS);
  const decider = new Decider(decisions);
  const opened = openFile(catalogue, read, bytes, { results: false, kept: false, limits: LIMITS, decider });
  // What is none of ours is read by its content where somebody said what its columns mean.
  const other = map && opened.problems.some(({ kind }) => NO_LIST.includes(kind));
  const found = other ? findImport(catalogue, read, { file, bytes, today: '' }, { map, decisions }) : null;
  const asRead = found
    ? { ...found.filling, problems: found.problems, assessment: assessImport(found) }
    : opened;
  const carried = carrying ? carriedOn(catalogue, { ...NOTHING, ...asRead }, only(all, [CARRY])) : null;
  const { model, answers, problems, assessment } = carried ?? asRead;
  const asked = [...(found?.open ?? decider.open), ...(carried?.decider.open ?? [])];
  const open = asked.slice(0, MOST_PROBLEMS);
  const misfits = [...(found?.misfits ?? decider.misfits()), ...(carried?.decider.misfits() ?? [])];
  const undecided = {
    ...(open.length > 0 && { open: detached(open) }),
    ...(misfits.length > 0 && { misfits }),
  };
  if (model && answers && assessment) {
    const listed = problems.slice(0, MOST_PROBLEMS).map(short);
    const furtherProblems = problems.length - listed.length;
    // Where a return came from is its own affair, and long.
    const { imported, parts, rounds, progress, ownModel, ...rest } = answers;
    void [imported, rounds, progress];
    // What became of its plan is told against the last round; those before it are its own affair.
    const last = lastRound(answers);
    const said = { ...rest, ...(!found && parts && { parts }), ...(last && { rounds: [last] }) };
    // What a department added is nobody else's: it is told apart, and in no figure across departments.
    const own = ownAnswers(said, assessment);
    const theirs = own.length === 0 ? said : withoutOwn(said);
    const common = own.length === 0 ? model : askedPart(officialModel(model), theirs.asked);
    return {
      returned: {
        file,
        model: common,
        ...(ownModel && { ownModel }),
        answers: theirs,
        ...(own.length > 0 && { own }),
        problems: listed,
        ...(carried && { carriedFrom: carried.carriedFrom }),
        furtherProblems,
        ...undecided,
      },
      assessment: own.length === 0 ? assessment : assess(common, theirs),
    };
  }
  const [problem] = problems.slice(-1);
  if (!problem) throw new Error(`${file}: no answers and no reason`);
  return { file, problem: short(problem), ...undecided };
}
