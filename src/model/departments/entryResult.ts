import { NO_LEVEL, type Entry } from './entry';
import { isLevel, type Mean } from './mean';
import type { Use } from './use';

/** The mean of one return, with how many items it was asked for and how many of those have no answer. */
export interface MeanOfAsked extends Mean {
  readonly asked: number;
  readonly unanswered: number;
}

export interface EntryResult {
  readonly entry: Entry;
  readonly use: Use;
  /** In the model's order. */
  readonly functions: readonly MeanOfAsked[];
  readonly overall: MeanOfAsked;
  /** Its place, from 1: those that count before the others, those with a score before those without, the lowest first. */
  readonly rank: number;
}

/** What a return comes to over some items. */
function within(entry: Entry, indexes: readonly number[]): MeanOfAsked {
  // No lists are made of what may be a million levels.
  const found = { sum: 0, minimum: Infinity, scored: 0, asked: 0, unanswered: 0 };
  for (const index of indexes) {
    const level = entry.levels[index] ?? NO_LEVEL.notAsked;
    if (level >= NO_LEVEL.unanswered) found.asked += 1;
    if (level === NO_LEVEL.unanswered) found.unanswered += 1;
    if (!isLevel(level)) continue;
    found.sum += level;
    found.scored += 1;
    if (level < found.minimum) found.minimum = level;
  }
  const { sum, minimum, scored, asked, unanswered } = found;
  const mean = scored === 0 ? null : sum / scored;
  return { mean, minimum: scored === 0 ? null : minimum, scored, asked, unanswered };
}

/** One of what may be ten thousands: the functions are worked out when somebody looks at them. */
class Result implements EntryResult {
  rank = 0;

  constructor(
    readonly entry: Entry,
    readonly use: Use,
    readonly overall: MeanOfAsked,
    private readonly inFunctions: (entry: Entry) => readonly MeanOfAsked[],
  ) {}

  get functions(): readonly MeanOfAsked[] {
    return this.inFunctions(this.entry);
  }
}

type Unranked = Pick<EntryResult, 'use' | 'overall'>;
const rankClass = ({ use, overall }: Unranked): number =>
  (use === 'counts' ? 0 : 2) + (overall.scored > 0 ? 0 : 1);

function ranked(results: readonly Result[]): readonly EntryResult[] {
  const order = [...results].sort(
    (a, b) => rankClass(a) - rankClass(b) || (a.overall.mean ?? 0) - (b.overall.mean ?? 0),
  );
  order.forEach((result, index) => {
    result.rank = index + 1;
  });
  return results;
}

/** Each return of a model with what it comes to, over all of its items and over those of each function. */
export function resultsOf(
  model: string,
  all: readonly number[],
  columns: Iterable<readonly number[]>,
  entries: readonly Entry[],
  uses: ReadonlyMap<number, Use>,
): readonly EntryResult[] {
  const inFunctions = (entry: Entry) => Array.from(columns, (indexes) => within(entry, indexes));
  return ranked(
    entries.map((entry) => {
      if (entry.model !== model) throw new Error(`a return of ${entry.model} beside ${model}`);
      return new Result(entry, uses.get(entry.no) ?? 'left-out', within(entry, all), inFunctions);
    }),
  );
}
