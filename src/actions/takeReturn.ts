import { askedPart } from '../model/askedPart';
import { assess } from '../model/assess';
import type { Assessment } from '../model/assessment';
import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { Decider, type Decision } from '../model/decisions';
import type { ImportMap } from '../model/importMap';
import type { Returned, Unreadable } from '../model/departments/returned';
import { ownAnswers, withoutOwn } from '../model/departments/ownAcross';
import { officialModel } from '../model/own/ownItems';
import { quotable, TEXT_LIMITS, type TextLimits } from '../model/textLimits';
import { detached } from './detached';
import type { ReadBytes } from './fileFormat';
import { assessImport, findImport } from './importFile';
import { openFile } from './openFile';

/** A checklist has a few hundred cells; a file with more to complain about than this is not listed to its end. */
const MOST_PROBLEMS = 1_000;
const LIMITS: TextLimits = { ...TEXT_LIMITS, name: 1_000 };

const short = (problem: Problem): Problem => ({ ...problem, found: quotable(problem.found) });

/** A return, and what its answers come to. */
export interface Taken {
  readonly returned: Returned;
  readonly assessment: Assessment;
}

/** Takes the answers out of one returned file, with what a person decided about it; nothing of it is run. */
export function takeReturn(
  catalogue: Catalogue,
  read: ReadBytes,
  file: string,
  bytes: Uint8Array,
  decisions: readonly Decision[] = [],
  map: ImportMap | null = null,
): Taken | Unreadable {
  const decider = new Decider(decisions);
  const opened = openFile(catalogue, read, bytes, { results: false, limits: LIMITS, decider });
  // What is none of ours is read by its content where somebody said what its columns mean.
  const other = map && opened.problems.some(({ kind }) => kind === 'not-isomm');
  const found = other ? findImport(catalogue, read, { file, bytes, today: '' }, { map, decisions }) : null;
  const { model, answers, problems, assessment } = found
    ? { ...found.filling, problems: found.problems, assessment: assessImport(found) }
    : opened;
  const [open, misfits] = found
    ? [found.open.slice(0, MOST_PROBLEMS), found.misfits]
    : [decider.open.slice(0, MOST_PROBLEMS), decider.misfits()];
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
    const said = found || !parts ? rest : { ...rest, parts };
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
