import type { Answer, Answers, Level, PlannedSide, Recommendation, Score } from '../answers';
import type { Assessment } from '../assessment';
import { answerOrBlank } from '../answerOf';
import type { Model } from '../catalogue';
import { gap, type Gap } from './gap';
import { recommendationsOf } from './recommendationsOf';

/** Who delivers a service. Scores say it; that nobody does is typed, and counts only where no score stands. */
export const ASSIGNMENTS = ['in', 'out', 'both', 'unassigned', 'not-done', 'unanswered'] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];

/** What two decisions about one service say against each other: named, and never resolved. At most one of each service. */
export const CONFLICTS = [
  'unnecessary-but-scored',
  'unassigned-but-scored',
  'basic-not-done',
  'no-assignee',
] as const;
export type ConflictKind = (typeof CONFLICTS)[number];

/** One service from the catalogue by way of the profile to the portfolio. */
export interface Service {
  readonly id: string;
  readonly recommendation: Recommendation | null;
  readonly assignment: Assignment;
  readonly asIs: {
    readonly insource: Score | null;
    readonly outsource: Score | null;
    readonly level: Level | null;
  };
  readonly toBe: { readonly side: PlannedSide | null; readonly level: Level | null };
  readonly gap: number | null;
}

export interface Portfolio {
  readonly services: readonly Service[];
  /** How many services there are of each level that may be recommended, and of those nobody decided, in each assignment. */
  readonly matrix: readonly ({
    readonly recommendation: Recommendation | null;
  } & Readonly<Record<Assignment, number>>)[];
  /** Basic, and nobody does it, it was decided against, or it is at 1. */
  readonly openBasic: readonly string[];
  readonly conflicts: readonly { readonly id: string; readonly kind: ConflictKind }[];
}

const isLevel = (score: Score | null): boolean => (score ?? 0) > 0;

export function assignmentOf({ insource, outsource, unassigned = null }: Answer): Assignment {
  if (isLevel(insource)) return isLevel(outsource) ? 'both' : 'in';
  if (isLevel(outsource)) return 'out';
  if (insource === 0 || outsource === 0) return 'not-done';
  return unassigned ? 'unassigned' : 'unanswered';
}

const isDelivered = (assignment: Assignment): assignment is PlannedSide =>
  assignment === 'in' || assignment === 'out' || assignment === 'both';

function conflictOf(answer: Answer, assignment: Assignment, level: Level | null): ConflictKind | null {
  const { assignee = '', recommendation = null, unassigned = null } = answer;
  if (recommendation === 'unnecessary') return isDelivered(assignment) ? 'unnecessary-but-scored' : null;
  if (recommendation === 'basic' && assignment === 'not-done') return 'basic-not-done';
  if (unassigned) return (level ?? 0) >= 2 ? 'unassigned-but-scored' : null;
  return (assignment === 'in' || assignment === 'both') && assignee === '' ? 'no-assignee' : null;
}

const isOpen = ({ recommendation, assignment, asIs }: Service): boolean =>
  recommendation === 'basic' &&
  (assignment === 'unassigned' || assignment === 'not-done' || asIs.level === 1);

/** The portfolio as its sheet has it; a plan is seen as the plan's own sheet sees it. */
export function portfolio(
  model: Model,
  answers: Answers,
  assessment: Assessment,
  planned: Gap = gap(assessment, answers, answers.plan?.asOf ?? null),
): Portfolio {
  const gaps = new Map(planned.items.map((item) => [item.id, item]));
  const conflicts: { id: string; kind: ConflictKind }[] = [];
  const services = assessment.items.map((item): Service => {
    const answer = answerOrBlank(answers, item);
    const assignment = assignmentOf(answer);
    const now = isDelivered(assignment) ? assignment : null;
    const plan = gaps.get(item.id);
    const kind = conflictOf(answer, assignment, item.excluded ? null : item.level);
    if (kind) conflicts.push({ id: item.id, kind });
    return {
      id: item.id,
      recommendation: answer.recommendation ?? null,
      assignment,
      asIs: {
        ...{ insource: answer.insource, outsource: answer.outsource },
        level: item.excluded ? null : item.level,
      },
      toBe: { side: plan?.counts ? plan.toBeSide : now, level: plan?.toBeLevel ?? null },
      gap: plan?.gap ?? null,
    };
  });
  const none = Object.fromEntries(ASSIGNMENTS.map((each) => [each, 0])) as Record<Assignment, number>;
  const matrix = [...recommendationsOf(model), null].map((recommendation) => {
    const row = { recommendation, ...none };
    for (const service of services)
      if (service.recommendation === recommendation) row[service.assignment] += 1;
    return row;
  });
  return { services, matrix, openBasic: services.filter(isOpen).map(({ id }) => id), conflicts };
}

const SAYING: readonly (keyof Answer)[] = ['adoptionReason', 'unassigned', 'assignee', 'provider'];

/** Whether anybody has begun one: by its sheet, by what stands on it, or by a level where services have levels. */
export const hasPortfolio = (model: Model, { answers, parts = [], portfolio: settings }: Answers): boolean =>
  parts.includes('portfolio') ||
  settings !== undefined ||
  Object.values(answers).some(
    (answer) =>
      SAYING.some((key) => Boolean(answer[key])) ||
      (recommendationsOf(model).length > 1 && Boolean(answer.recommendation)),
  );
