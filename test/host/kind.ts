import type { Area } from './area';
import type { Book } from './book';
import type { Quirk } from './quirks';
import type { SheetRecord } from './records';
import { invalidArgument } from './refusal';

/** An object of the client's model as the host sees it: its class and what it stands for. */
export interface Node {
  readonly cls: string;
  readonly target: unknown;
}

export type Args = readonly unknown[];

/**
 * What the host implements of one class, by wire name. `set`, `make` and `act` change the workbook, the others never
 * do. A member that is in none of these tables is refused by name.
 */
export interface Kind<T> {
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, (target: T) => Node | null>>;
  /** Methods that answer an object. */
  readonly open?: Readonly<Record<string, (target: T, args: Args) => Node | null>>;
  readonly make?: Readonly<Record<string, (target: T, args: Args) => Node | null>>;
  /** Methods that answer a value or nothing. */
  readonly ask?: Readonly<Record<string, (target: T, args: Args) => unknown>>;
  readonly act?: Readonly<Record<string, (target: T, args: Args) => void>>;
  /** Changes the window or the session, not the workbook. */
  readonly steer?: Readonly<Record<string, (target: T, args: Args) => void>>;
  readonly steerSet?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly items?: (target: T) => readonly Node[];
  readonly item?: (target: T, key: unknown) => Node;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Wire names of `_Register…` methods, and where their events are addressed. */
  readonly events?: Readonly<Record<string, (target: T) => Subscription>>;
}

export interface Subscription {
  readonly type: number;
  readonly id: string;
}

/** What the tables of the classes reach beside their own target. */
export interface World {
  readonly book: Book;
  /** Whether this Excel has that quirk. */
  readonly has: (quirk: Quirk) => boolean;
  /** Refuses a member ("Class.Member" on the wire) that a quirk of this Excel refuses. */
  readonly refuse: (member: string) => void;
  /** Refuses a value that the client's enumeration of that name does not have. */
  readonly oneOf: (enumeration: string, value: unknown) => string;
  readonly changed: (change: Change) => void;
  readonly sheetAdded: (sheet: SheetRecord) => void;
  readonly sheetDeleted: (id: string) => void;
  readonly activated: (before: SheetRecord, now: SheetRecord) => void;
  readonly selected: (sheet: SheetRecord) => void;
  /** Refuses while another workbook is in front. */
  readonly mustBeInFront: () => void;
  readonly opened: (base64: string) => void;
  readonly session: { events: boolean };
}

export interface Change {
  readonly sheet: SheetRecord;
  readonly area: Area;
  readonly type: string;
}

export type Kinds = Readonly<Record<string, Kind<never>>>;

/** Keeps the type of the target inside one table. */
export const kind = <T>(table: Kind<T>): Kind<never> => table as unknown as Kind<never>;

export interface RangeTarget {
  readonly sheet: SheetRecord;
  readonly areas: readonly Area[];
}

export const rangeNode = (sheet: SheetRecord, area: Area): Node => ({
  cls: 'Range',
  target: { sheet, areas: [area] } satisfies RangeTarget,
});

export const isRange = (value: unknown): value is Node & { target: RangeTarget } =>
  typeof value === 'object' && value !== null && 'cls' in value && value.cls === 'Range';

export const areaIn = (target: RangeTarget): Area => {
  const [area] = target.areas;
  if (!area) throw invalidArgument('a range without cells');
  return area;
};

// Reading values off the wire.

export const text = (value: unknown, what = 'a text'): string => {
  if (typeof value !== 'string') throw invalidArgument(`${what} expected`);
  return value;
};

export const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false expected');
  return value;
};

export const numeric = (value: unknown, low = -Infinity, high = Infinity): number => {
  if (typeof value !== 'number' || !(value >= low && value <= high))
    throw invalidArgument(`a number from ${String(low)} to ${String(high)} expected`);
  return value;
};

export const whole = (value: unknown, low: number, high: number): number => {
  const number = numeric(value, low, high);
  if (!Number.isInteger(number)) throw invalidArgument('a whole number expected');
  return number;
};

export const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('an object expected');
  return value as Record<string, unknown>;
};

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

export const colour = (value: unknown): string => {
  const given = text(value, 'a colour');
  const known = NAMED[given.toLowerCase()];
  if (known !== undefined) return known;
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw invalidArgument(`colour ${given}`);
  return given.toUpperCase();
};
