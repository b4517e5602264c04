import { ANY_PART_KEYS, fitsModel } from '../../actions/optionalParts';
import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  REVIEWED,
  type Answer,
  type Answers,
  type ProblemKind,
} from '../../model/answers';
import { QUADRANTS, type Language, type Model } from '../../model/catalogue';
import { CHARTER_ITEMS, withCharterCell, type Charter } from '../../model/charter';
import { dateSerial } from '../../model/dates';
import { EVIDENCE_KEYS, FACTS, MOST_MONTHS, type Evidence } from '../../model/evidenceFacts';
import { MONTHS, plainPlan } from '../../model/planSettings';
import { HAND_OUT_DAYS, HAND_OUT_KEYS, type HandOutRow } from '../../model/handOuts';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../../model/importRecord';
import { actorsOf, acts, PHASES, phasesOf } from '../../model/phases';
import { cleanOutsourcing } from '../../model/cleanOutsourcing';
import { DUTIES, OUTSOURCED_AMOUNTS, PROVIDERS, QUESTION_IDS } from '../../model/outsourcing';
import { cleanSharing } from '../../model/cleanSharing';
import { CHANNEL_KEYS, MOST_CHANNELS } from '../../model/sharing';
import { recommendationsOf } from '../../model/recommendationsOf';
import { unknownKeys, type Keys } from './unknownKeys';
import { CARRIED_KEYS, carriedJson } from './carriedJson';
import type { KeyedJson } from './keyedJson';
import { progressJson, roundsJson } from './roundsJson';

/** What a part needs to read its value. */
export interface Source {
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
interface Part<Value> {
  /** The keys that may stand below it. */
  readonly keys: Keys | null;
  readonly read: (value: unknown, at: string, source: Source, id: string | null) => Value | null;
}

type Parts<Holder> = { readonly [Key in keyof Holder]?: Part<NonNullable<Holder[Key]>> };

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One of some values; anything else is a slip of that kind, and nothing. */
const oneOf = <T extends string | number | boolean>(choices: readonly T[], kind: ProblemKind): Part<T> => ({
  keys: null,
  read: (value, at, { slip }, id) => {
    const found = choices.find((each) => each === value) ?? null;
    if (found === null && !isBlank(value)) slip(kind, at, id, value);
    return found;
  },
});

const amount: Part<number> = {
  keys: null,
  read: (value, at, { slip }, id) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    if (!isBlank(value)) slip('not-a-number', at, id, value);
    return null;
  },
};

const day: Part<string> = {
  keys: null,
  read: (value, at, { slip }, id) => {
    if (typeof value === 'string' && dateSerial(value) !== null) return value;
    if (!isBlank(value)) slip('not-a-date', at, id, value);
    return null;
  },
};

const words = (most: 'maxName' | 'maxText'): Part<string> => ({
  keys: null,
  read: (value, at, source) => source.json.text(value, at, source[most]) || null,
});

/** Keys of the optional parts that a workbook of a model can have. */
const partsOf = ({ id }: Model): readonly string[] => ANY_PART_KEYS.filter((key) => fitsModel(key, id));

/** A whole number between two bounds. */
const whole = (least: number, most: number): Part<number> => ({
  keys: null,
  read: (value, at, { slip }, id) => {
    const found = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    if (!found && !isBlank(value)) slip('not-a-number', at, id, value);
    return found ? value : null;
  },
});

