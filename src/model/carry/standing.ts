import type { Answer } from '../answers';
import type { Model } from '../catalogue';
import {
  BLANK,
  isBlank,
  sameScores,
  type Carried,
  type CarryChoice,
  type CarryDecision,
  type Scores,
} from './carried';
import { crosswalk, type CarryLine, type Crosswalk } from './crosswalk';
import { propose, roleIn, type Proposal } from './propose';

/**
 * Where a newer item stands: nothing to decide; nobody has decided; the checklist holds something else than what was
 * decided; two decisions that contradict each other; decided.
 */
export const STANDINGS = ['none', 'undecided', 'differs', 'contradiction', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a checklist holds for an item. */
export type Now = Scores & Pick<Answer, 'recommendation'>;

export interface StandingLine extends CarryLine {
  readonly proposal: Proposal | null;
  readonly decision: CarryDecision | null;
  /** What stands in the checklist now. */
  readonly now: Now;
  /** Whether the checklist holds what this line decided; nothing decided is always so. */
  readonly follows: boolean;
  readonly standing: Standing;
  /** Carried from an older item, and nobody has checked it yet. */
  readonly unchecked: boolean;
  /** The item is counted here as one to be answered. */
  readonly left: boolean;
}

export interface Ledger {
  readonly walk: Crosswalk;
  readonly lines: readonly StandingLine[];
  /** Items that somebody has to decide about, now. */
  readonly open: number;
  /** Items that somebody had to decide about. */
  readonly decisions: number;
  /** Older items that held something and have no successor. */
  readonly parked: number;
  /** Newer items to be answered about which nobody has to decide. */
  readonly left: number;
  /** Newer items without any ancestor. */
  readonly fresh: number;
}

const isOpen = (standing: Standing): boolean => standing !== 'none' && standing !== 'done';

/** Whether an item of the checklist counts as unanswered. */
export const isUnanswered = (now: Now): boolean => isBlank(now) && now.recommendation !== 'unnecessary';

const decisionOf = ({ decisions }: Carried, { role, service }: CarryLine): CarryDecision | null =>
  decisions.find((each) => each.role === (role?.id ?? null) && each.service === (service?.id ?? null)) ??
  null;

function follows(choice: CarryChoice | null, now: Scores, role: Scores, proposal: Scores): boolean {
  switch (choice) {
    case 'proposal':
      return sameScores(now, proposal);
    case 'role':
      return sameScores(now, role);
    case 'blank':
      return isBlank(now);
    case 'own':
      return !isBlank(now);
    case null:
      return true;
  }
}

function standingOf(lines: readonly Pick<StandingLine, 'decision' | 'follows'>[], needed: boolean): Standing {
  const choices = lines.flatMap(({ decision }) => decision?.choice ?? []);
  if (choices.length === 0) return needed ? 'undecided' : 'none';
  const kinds = new Set(choices);
  if (kinds.size > 1 || choices.filter((choice) => choice === 'role').length > 1) return 'contradiction';
  return lines.every((line) => line.follows) ? 'done' : 'differs';
}

const said = ({ insource, outsource, note, supplement, invalid }: Carried['roles'][string]): boolean =>
  insource !== null || outsource !== null || note + supplement !== '' || invalid !== undefined;

/** The record line by line: what was proposed, what was decided, and whether the checklist follows it. */
export function ledger(from: Model, to: Model, carried: Carried, now: (service: string) => Now): Ledger {
  const walk = crosswalk(from, to);
  const proposals = new Map(
    walk.services.map(({ service, ancestors }) => [service.id, propose(ancestors, carried.roles)]),
  );
  const started = walk.lines.map((line) => {
    const decision = decisionOf(carried, line);
    const proposal = line.service ? (proposals.get(line.service.id) ?? null) : null;
    const there = line.service ? now(line.service.id) : BLANK;
    const role = line.role ? roleIn(carried.roles, line.role.id) : BLANK;
    const following = follows(decision?.choice ?? null, there, role, proposal ?? BLANK);
    return { ...line, proposal, decision, now: there, follows: following };
  });
  const of = (service: string) => started.filter((line) => line.service?.id === service);
  const standings = new Map(
    to.items.map(({ id }) => [id, standingOf(of(id), proposals.get(id)?.state === 'open')]),
  );
  const checked = (service: string) => of(service).some(({ decision }) => decision?.confirmed);
  const lines = started.map((line): StandingLine => {
    const id = line.service?.id;
    const standing = (id === undefined ? null : standings.get(id)) ?? 'none';
    return {
      ...line,
      standing,
      left: id !== undefined && line.first && !isOpen(standing) && isUnanswered(line.now),
      unchecked: id !== undefined && (line.proposal?.role ?? null) !== null && !checked(id),
    };
  });
  return {
    walk,
    lines,
    open: [...standings.values()].filter(isOpen).length,
    decisions: [...proposals.values()].filter(({ state }) => state === 'open').length,
    parked: walk.parked.filter(({ id }) => said(roleIn(carried.roles, id))).length,
    left: lines.filter(({ left }) => left).length,
    fresh: walk.services.filter(({ ancestors }) => ancestors.length === 0).length,
  };
}
