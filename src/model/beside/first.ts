import { OWN_ID } from '../own/ownItem';
import type { Level } from '../answers';
import type { Assessment } from '../assessment';
import type { Text } from '../catalogue';

/** An area, a service or a function of FIRST's framework: its number and its name. */
export interface Heading {
  readonly id: string;
  readonly name: Text;
}

export interface FirstFunction extends Heading {
  /** Services that the table X.1060 → FIRST leads here from. */
  readonly forward: readonly string[];
  /** Services that the table FIRST → X.1060 leads to from here. */
  readonly back: readonly string[];
}

/** FIRST's framework, and both directions of ISOG-J's mapping, which do not say quite the same. */
export interface First {
  readonly version: string;
  /** The model whose services are mapped. */
  readonly model: string;
  readonly areas: readonly Heading[];
  readonly services: readonly Heading[];
  readonly functions: readonly FirstFunction[];
}

export type OneWay = 'forward' | 'back';
export type MappingDirection = 'both' | OneWay | 'mixed';

export interface Pair {
  readonly service: string;
  readonly direction: 'both' | OneWay;
}

const number = (id: string): number => Number(id.slice(2));
const inOrder = (a: string, b: string): number => a.charCodeAt(0) - b.charCodeAt(0) || number(a) - number(b);

/** The services of a function, each with the table or tables that name it. */
export const pairsOf = ({ forward, back }: FirstFunction): readonly Pair[] =>
  [...new Set([...forward, ...back])].sort(inOrder).map((service): Pair => ({
    service,
    direction: !back.includes(service) ? 'forward' : forward.includes(service) ? 'both' : 'back',
  }));