/** The facts behind the scores of an item. */
const evidence: Part<Evidence> = {
  keys: Object.fromEntries(EVIDENCE_KEYS.map((key) => [key, null])),
  read: (value, at, source, id) => {
    if (value === undefined || value === null) return null;
    const given = source.json.object(value, at);
    const parts: Record<string, Part<string>> = {
      ...Object.fromEntries(
        Object.entries(FACTS).map(([fact, options]) => [fact, oneOf<string>(options, 'not-a-progress')]),
      ),
      on: day,
      place: words('maxText'),
    };
    const found = EVIDENCE_KEYS.flatMap((key) => {
      const said = parts[key]?.read(given[key], `${at}.${key}`, source, id) ?? null;
      return said === null ? [] : [[key, said] as const];
    });
    return found.length === 0 ? null : (Object.fromEntries(found) as Evidence);
  },
};

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
  quadrantDefault: oneOf(QUADRANTS, 'bad-quadrant'),
  targetSide: oneOf(PLANNED_SIDES, 'not-a-side'),
  targetLevel: oneOf(LEVELS, 'not-a-level'),
  action: words('maxText'),
  planNote: words('maxText'),
  owner: words('maxName'),
  due: day,
  ...Object.fromEntries(OUTSOURCED_AMOUNTS.map((key) => [key, amount])),
  contractor: words('maxName'),
  contractService: words('maxName'),
  protects: words('maxText'),
  contractEnd: day,
  effort: amount,
  impact: oneOf(IMPACTS, 'not-a-level'),
  progress: oneOf(PROGRESS, 'not-a-progress'),
  adoptionReason: words('maxText'),
  unassigned: {
    keys: null,
    read: (value, at, { slip }, id) => {
      if (value === true) return true;
      if (value !== false && !isBlank(value)) slip('not-a-progress', at, id, value);
      return null;
    },
  },
  assignee: words('maxName'),
  provider: words('maxName'),
  evidence,
};

