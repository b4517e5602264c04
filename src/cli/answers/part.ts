import type { ProblemKind } from '../../model/answers';
import type { Language, Model } from '../../model/catalogue';
import { dateSerial } from '../../model/cells/dates';
import type { KeyedJson } from './keyedJson';
import type { Keys } from './unknownKeys';

/** What a part needs to read its value. */
export interface JsonSource {
  readonly json: KeyedJson;
  readonly model: Model;
  readonly language: Language;
  /** All there are: a record of an older model names its items. */
  readonly models: readonly Model[];
  readonly maxName: number;
  readonly maxText: number;
  /** Notes a slip in one value; the rest is read. */
  readonly slip: (kind: ProblemKind, at: string, id: string | null, value: unknown) => void;
}

/** How one key that may be absent is read; `null` where it says nothing. */
export interface JsonPart<Value> {
  /** The keys that may stand below it. */
  readonly keys: Keys | null;
  readonly read: (value: unknown, at: string, source: JsonSource, id: string | null) => Value | null;
}

/** How each key of a holder is read that may be absent. */
export type JsonParts<Holder> = { readonly [Key in keyof Holder]?: JsonPart<NonNullable<Holder[Key]>> };

export const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One of some values; anything else is a slip of that kind, and nothing. */
export const oneOf = <T extends string | number | boolean>(
  choices: readonly T[],
  kind: ProblemKind,
): JsonPart<T> => ({
  keys: null,
  read: (value, at, { slip }, id) => {
    const found = choices.find((each) => each === value) ?? null;
    if (found === null && !isBlank(value)) slip(kind, at, id, value);
    return found;
  },
});

export const amount: JsonPart<number> = {
  keys: null,
  read: (value, at, { slip }, id) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    if (!isBlank(value)) slip('not-a-number', at, id, value);
    return null;
  },
};

export const day: JsonPart<string> = {
  keys: null,
  read: (value, at, { slip }, id) => {
    if (typeof value === 'string' && dateSerial(value) !== null) return value;
    if (!isBlank(value)) slip('not-a-date', at, id, value);
    return null;
  },
};

export const words = (most: 'maxName' | 'maxText'): JsonPart<string> => ({
  keys: null,
  read: (value, at, source) => source.json.text(value, at, source[most]) || null,
});

/** A whole number between two bounds. */
export const whole = (least: number, most: number): JsonPart<number> => ({
  keys: null,
  read: (value, at, { slip }, id) => {
    const found = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    if (!found && !isBlank(value)) slip('not-a-number', at, id, value);
    return found ? value : null;
  },
});

export const keysOf = (parts: Readonly<Record<string, JsonPart<unknown> | undefined>>): Keys =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part?.keys ?? null]));

/** The parts that say something, as they stand in answers. */
export const readParts = <Holder>(
  parts: JsonParts<Holder>,
  entries: Readonly<Record<string, unknown>>,
  at: string,
  source: JsonSource,
  id: string | null = null,
): Partial<Holder> =>
  Object.fromEntries(
    Object.entries<JsonPart<unknown> | undefined>(parts).flatMap(([key, part]) => {
      const value = part?.read(entries[key], at === '' ? key : `${at}.${key}`, source, id) ?? null;
      return value === null ? [] : [[key, value]];
    }),
  ) as Partial<Holder>;
