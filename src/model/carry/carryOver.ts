import type { Answer, Answers } from '../answers';
import { askedPart } from '../askedPart';
import type { Item, Model, Quadrant } from '../catalogue';
import { OWN_ID } from '../own/ownItem';
import { beginning, TEXT_LIMITS } from '../cells/textLimits';
import {
  BLANK,
  editionOf,
  type Carried,
  type CarriedRole,
  type CarryDecision,
  type Scores,
  type UnplacedRow,
} from './carried';
import { crosswalk, type Ancestor } from './crosswalk';
import { propose, roleIn, type Proposal } from './propose';

/** What a person decided about one newer item before the workbook is made. */
export type Ruling =
  | { readonly choice: 'proposal' | 'blank' }
  | { readonly choice: 'role'; readonly role: string }
  | ({ readonly choice: 'own' } & Scores);

/** What comes from the older workbook. */
export interface CarrySource {
  readonly from: Model;
  readonly to: Model;
  readonly answers: Answers;
  readonly roles: Readonly<Record<string, CarriedRole>>;
  readonly unplaced: readonly UnplacedRow[];
  /** A checklist of the newer model that nobody has touched. */
  readonly blank: Answers;
}

const KNOWN: readonly string[] = [
  'quadrantDefault',
  'insource',
  'outsource',
  'quadrant',
  'note',
  'supplement',
  'recommendation',
];

/** What an answer says beside its scores and texts: the plan. */
export const furtherOf = (answer: Answer): Partial<Answer> =>
  Object.fromEntries(
    Object.entries(answer).filter(([key, value]) => !KNOWN.includes(key) && value !== null && value !== ''),
  );

/** Texts of several items, each with where it comes from; the text of one stays as it is. */
function joined(edition: string, texts: readonly (readonly [id: string, text: string])[]): string {
  const said = texts.filter(([, text]) => text !== '');
  if (texts.length < 2) return said[0]?.[1] ?? '';
  return beginning(said.map(([id, text]) => `[${edition} ${id}] ${text}`).join('\n'), TEXT_LIMITS.text);
}

/** A quadrant that somebody changed goes along where those who changed it agree. */
function quadrantOf(service: Item, ancestors: readonly Ancestor[], source: CarrySource): Quadrant {
  const changed = ancestors.flatMap(({ role }) => {
    const { quadrant } = roleIn(source.roles, role.id);
    return quadrant === null || quadrant === role.quadrant ? [] : [quadrant];
  });
  const [first] = changed;
  return first !== undefined && changed.every((each) => each === first) ? first : service.quadrant;
}

const scoresBy = (ruling: Ruling | undefined, proposal: Proposal, { roles }: CarrySource): Scores => {
  switch (ruling?.choice) {
    case 'blank':
      return BLANK;
    case 'own':
      return ruling;
    case 'role':
      return roleIn(roles, ruling.role);
    default:
      return proposal;
  }
};

/** The answers to the newer model, as proposed or as decided, with the record of where each comes from. */
export function carryOver(source: CarrySource, rulings: ReadonlyMap<string, Ruling> = new Map()): Answers {
  const { answers: old, roles, unplaced, blank } = source;
  const [from, to] = [askedPart(source.from, old.asked), askedPart(source.to, old.asked)];
  const edition = editionOf(from.id);
  const answers: Record<string, Answer> = {};
  const decisions: CarryDecision[] = [];
  for (const { service, ancestors } of crosswalk(from, to).services) {
    const proposal = propose(ancestors, roles);
    const ruling = rulings.get(service.id);
    const { insource, outsource } = scoresBy(ruling, proposal, source);
    const met = ancestors.map(({ role }) => [role.id, roleIn(roles, role.id)] as const);
    // A plan is for one item: where several meet, for the one whose scores count.
    const alone = met.length === 1 ? met[0]?.[0] : undefined;
    const lead = old.answers[(ruling?.choice === 'role' ? ruling.role : proposal.role) ?? alone ?? ''];
    const excluded = met.length > 0 && met.every(([, role]) => role.excluded);
    answers[service.id] = {
      ...(lead && furtherOf(lead)),
      ...{ insource, outsource },
      quadrant: quadrantOf(service, ancestors, source),
      note: joined(
        edition,
        met.map(([id, { note }]) => [id, note]),
      ),
      supplement: joined(
        edition,
        met.map(([id, { supplement }]) => [id, supplement]),
      ),
      ...(excluded && { recommendation: 'unnecessary' }),
    };
    if (ruling) {
      const role = ruling.choice === 'role' ? ruling.role : (ancestors[0]?.role.id ?? null);
      decisions.push({ service: service.id, role, choice: ruling.choice, confirmed: true });
    }
  }
  const carried: Carried = { from: from.id, roles, decisions, unplaced };
  const { model, layout } = blank;
  const added = Object.entries(old.answers).filter(([id]) => OWN_ID.test(id));
  return {
    ...{ ...old, model, layout, carried },
    answers: { ...blank.answers, ...answers, ...Object.fromEntries(added) },
  };
}
