import type { PatternId, Quadrant, Side } from '../catalogue';
import type { PlannedSide } from '../plan/plannedSide';
import type { Level, Score } from '../score';

/** More rounds than these do not stand in one workbook. */
export const MOST_ROUNDS = 24;
/** A longer name has no room in a drop-down or beside a line of a chart. */
export const LONGEST_NAME = 60;

/** Where an item stood; out of scope it had no level. */
export const STANDINGS = ['scored', 'not-done', 'unanswered', 'excluded'] as const;
export type RoundState = (typeof STANDINGS)[number];

/** What was kept of one item. */
export interface RoundItem {
  readonly insource: Score | null;
  readonly outsource: Score | null;
  /** What both came to then, whatever became of the patterns since. */
  readonly level: Level | null;
  readonly side: Side | null;
  readonly state: RoundState | null;
  readonly quadrant: Quadrant | null;
  /** Where it was planned: the side and level it was to have, blank ones filled in as they counted then. */
  readonly targetSide?: PlannedSide;
  readonly targetLevel?: Level;
  readonly due?: string;
  readonly note?: string;
  /** Why it moved so far since the round before. */
  readonly reason?: string;
}

/** What a round comes to, noted when it was kept: where it comes to something else, somebody has changed it. */
export interface Tally {
  readonly items: number;
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  readonly excluded: number;
  /** The sum of all levels. */
  readonly levels: number;
  /** Over every number and its place. */
  readonly seal: number;
}

/** All answers of one day, kept under a name. */
export interface KeptRound {
  readonly name: string;
  /** The day of the assessment: an ISO date, or the text that stood there. */
  readonly date: string;
  /** The day it was kept. */
  readonly keptOn: string;
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  readonly position: string;
  readonly model: string;
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  readonly items: Readonly<Record<string, RoundItem>>;
  readonly kept: Tally;
  /** It comes to something else than was noted. */
  readonly changed?: true;
}

/** How much each number weighs in the seal, times its place: one that moved to another item or column shows. */
export const SEAL = { insource: 1, outsource: 7, level: 49, targetLevel: 343 } as const;
/** How much each cell that holds a score weighs: 0 is something else than blank. */
export const FILLED = { insource: 5, outsource: 11 } as const;

/** What is counted of an item; of one in a workbook whatever number stands there. */
type Counted = Pick<RoundItem, 'state'> & {
  readonly [Key in keyof typeof SEAL]?: number | null;
};

/** What the items of a round come to. */
export function tallyOf(items: readonly Counted[]): Tally {
  const count = (state: RoundState) => items.filter((item) => item.state === state).length;
  const filled = (key: keyof typeof FILLED) => items.filter((item) => (item[key] ?? -1) >= 0).length;
  const weighed = items.map(
    ({ insource, outsource, level, targetLevel }, index) =>
      (index + 1) *
      (SEAL.insource * (insource ?? 0) +
        SEAL.outsource * (outsource ?? 0) +
        SEAL.level * (level ?? 0) +
        SEAL.targetLevel * (targetLevel ?? 0)),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  return {
    items: items.length,
    scored: count('scored'),
    notDone: count('not-done'),
    unanswered: count('unanswered'),
    excluded: count('excluded'),
    levels: sum(items.map(({ level }) => level ?? 0)),
    seal: sum(weighed) + FILLED.insource * filled('insource') + FILLED.outsource * filled('outsource'),
  };
}

export const TALLY_KEYS = [
  'items',
  'scored',
  'notDone',
  'unanswered',
  'excluded',
  'levels',
  'seal',
] as const satisfies readonly (keyof Tally)[];

/** The round, saying whether somebody has changed it since it was kept. */
export function withCheck(
  round: Omit<KeptRound, 'changed'>,
  now: Tally = tallyOf(Object.values(round.items)),
): KeptRound {
  return TALLY_KEYS.every((key) => now[key] === round.kept[key]) ? round : { ...round, changed: true };
}