/** What can be said of a function: some service of it has a level, else why none has. `absent`: not in this workbook. */
export const COVERAGE_STATES = ['scored', 'not-done', 'unanswered', 'excluded', 'absent'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoveredFunction {
  readonly id: string;
  /** Those that count. */
  readonly services: readonly string[];
  /** The highest and the lowest level among them; `null` where none has one. */
  readonly highest: Level | null;
  readonly lowest: Level | null;
  /** How many of them have a level. */
  readonly scored: number;
  /** Which tables name its services, whether they count or not. */
  readonly direction: MappingDirection;
  readonly state: CoverageState;
}

/** An area or a service: over its functions that have a level. */
export interface Covered {
  readonly id: string;
  /** Of their highest levels. */
  readonly mean: number | null;
  readonly lowest: Level | null;
  /** How many functions have no level. */
  readonly without: number;
}

/** A pair that only one of the two tables has, and the highest level of its function with such pairs and without. */
export interface OneWayPair {
  readonly service: string;
  readonly function: string;
  readonly direction: OneWay;
  readonly with: Level | null;
  readonly without: Level | null;
}

export interface Coverage {
  readonly functions: readonly CoveredFunction[];
  readonly services: readonly Covered[];
  readonly areas: readonly Covered[];
  /** Services that no function of FIRST goes with, in either table. */
  readonly withoutCounterpart: readonly string[];
  readonly oneWay: readonly OneWayPair[];
}

/** Whether one heading stands below another: 6.2.4 below 6.2 and below 6. */
export const isBelow = (id: string, above: string): boolean => id.startsWith(`${above}.`);

const directionOf = (pairs: readonly Pair[]): MappingDirection => {
  const [first = 'both', ...others] = new Set(pairs.map(({ direction }) => direction));
  return others.length === 0 ? first : 'mixed';
};

type Results = ReadonlyMap<string, Assessment['items'][number]>;

const levelsOf = (services: readonly string[], results: Results): Level[] =>
  services.flatMap((id) => {
    const result = results.get(id);
    return result && !result.excluded && result.level !== null ? [result.level] : [];
  });

const highest = (levels: readonly Level[]): Level | null =>
  levels.length === 0 ? null : (Math.max(...levels) as Level);
const lowest = (levels: readonly Level[]): Level | null =>
  levels.length === 0 ? null : (Math.min(...levels) as Level);

function stateOf(services: readonly string[], results: Results): CoverageState {
  const there = services.flatMap((id) => results.get(id) ?? []);
  const states = there.map(({ excluded, state }) => (excluded ? 'excluded' : state));
  return COVERAGE_STATES.find((state) => states.some((each) => each === state)) ?? 'absent';
}

/** Services of a model that neither table leads to a function from. */
export function withoutCounterpart({ functions }: First, ids: readonly string[]): string[] {
  const mapped = new Set(functions.flatMap(({ forward, back }) => [...forward, ...back]));
  return ids.filter((id) => !mapped.has(id));
}

/**
 * The answers under FIRST's headings. It is the organisation's maturity in X.1060's services, put in another order:
 * every function has a service, so what has no level was not answered or is not done, and is no hole of a framework.
 */
export function coverage(
  first: First,
  { items }: Pick<Assessment, 'items'>,
  { bothOnly = false }: { readonly bothOnly?: boolean } = {},
): Coverage {
  const results: Results = new Map(items.map((item) => [item.id, item]));
  const counting = (pairs: readonly Pair[], only: boolean) =>
    pairs.filter(({ direction }) => !only || direction === 'both').map(({ service }) => service);
  const functions = first.functions.map((each): CoveredFunction => {
    const pairs = pairsOf(each);
    const services = counting(pairs, bothOnly);
    const levels = levelsOf(services, results);
    return {
      id: each.id,
      services,
      highest: highest(levels),
      lowest: lowest(levels),
      scored: levels.length,
      direction: directionOf(pairs),
      state: stateOf(services, results),
    };
  });
  const over = ({ id }: Heading): Covered => {
    const below = functions.filter((each) => isBelow(each.id, id));
    const levels = below.flatMap((each) => each.highest ?? []);
    return {
      id,
      mean: levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length,
      lowest: lowest(below.flatMap((each) => each.lowest ?? [])),
      without: below.length - levels.length,
    };
  };
  return {
    functions,
    services: first.services.map(over),
    areas: first.areas.map(over),
    // What somebody added is in neither table, and no service that FIRST does not have.
    withoutCounterpart: withoutCounterpart(
      first,
      items.map(({ id }) => id).filter((id) => !OWN_ID.test(id)),
    ),
    oneWay: first.functions.flatMap((each) => {
      const pairs = pairsOf(each);
      const of = (only: boolean) => highest(levelsOf(counting(pairs, only), results));
      return pairs.flatMap(({ service, direction }) =>
        direction === 'both'
          ? []
          : [{ service, function: each.id, direction, with: of(false), without: of(true) }],
      );
    }),
  };
}

/** How much the mapping holds, counted. */
export function mappingCounts(first: First, ids: readonly string[]) {
  const pairs = first.functions.flatMap(pairsOf);
  const count = (...directions: readonly Pair['direction'][]) =>
    pairs.filter(({ direction }) => directions.includes(direction)).length;
  return {
    version: first.version,
    areas: first.areas.length,
    services: first.services.length,
    functions: first.functions.length,
    forward: count('both', 'forward'),
    back: count('both', 'back'),
    both: count('both'),
    union: pairs.length,
    oneWay: count('forward', 'back'),
    withoutCounterpart: withoutCounterpart(first, ids).length,
  };
}

/** Numbers of the functions that go with a service. */
export const numbersOf = ({ functions }: First, service: string): string[] =>
  functions
    .filter(({ forward, back }) => forward.includes(service) || back.includes(service))
    .map(({ id }) => id);

/** Services that go with the functions of a number: of a function, or of all below a service or an area. */
export const servicesAt = ({ functions }: First, number: string): string[] => [
  ...new Set(
    functions
      .filter(({ id }) => id === number || isBelow(id, number))
      .flatMap((each) => pairsOf(each).map(({ service }) => service)),
  ),
];
