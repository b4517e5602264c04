import { PART_KEYS } from '../../actions/optionalParts';
import type { Answer, Answers, ProblemKind } from '../../model/answers';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../../model/importRecord';
import type { Model } from '../../model/catalogue';
import { recommendationsOf } from '../../model/recommendationsOf';
import type { Keys } from './unknownKeys';
import type { KeyedJson } from './keyedJson';

/** What a part needs to read its value. */
export interface Source {
  readonly json: KeyedJson;
  readonly model: Model;
  readonly maxName: number;
  readonly maxText: number;
  /** Notes a slip in one value; the rest is read. */
  readonly slip: (kind: ProblemKind, at: string, id: string | null, value: unknown) => void;
}

/** How one key that may be absent is read; `null` where it says nothing. */
interface Part<Value> {
  /** The keys that may stand below it. */
  readonly keys: Keys | null;
  readonly read: (value: unknown, at: string, source: Source, id: string | null) => Value | null;
}

type Parts<Holder> = { readonly [Key in keyof Holder]?: Part<NonNullable<Holder[Key]>> };

/** What may stand in one answer besides scores and texts. Whatever is to be carried further is added here. */
export const ITEM_PARTS: Parts<Answer> = {
  recommendation: {
    keys: null,
    read: (value, at, { model, slip }, id) => {
      if (value === undefined || value === null || value === '') return null;
      const offered = recommendationsOf(model).find((each) => each === value) ?? null;
      if (offered === null) slip('not-a-recommendation', at, id, value);
      return offered;
    },
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
  returnTo: {
    keys: null,
    read: (value, at, { json, maxName }) => json.text(value, at, maxName) || null,
  },
  /** Where the answers were taken over from. */
  imported: {
    keys: { file: null, on: null, by: null, entries: null },
    read: (value, at, { json, maxName, maxText }) => {
      if (value === undefined || value === null) return null;
      const record = json.object(value, at);
      const text = (key: string) => json.text(record[key], `${at}.${key}`, maxName);
      const entries = json.list(record.entries, `${at}.entries`).map((each, index): ImportEntry => {
        const place = `${at}.entries[${String(index)}]`;
        const entry = json.object(each, place);
        const of = (key: string) => json.text(entry[key], `${place}.${key}`, maxText);
        const id = of('id');
        return {
          ...{ sheet: of('sheet'), cell: of('cell'), id: id === '' ? null : id },
          key: json.choice(entry.key, `${place}.key`, IMPORT_KEYS) ?? 'other',
          ...{ found: of('found'), became: of('became') },
          outcome: json.choice(entry.outcome, `${place}.outcome`, IMPORT_OUTCOMES) ?? 'left',
        };
      });
      return { file: text('file'), on: text('on'), by: text('by'), entries };
    },
  },
  /** Keys of optional parts, each of them known. */
  parts: {
    keys: null,
    read: (value, at, { json }) => {
      const given = json.list(value, at).map((key, index) => json.choice(key, `${at}.${index}`, PART_KEYS));
      const parts = PART_KEYS.filter((key) => given.includes(key));
      return parts.length === 0 ? null : parts;
    },
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
  id: string | null = null,
): Partial<Holder> =>
  Object.fromEntries(
    Object.entries<Part<unknown> | undefined>(parts).flatMap(([key, part]) => {
      const value = part?.read(entries[key], at === '' ? key : `${at}.${key}`, source, id) ?? null;
      return value === null ? [] : [[key, value]];
    }),
  ) as Partial<Holder>;