const each = (ids: readonly string[], keys: Keys): Keys => Object.fromEntries(ids.map((id) => [id, keys]));
const PROVIDER_KEYS: Keys = {
  name: null,
  annualCost: null,
  duties: each(DUTIES, { who: null, note: null }),
  questions: each(QUESTION_IDS, { state: null, note: null }),
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
  plan: {
    keys: { asOf: null, startsCount: null, fiscalMonth: null, capacity: null, effortSteps: null },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const given = source.json.object(value, at);
      const plain = plainPlan(source.language);
      const key = <T>(name: string, part: Part<T>, from = given[name], place = `${at}.${name}`) =>
        part.read(from, place, source, null);
      const steps = source.json.list(given['effortSteps'], `${at}.effortSteps`);
      const step = (index: 0 | 1) =>
        key('', amount, steps[index], `${at}.effortSteps.${String(index)}`) ?? plain.effortSteps[index];
      return {
        asOf: key('asOf', day),
        startsCount: key('startsCount', oneOf([true, false], 'not-a-progress')) ?? false,
        fiscalMonth: key('fiscalMonth', oneOf(MONTHS, 'not-a-number')) ?? plain.fiscalMonth,
        capacity: key('capacity', amount),
        effortSteps: [step(0), step(1)],
      };
    },
  },
  /** What was kept of earlier times; the keys of each are looked at where it is read. */
  rounds: { keys: null, read: (value, _at, source) => roundsJson(value, source) },
  progress: { keys: { from: null, to: null }, read: (value, _at, source) => progressJson(value, source) },
  portfolio: {
    keys: { reviews: Object.fromEntries(REVIEWED.map((each) => [each, { last: null, next: null }])) },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const { json } = source;
      const object = (given: unknown, place: string) =>
        given === undefined || given === null ? {} : json.object(given, place);
      const reviews = object(json.object(value, at)['reviews'], `${at}.reviews`);
      const ends = (reviewed: (typeof REVIEWED)[number]) => {
        const place = `${at}.reviews.${reviewed}`;
        const given: Readonly<Record<string, unknown>> = object(reviews[reviewed], place);
        const end = (key: string) => day.read(given[key], `${place}.${key}`, source, null);
        return { last: end('last'), next: end('next') };
      };
      return {
        reviews: { catalogue: ends('catalogue'), profile: ends('profile'), portfolio: ends('portfolio') },
      };
    },
  },
  outsourcing: {
    keys: {
      unit: null,
      providers: null,
    },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const { providers } = source.json.object(value, at);
      source.json.list(providers, `${at}.providers`).forEach((each, index) => {
        source.json.refuseKeys(unknownKeys(each, PROVIDER_KEYS, `${at}.providers.${String(index)}`));
      });
      const places = Array.from({ length: PROVIDERS + 1 }, (_, count) => count);
      source.json.choice(
        source.json.list(providers, `${at}.providers`).length,
        `${at}.providers.length`,
        places,
      );
      const text = (given: unknown, place: string) => source.json.text(given, place, source.maxText);
      return cleanOutsourcing(value, text, (kind, place, found) => source.slip(kind, place, null, found), at);
    },
  },
  sharing: {
    keys: { channels: null },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const { channels } = source.json.object(value, at);
      const known = Object.fromEntries(CHANNEL_KEYS.map((key) => [key, null]));
      source.json.list(channels, `${at}.channels`).forEach((row, index) => {
        const place = `${at}.channels.${String(index)}`;
        // What would not be read is never dropped without a word.
        if (index === MOST_CHANNELS) source.json.choice(place, `${at}.channels`, [String(MOST_CHANNELS)]);
        source.json.refuseKeys(unknownKeys(row, known, place));
      });
      const text = (given: unknown, place: string) => source.json.text(given, place, source.maxText);
      return cleanSharing(value, text, (kind, place, found) => source.slip(kind, place, null, found), at);
    },
  },
  first: {
    keys: { bothOnly: null },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      source.json.choice('first', at, partsOf(source.model));
      const { bothOnly } = source.json.object(value, at);
      const found = oneOf([true, false], 'not-a-progress').read(bothOnly, `${at}.bothOnly`, source, null);
      return found === true ? { bothOnly: true } : null;
    },
  },
  evidence: {
    keys: { months: null },
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const { months } = source.json.object(value, at);
      return { months: whole(1, MOST_MONTHS).read(months, `${at}.months`, source, null) };
    },
  },
  charter: {
    keys: Object.fromEntries(CHARTER_ITEMS.map((item) => [item, { answer: null, on: null }])),
    read: (value, at, source) => {
      if (value === undefined || value === null) return null;
      const given = source.json.object(value, at);
      return CHARTER_ITEMS.reduce((charter: Charter, item) => {
        if (given[item] === undefined || given[item] === null) return charter;
        const line = source.json.object(given[item], `${at}.${item}`);
        const cell = (key: 'answer' | 'on', part: Part<string>) =>
          part.read(line[key], `${at}.${item}.${key}`, source, null);
        const answered = withCharterCell(charter, item, 'answer', cell('answer', words('maxText')));
        return withCharterCell(answered, item, 'on', cell('on', day));
      }, {});
    },
  },
  phases: {
    keys: Object.fromEntries(PHASES.map((phase) => [phase, null])),
    read: (value, at, { json, model, slip }) => {
      if (value === undefined || value === null) return null;
      const given = json.object(value, at);
      const lists = new Map<string, readonly unknown[]>();
      for (const phase of PHASES) {
        if (given[phase] === undefined || given[phase] === null) continue;
        const list = json.list(given[phase], `${at}.${phase}`);
        lists.set(phase, list);
        for (const id of list)
          if (!actorsOf(model).some((actor) => actor === id)) slip('unknown-id', `${at}.${phase}`, null, id);
      }
      return phasesOf(model, (phase, actor) => lists.get(phase)?.includes(actor) ?? acts(phase, actor));
    },
  },
  /** What was handed out; a line is text, dates of it ISO. */
  handOuts: {
    keys: { day: null, rows: null },
    read: (value, at, { json, maxName, slip }) => {
      if (value === undefined || value === null) return null;
      const list = json.object(value, at);
      const dated = (said: string, place: string): string => {
        if (said !== '' && dateSerial(said) === null) slip('not-a-date', place, null, said);
        return said;
      };
      const rows = json.list(list['rows'], `${at}.rows`).map((each, index) => {
        const place = `${at}.rows[${String(index)}]`;
        const row = json.object(each, place);
        const cells = HAND_OUT_KEYS.map((key) => {
          const said = json.text(row[key], `${place}.${key}`, maxName);
          return [key, HAND_OUT_DAYS.includes(key) ? dated(said, `${place}.${key}`) : said];
        });
        return Object.fromEntries(cells) as HandOutRow;
      });
      return { day: dated(json.text(list['day'], `${at}.day`, maxName), `${at}.day`), rows };
    },
  },
  /** Where the answers of a workbook come from that was carried over. */
  carried: {
    keys: CARRIED_KEYS,
    read: (value, _at, source) => carriedJson(value, source),
  },
  /** Keys of optional parts, each of them known. */
  parts: {
    keys: null,
    read: (value, at, { json, model }) => {
      const given = json
        .list(value, at)
        .map((key, index) => json.choice(key, `${at}.${index}`, partsOf(model)));
      const parts = ANY_PART_KEYS.filter((key) => given.includes(key));
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
