import type { Answers, Score } from '../answers';
import { SIDES, type Side } from '../catalogue';
import { dateSerial } from '../cells/dates';
import { FACTS_OF, STAND_INS, type Evidence, type Fact } from './evidenceFacts';
import { knownFacts } from './reportedFacts';
import { answerOf } from '../answerOf';

/** The step that facts describe, or the two between which they lie where no step describes them. */
export interface StepProposal {
  readonly low: Score;
  readonly high: Score;
}

export const isBetween = ({ low, high }: StepProposal): boolean => low !== high;

type Step = readonly [score: Score, ...holds: number[]];

/** From what each step asks: documented, who else can, approved; and how much is understood, as expected. */
const STEPS: Readonly<Record<Side, readonly Step[]>> = {
  in: [
    [2, 0, 0, 0],
    [3, 0, 1, 0],
    [4, 1, 2, 0],
    [5, 1, 2, 1],
  ],
  out: [
    [2, 0, 0],
    [3, 1, 0],
    [4, 2, 0],
    [5, 2, 1],
  ],
};

const yes = (said: 'yes' | 'no' | undefined): number => (said === 'yes' ? 1 : 0);

const HOLDS: Readonly<Record<Side, (evidence: Evidence) => readonly number[]>> = {
  in: ({ documented, others, approved }) => [
    yes(documented),
    others ? STAND_INS.indexOf(others) : 0,
    yes(approved),
  ],
  // What is understood by half cannot be as expected.
  out: ({ service, result, expected }) => {
    const understood = yes(service) + yes(result);
    return [understood, understood === 2 ? yes(expected) : 0];
  },
};

/**
 * Where something is done: the highest step all of which holds, and the lowest one that asks for all that holds. They
 * are the same where a step describes the facts.
 */
export function stepsAt(side: Side, evidence: Evidence): StepProposal {
  const facts = HOLDS[side](evidence);
  const compare = (holds: readonly number[], by: (fact: number, asked: number) => boolean) =>
    facts.every((fact, index) => by(fact, holds[index] ?? 0));
  const low = STEPS[side].findLast(([, ...holds]) => compare(holds, (fact, asked) => fact >= asked));
  const high = STEPS[side].find(([, ...holds]) => compare(holds, (fact, asked) => fact <= asked));
  if (!low || !high) throw new Error(`no step at ${facts.join(', ')}`);
  return { low: low[0], high: high[0] };
}

/** The facts that matter after what was said: nobody approves what is not written down. */
export function factsAsked(side: Side, evidence: Evidence): readonly Fact[] {
  const [first, second, third, last] = FACTS_OF[side];
  if (evidence[first] !== 'yes') return [first];
  const settled =
    side === 'in' ? evidence.documented === 'no' : evidence.service === 'no' || evidence.result === 'no';
  return settled ? [first, second, third] : [first, second, third, last];
}

/** Those that bear on what is proposed. */
const factsUsed = (side: Side, evidence: Evidence): readonly Fact[] => {
  const [first] = FACTS_OF[side];
  return evidence[first] === 'yes' ? FACTS_OF[side] : [first];
};

/** Those that nobody has answered yet. */
export const factsMissing = (side: Side, evidence: Evidence): readonly Fact[] =>
  factsAsked(side, evidence).filter((fact) => evidence[fact] === undefined);

/** The score the facts of a side come to; `null` while some of them are missing. */
export function proposal(side: Side, evidence: Evidence): StepProposal | null {
  const said = evidence[FACTS_OF[side][0]];
  if (said === 'declined') return { low: 0, high: 0 };
  if (said === 'no') return { low: 1, high: 1 };
  return factsMissing(side, evidence).length > 0 ? null : stepsAt(side, evidence);
}

/** Whether a score is not what the facts come to: neither the step, nor within the two around. */
export const differs = (score: Score | null, found: StepProposal | null): boolean =>
  score !== null && found !== null && (score < found.low || score > found.high);

/** The day so many months before another, the last of its month where that has no such day; a serial number. */
export function monthsBefore(day: string, months: number): number | null {
  if (dateSerial(day) === null) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return dateSerial(then.toISOString().slice(0, 10));
}

export interface SideEvidence {
  readonly score: Score | null;
  readonly proposal: StepProposal | null;
  /** Facts that are still to be answered, once one is. */
  readonly missing: readonly Fact[];
  /** Facts taken from the review of the provider, since nothing is said of the item itself. */
  readonly reported: readonly Fact[];
  readonly differs: boolean;
}

export interface ItemEvidence extends Readonly<Record<Side, SideEvidence>> {
  readonly id: string;
  /** The evidence is older than it may be. */
  readonly old: boolean;
}

/** A score that is not what the facts come to. */
export interface Difference {
  readonly id: string;
  readonly side: Side;
  readonly score: Score;
  readonly proposal: StepProposal;
}

export interface EvidenceReview {
  readonly months: number | null;
  readonly items: readonly ItemEvidence[];
  readonly differences: readonly Difference[];
  readonly old: readonly string[];
}

const SCORE_OF = { in: 'insource', out: 'outsource' } as const;

/** What the evidence of these items comes to, beside the scores; no score follows from it. */
export function reviewEvidence(ids: readonly string[], all: Answers): EvidenceReview {
  const { date, evidence: settings } = all;
  const months = settings?.months ?? null;
  const limit = months === null ? null : monthsBefore(date, months);
  const items = ids.map((id): ItemEvidence => {
    const answer = answerOf(all, id);
    const { evidence, reported } = knownFacts(all, answer);
    const of = (side: Side): SideEvidence => {
      const score = answer?.[SCORE_OF[side]] ?? null;
      const found = proposal(side, evidence);
      const begun = FACTS_OF[side].some((fact) => evidence[fact] !== undefined);
      return {
        score,
        proposal: found,
        missing: begun && found === null ? factsMissing(side, evidence) : [],
        reported: factsUsed(side, evidence).filter((fact) => reported.includes(fact)),
        differs: differs(score, found),
      };
    };
    const on = evidence.on === undefined ? null : dateSerial(evidence.on);
    return { id, in: of('in'), out: of('out'), old: on !== null && limit !== null && on < limit };
  });
  return {
    months,
    items,
    differences: items.flatMap((item) =>
      SIDES.flatMap((side): Difference[] => {
        const { score, proposal: found } = item[side];
        return item[side].differs && score !== null && found !== null
          ? [{ id: item.id, side, score, proposal: found }]
          : [];
      }),
    ),
    old: items.filter(({ old }) => old).map(({ id }) => id),
  };
}
