import type { Level } from '../score';
import type { Assessment } from '../assessment';
import type { Model } from '../catalogue';

/** The phases of responding, in the order of the deck: it starts from information that is shared. */
export const PHASES = ['first', 'detect', 'prepare', 'contain', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** Business and system departments: the deck names them among those who act; nobody scores them here. */
export const DEPARTMENTS = 'X';

/** Which functions act in each phase, by their letters. */
export type Phases = { readonly [P in Phase]: readonly string[] };

/** Of these phases the deck says who acts. */
export const FROM_SOURCE: readonly Phase[] = ['detect', 'after'];

/** What the deck says of two phases, and our reading of the other three. */
const PLAIN: Phases = {
  first: ['A', 'D', 'F'],
  detect: ['B', 'D', DEPARTMENTS],
  prepare: ['A', 'E', 'G', 'H'],
  contain: ['C', 'D', 'G'],
  after: ['F', 'I'],
};

/** Everybody who may act, in the order of the sheet. */
export const actorsOf = ({ functions }: Model): readonly string[] => [
  ...functions.map(({ id }) => id),
  DEPARTMENTS,
];

/** Who acts until somebody says otherwise. */
export const acts = (phase: Phase, actor: string): boolean => PLAIN[phase].includes(actor);

/** Phases in which just these act, in the order of the sheet. */
export const phasesOf = (model: Model, is: (phase: Phase, actor: string) => boolean): Phases =>
  Object.fromEntries(
    PHASES.map((phase) => [phase, actorsOf(model).filter((actor) => is(phase, actor))]),
  ) as unknown as Phases;

export const plainPhases = (model: Model): Phases => phasesOf(model, acts);

/** So many of the weakest items of a phase are named. */
export const WEAKEST = 3;

export interface PhaseResult {
  readonly id: Phase;
  readonly functions: readonly string[];
  /** Over the scored items of those functions. */
  readonly mean: number | null;
  readonly minimum: Level | null;
  readonly scored: number;
  /** The lowest levels first, then the order of the catalogue. */
  readonly weakest: readonly { readonly id: string; readonly level: Level }[];
}

/** What the functions that act in each phase come to. */
export const phaseResults = ({ items }: Assessment, phases: Phases): PhaseResult[] =>
  PHASES.map((id): PhaseResult => {
    const functions = phases[id];
    const scored = items.flatMap(({ id: item, level, excluded, function: group }) =>
      level === null || excluded || !functions.includes(group) ? [] : [{ id: item, level }],
    );
    const weakest = scored.toSorted((a, b) => a.level - b.level);
    const sum = scored.reduce((all, { level }) => all + level, 0);
    return {
      ...{ id, functions, scored: scored.length },
      mean: scored.length === 0 ? null : sum / scored.length,
      minimum: weakest[0]?.level ?? null,
      weakest: weakest.slice(0, WEAKEST),
    };
  });
