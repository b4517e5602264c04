import type { Assessment } from '../model/assessment';
import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { Decider, type Decision } from '../model/decisions';
import type { ImportMap } from '../model/importMap';
import type { Returned, Unreadable } from '../model/departments/returned';
import { quotable, TEXT_LIMITS, type TextLimits } from '../model/textLimits';
import { detached } from './detached';
import type { ReadBytes } from './fileFormat';
import { assessImport, findImport } from './importFile';
import { openFile } from './openFile';

/** A checklist has a few hundred cells; a file with more to complain about than this is not listed to its end. */
const MOST_PROBLEMS = 1_000;
/** Every cell of the checklist of a catalogue's model may be full; a file of a few kilobytes must not become more. */
const LIMITS: TextLimits = { ...TEXT_LIMITS, name: 1_000, all: 5_000_000 };

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
  const opened = openFile(catalogue, read, bytes, { results: false, kept: false, limits: LIMITS, decider });
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
    const own = found || !parts ? rest : { ...rest, parts };
    return {
      returned: {
        file,
        model,
        ...(ownModel && { ownModel }),
        answers: own,
        problems: listed,
        furtherProblems,
        ...undecided,
      },
      assessment,
    };
  }
  const [problem] = problems.slice(-1);
  if (!problem) throw new Error(`${file}: no answers and no reason`);
  return { file, problem: short(problem), ...undecided };
}
