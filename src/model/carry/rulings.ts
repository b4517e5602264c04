import { CARRY, type Choice, type Decider, type Question } from '../decisions';
import type { Model } from '../catalogue';
import { isBlank, type Scores } from './carried';
import type { Ruling } from './carryOver';
import { crosswalk, type Ancestor } from './crosswalk';
import { propose, roleIn, type Proposal, type Roles } from './propose';

/** Two scores in the words of a file of decisions; `null` where both are blank. */
export function scoresText({ insource, outsource }: Scores): string | null {
  if (isBlank({ insource, outsource })) return null;
  const said = [
    insource === null ? '' : `in ${String(insource)}`,
    outsource === null ? '' : `out ${String(outsource)}`,
  ];
  return said.filter(Boolean).join(', ');
}

/** What a person has to decide about one newer item, with every choice there is. */
function questionOf(
  id: string,
  ancestors: readonly Ancestor[],
  roles: Roles,
  proposal: Proposal,
): Question<typeof CARRY> {
  const given = ancestors.map(({ role }) => [role.id, scoresText(roleIn(roles, role.id))] as const);
  const choices: Choice[] = [
    { choice: 'proposal', gives: scoresText(proposal) },
    ...given.map(([choice, gives]) => ({ choice, gives })),
    { choice: 'blank', gives: null },
    { choice: 'own', gives: null },
  ];
  const found = given.map(([role, scores]) => `${role}: ${scores ?? '-'}`).join('; ');
  return { kind: CARRY, sheet: null, cell: null, id, found, choices };
}

/** What was decided about newer items; what is open and nobody has decided stays with the decider. */
export function rulings(
  from: Model,
  to: Model,
  roles: Roles,
  decider: Decider<typeof CARRY>,
): Map<string, Ruling> {
  const ruled = new Map<string, Ruling>();
  for (const { service, ancestors } of crosswalk(from, to).services) {
    if (ancestors.length === 0) continue;
    const proposal = propose(ancestors, roles);
    const question = questionOf(service.id, ancestors, roles, proposal);
    const decision = decider.about(question);
    // What is settled anyway may be decided otherwise, and nobody is asked about it.
    if (proposal.state !== 'open' && !decision) continue;
    const choice = decider.ask(question);
    if (choice === null) continue;
    if (choice === 'own')
      ruled.set(service.id, {
        choice,
        insource: decision?.insource ?? null,
        outsource: decision?.outsource ?? null,
      });
    else if (choice === 'proposal' || choice === 'blank') ruled.set(service.id, { choice });
    else ruled.set(service.id, { choice: 'role', role: choice });
  }
  return ruled;
}
