import { RECOMMENDATIONS, type Answer, type Answers } from '../../model/answers';
import type { Model } from '../../model/catalogue';
import type { Keys } from './unknownKeys';
import type { KeyedJson } from './keyedJson';

/** What a part needs to read its value. */
export interface Source {
  readonly json: KeyedJson;
  readonly model: Model;
  readonly maxName: number;
}

/** How one key that may be absent is read; `null` where it says nothing. */
interface Part<Value> {
  /** The keys that may stand below it. */
  readonly keys: Keys | null;
  readonly read: (value: unknown, at: string, source: Source) => Value | null;
}

type Parts<Holder> = { readonly [Key in keyof Holder]?: Part<NonNullable<Holder[Key]>> };

/** What may stand in one answer besides scores and texts. Whatever is to be carried further is added here. */
export const ITEM_PARTS: Parts<Answer> = {
  recommendation: {
    keys: null,
    read: (value, at, { json }) => json.choice(value, at, RECOMMENDATIONS),
  },
};

/** What may stand beside the answers. Whatever is to be carried further is added here. */
export const TOP_PARTS: Parts<Answers> = {
  /** Ids of the functions asked for; what is no list of known ones asks for all. */
  asked: {
    keys: null,
    read: (value, at, { json, model }) => {
      const list = json.list(value, at);
      const asked = model.functions.map(({ id }) => id).filter((id) => list.includes(id));
      return asked.length === 0 || asked.length === model.functions.length ? null : asked;
    },
  },
  deadline: {
    keys: null,
    read: (value, at, { json, maxName }) => json.text(value, at, maxName) || null,
  },
};

export const keysOf = (parts: Readonly<Record<string, Part<unknown> | undefined>>): Keys =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part?.keys ?? null]));

/** The parts that say something, as they stand in answers. */
export const readParts = <Holder>(
  parts: Parts<Holder>,
  entries: Readonly<Record<string, unknown>>,
  at: string,
  source: Source,
): Partial<Holder> =>
  Object.fromEntries(
    Object.entries<Part<unknown> | undefined>(parts).flatMap(([key, part]) => {
      const value = part?.read(entries[key], at === '' ? key : `${at}.${key}`, source) ?? null;
      return value === null ? [] : [[key, value]];
    }),
  ) as Partial<Holder>;
