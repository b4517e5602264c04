import type { Level } from '../answers';
import { sourcing } from '../sourcing';
import { BLANK, isBlank, NO_ROLE, sameScores, type CarriedRole, type Scores } from './carried';
import type { Ancestor } from './crosswalk';

/** Why a person has to decide. */
export type CarryReason = 'name' | 'near' | 'some-blank' | 'sides-differ' | 'scores-differ';

/** What is proposed for one newer item. */
export interface Proposal extends Scores {
  /** Carried and settled; for a person to decide; or nothing to carry. */
  readonly state: 'carried' | 'open' | 'to-answer';
  readonly reason: CarryReason | null;
  /** The older item whose scores these are. */
  readonly role: string | null;
}

export type Roles = Readonly<Record<string, CarriedRole>>;

export const roleIn = (roles: Roles, id: string): CarriedRole =>
  (Object.hasOwn(roles, id) ? roles[id] : undefined) ?? NO_ROLE;

/** What counts of an older item: nothing where it was out of scope. */
const counting = (role: CarriedRole): Scores => (role.excluded ? BLANK : role);

/** The level that scores come to. */
export const levelOf = (scores: Scores): Level | null => sourcing(scores, 'in').level;

/** What several items that meet in one come to. */
function merged(met: readonly (Ancestor & { readonly scores: Scores })[]): Proposal {
  const [first, ...others] = met;
  const same = met.find(({ kind }) => kind === 'same');
  const as = (one: typeof first, reason: CarryReason | null): Proposal => ({
    insource: one?.scores.insource ?? null,
    outsource: one?.scores.outsource ?? null,
    state: reason === null ? 'carried' : 'open',
    reason,
    role: one?.role.id ?? null,
  });
  if (!first || others.every(({ scores }) => sameScores(scores, first.scores)))
    return first && !isBlank(first.scores) ? as(same ?? first, null) : nothing;
  const levels = met.map(({ scores }) => levelOf(scores));
  if (levels.includes(null)) return as(same && !isBlank(same.scores) ? same : undefined, 'some-blank');
  const lowest = Math.min(...levels.map((level) => level ?? Infinity));
  const low = met.filter((_, index) => levels[index] === lowest);
  const sides = new Set(met.map(({ scores }) => sourcing(scores, 'in').side));
  const taken = low.find(({ kind }) => kind === 'same') ?? low[0];
  return as(taken, sides.size > 1 ? 'sides-differ' : 'scores-differ');
}

const nothing: Proposal = { ...BLANK, state: 'to-answer', reason: null, role: null };

/** What is proposed for a newer item, by what the older ones that lead to it hold. */
export function propose(ancestors: readonly Ancestor[], roles: Roles): Proposal {
  const met = ancestors.map((each) => ({ ...each, scores: counting(roleIn(roles, each.role.id)) }));
  const [only, ...others] = met;
  if (!only) return nothing;
  if (others.length > 0) return merged(met);
  // Where it was out of scope, so is what follows it: its scores stay, as they did.
  const { insource, outsource, excluded } = roleIn(roles, only.role.id);
  if (isBlank({ insource, outsource })) return nothing;
  const reason = only.kind === 'same' || excluded ? null : only.kind;
  return { insource, outsource, state: reason ? 'open' : 'carried', reason, role: only.role.id };
}
