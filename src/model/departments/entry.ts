import { POSITIONS, type Position, type Problem, type ProblemKind } from '../answers';
import { assess } from '../assess';
import type { Assessment, ItemResult } from '../assessment';
import type { Model } from '../catalogue';
import type { PlanKept } from '../rounds/compareMoments';
import { compatibility, type Compatibility } from './compatibility';
import type { OwnAnswer } from './ownAnswer';
import { sinceLast, type SinceLast } from './planKept';
import type { Returned } from './returned';
import { saidBy } from './saidBy';

/** What an item's cell holds instead of a level. Small numbers, so that ten thousand returns fit into a few megabytes. */
export const NO_LEVEL = { notDone: 0, unanswered: -1, notAsked: -2, unnecessary: -3 } as const;

export type SlipPlace = Pick<Problem, 'sheet' | 'cell' | 'id'>;

/** One return as everything that puts returns side by side needs it: small, without notes. */
export interface Entry {
  /** From 1, in the order the files were given. */
  readonly no: number;
  readonly file: string;
  readonly model: string;
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  /** `null` where the workbook names none of the three. */
  readonly position: Position | null;
  readonly date: string;
  /** One number per item of the whole model: its level, or one of `NO_LEVEL`. */
  readonly levels: Int8Array;
  readonly compatibility: Compatibility;
  readonly problems: Readonly<Partial<Record<ProblemKind, number>>>;
  /** Where the first few of each kind stand; only where somebody is told. */
  readonly places?: Readonly<Partial<Record<ProblemKind, readonly SlipPlace[]>>>;
  /** Items its department added; they are in none of the above. */
  readonly own?: readonly OwnAnswer[];
  /** What it says, in short: two with the same number here say the same. */
  readonly said: number;
  /** What became of the plan of its last round; `null` where nothing was planned then. */
  readonly plan: PlanKept | null;
}

/** Handed out and not filled in: something is asked for, nothing answered, and nothing in it that could not be read. */
export const isBlank = ({ compatibility: { answered, asked }, problems, own }: Entry): boolean =>
  answered === 0 && asked > 0 && !own?.length && Object.keys(problems).length === 0;

const numberOf = (result: ItemResult | undefined): number => {
  if (!result) return NO_LEVEL.notAsked;
  if (result.excluded) return NO_LEVEL.unnecessary;
  if (result.level !== null) return result.level;
  return result.state === 'not-done' ? NO_LEVEL.notDone : NO_LEVEL.unanswered;
};

/** What a return comes to beside the others; `whole` is the model with all its items. */
export function entryOf(
  no: number,
  returned: Returned,
  whole: Model,
  assessment: Assessment = assess(returned.model, returned.answers),
  since: SinceLast | null = sinceLast(returned, assessment),
): Entry {
  const { file, answers, problems } = returned;
  const results = new Map(assessment.items.map((item) => [item.id, item]));
  const counts: Partial<Record<ProblemKind, number>> = {};
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  const plan = since?.plan ?? null;
  return {
    no,
    file,
    model: whole.id,
    organisation: answers.organisation.trim(),
    department: answers.department.trim(),
    respondent: answers.respondent.trim(),
    position: POSITIONS.find((position) => position === answers.position) ?? null,
    date: answers.date,
    levels: Int8Array.from(whole.items, ({ id }) => numberOf(results.get(id))),
    compatibility: compatibility(returned),
    problems: counts,
    ...(returned.own && { own: returned.own }),
    said: saidBy(returned),
    plan: plan && plan.due + plan.later > 0 ? plan : null,
  };
}
