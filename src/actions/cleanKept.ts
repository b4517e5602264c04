import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  RECOMMENDATIONS,
  SCORES,
  type Answer,
  type Answers,
  type PlanSettings,
} from '../model/answers';
import { dateSerial } from '../model/dates';
import { MONTHS, plainPlan } from '../model/planSettings';
import { CARRY_CHOICES, INVALID_KEYS, type Carried, type CarriedRole } from '../model/carry/carried';
import { PATTERN_IDS, QUADRANTS, SIDES, type Model, type PatternTable } from '../model/catalogue';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../model/importRecord';
import { cleanSharing } from '../model/cleanSharing';
import { cleanOutsourcing } from '../model/cleanOutsourcing';
import { OUTSOURCED_AMOUNTS, OUTSOURCED_TEXTS, type OutsourcedItem } from '../model/outsourcing';
import { beginning, TEXT_LIMITS } from '../model/textLimits';
import { ANY_OPTIONAL_PARTS } from '../sheets/assessment/family';
import { SETUP_LEFT, type Leftovers } from '../sheets/assessment/leftovers';
import { CELL_ERRORS, type ShownValue } from '../workbook/description';
import { isBranched } from '../model/branches';
import { ITEM_KEYS, SETUP_LEFT_KEYS } from './filling';

type Entries = Readonly<Record<string, unknown>>;

/** What is no object has no entries. */
export const entriesOf = (value: unknown): Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};

const own = (entries: Entries, key: string): unknown =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

const oneOf = <T>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

const text = (value: unknown): string =>
  typeof value === 'string' ? beginning(value, TEXT_LIMITS.text) : '';

/** A cell's plain value; `undefined` for anything a cell cannot hold. */
function plain(value: unknown): ShownValue | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const error = oneOf(CELL_ERRORS, entriesOf(value)['error']);
  return error === null ? undefined : { error };
}

const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

function planOf(kept: unknown, plain: PlanSettings): PlanSettings {
  const plan = entriesOf(kept);
  const asOf = text(own(plan, 'asOf'));
  const steps: unknown = own(plan, 'effortSteps');
  const [small, medium] = Array.isArray(steps) ? (steps as unknown[]) : [];
  return {
    asOf: dateSerial(asOf) === null ? null : asOf,
    startsCount: own(plan, 'startsCount') === true,
    fiscalMonth: oneOf(MONTHS, own(plan, 'fiscalMonth')) ?? plain.fiscalMonth,
    capacity: amount(own(plan, 'capacity')),
    effortSteps: [amount(small) ?? plain.effortSteps[0], amount(medium) ?? plain.effortSteps[1]],
  };
}

/** What is said of an item that is outsourced. */
function outsourcedOf(kept: Entries): OutsourcedItem {
  const end = text(own(kept, 'contractEnd'));
  return Object.fromEntries([
    ...OUTSOURCED_TEXTS.map((key) => [key, text(own(kept, key))]).filter(([, said]) => said !== ''),
    ...OUTSOURCED_AMOUNTS.map((key) => [key, amount(own(kept, key))]).filter(([, said]) => said !== null),
    ...(dateSerial(end) === null ? [] : [['contractEnd', end]]),
  ]) as OutsourcedItem;
}

function answerOf(kept: Entries, blank: Answer): Answer {
  const given = <T>(key: keyof Answer, choices: readonly T[]) =>
    own(kept, key) === undefined ? {} : { [key]: oneOf(choices, kept[key]) };
  const words = (key: 'action' | 'planNote' | 'owner') => {
    const said = text(own(kept, key));
    return said === '' ? {} : { [key]: said };
  };
  return {
    insource: oneOf(SCORES, own(kept, 'insource')),
    outsource: oneOf(SCORES, own(kept, 'outsource')),
    quadrant: Object.hasOwn(kept, 'quadrant') ? oneOf(QUADRANTS, kept['quadrant']) : blank.quadrant,
    note: text(own(kept, 'note')),
    supplement: text(own(kept, 'supplement')),
    ...given('targetSide', PLANNED_SIDES),
    ...given('targetLevel', LEVELS),
    ...given('recommendation', RECOMMENDATIONS),
    ...given('progress', PROGRESS),
    ...given('impact', IMPACTS),
    ...words('action'),
    ...words('planNote'),
    ...words('owner'),
    ...outsourcedOf(kept),
    ...(dateSerial(text(own(kept, 'due'))) === null ? {} : { due: text(own(kept, 'due')) }),
    ...(amount(own(kept, 'effort')) === null ? {} : { effort: amount(own(kept, 'effort')) }),
  };
}

function tableOf(kept: unknown, blank: PatternTable): PatternTable {
  const rows = entriesOf(kept);
  return Object.fromEntries(
    PATTERN_IDS.map((pattern) => {
      const row = entriesOf(own(rows, pattern));
      const side = (quadrant: (typeof QUADRANTS)[number]) =>
        Object.hasOwn(row, quadrant) ? oneOf(SIDES, row[quadrant]) : blank[pattern][quadrant];
      return [pattern, Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, side(quadrant)]))];
    }),
  ) as unknown as PatternTable;
}

/** The record of an older model, as far as it is one. */
function carriedOf(value: unknown, model: Model): Pick<Answers, 'carried'> {
  const kept = entriesOf(value);
  const from = text(own(kept, 'from'));
  if (from === '') return {};
  const list = (key: string) => {
    const entries = own(kept, key);
    return Array.isArray(entries) ? entries.map(entriesOf) : [];
  };
  const roles = Object.entries(entriesOf(own(kept, 'roles'))).map(([id, role]) => [
    id,
    roleOf(entriesOf(role)),
  ]);
  const services = new Set(model.items.map(({ id }) => id));
  return {
    carried: {
      from,
      roles: Object.fromEntries(roles) as Carried['roles'],
      decisions: list('decisions').flatMap((entry) => {
        const [service, role, found] = [own(entry, 'service'), own(entry, 'role'), own(entry, 'found')].map(
          text,
        );
        if (!service || !role || !services.has(service)) return [];
        const choice = oneOf(CARRY_CHOICES, own(entry, 'choice'));
        return [
          { service, role, choice, confirmed: own(entry, 'confirmed') === true, ...(found && { found }) },
        ];
      }),
      unplaced: list('unplaced').map((row) => ({
        id: text(own(row, 'id')),
        place: text(own(row, 'place')),
        insource: text(own(row, 'insource')),
        outsource: text(own(row, 'outsource')),
        note: text(own(row, 'note')),
        supplement: text(own(row, 'supplement')),
      })),
    },
  };
}

function roleOf(kept: Entries): CarriedRole {
  const left = entriesOf(own(kept, 'invalid'));
  const invalid = INVALID_KEYS.flatMap((key) =>
    text(own(left, key)) === '' ? [] : [[key, text(own(left, key))]],
  );
  return {
    insource: oneOf(SCORES, own(kept, 'insource')),
    outsource: oneOf(SCORES, own(kept, 'outsource')),
    quadrant: oneOf(QUADRANTS, own(kept, 'quadrant')),
    note: text(own(kept, 'note')),
    supplement: text(own(kept, 'supplement')),
    ...(own(kept, 'excluded') === true && { excluded: true as const }),
    ...(invalid.length > 0 && { invalid: Object.fromEntries(invalid) as CarriedRole['invalid'] & object }),
  };
}

const some = (key: 'asked' | 'parts', known: readonly string[], value: unknown) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = known.filter((each) => list.includes(each));
  return found.length === 0 ? {} : { [key]: found };
};

/** Where the answers came from, as far as it can be a record. */
function importedOf(kept: unknown): Pick<Answers, 'imported'> {
  if (kept === undefined) return {};
  const record = entriesOf(kept);
  const listed: unknown = own(record, 'entries');
  const entries = (Array.isArray(listed) ? listed : []).flatMap((each: unknown): ImportEntry[] => {
    const entry = entriesOf(each);
    const of = (key: string) => text(own(entry, key));
    const key = oneOf(IMPORT_KEYS, own(entry, 'key'));
    const outcome = oneOf(IMPORT_OUTCOMES, own(entry, 'outcome'));
    if (key === null || outcome === null) return [];
    const place = { sheet: of('sheet'), cell: of('cell'), id: of('id') || null };
    return [{ ...place, key, found: of('found'), became: of('became'), outcome }];
  });
  const of = (key: string) => text(own(record, key));
  return { imported: { file: of('file'), on: of('on'), by: of('by'), entries } };
}

/** Answers that were kept as text, cleaned like anything foreign: only what could have been filled in is left. */
export function cleanAnswers(kept: Entries, model: Model, blank: Answers): Answers {
  const items = entriesOf(kept['answers']);
  const deadline = text(own(kept, 'deadline'));
  const returnTo = text(own(kept, 'returnTo'));
  return {
    model: model.id,
    layout: blank.layout,
    language: blank.language,
    organisation: text(kept['organisation']),
    department: text(kept['department']),
    respondent: text(kept['respondent']),
    position: text(kept['position']),
    date: text(kept['date']),
    currentPattern: oneOf(PATTERN_IDS, kept['currentPattern']),
    targetPattern: oneOf(PATTERN_IDS, kept['targetPattern']),
    patterns: tableOf(kept['patterns'], blank.patterns),
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, untouched]) => [
        id,
        Object.hasOwn(items, id) ? answerOf(entriesOf(items[id]), untouched) : untouched,
      ]),
    ),
    ...some(
      'asked',
      model.functions.map(({ id }) => id),
      own(kept, 'asked'),
    ),
    ...(deadline === '' ? {} : { deadline }),
    ...(returnTo === '' ? {} : { returnTo }),
    ...importedOf(own(kept, 'imported')),
    ...(own(kept, 'plan') !== undefined && { plan: planOf(own(kept, 'plan'), plainPlan(blank.language)) }),
    ...(own(entriesOf(own(kept, 'first')), 'bothOnly') === true && { first: { bothOnly: true as const } }),
    ...(own(kept, 'outsourcing') !== undefined && {
      outsourcing: cleanOutsourcing(own(kept, 'outsourcing'), text),
    }),
    ...(own(kept, 'sharing') !== undefined && { sharing: cleanSharing(own(kept, 'sharing'), text) }),
    ...carriedOf(own(kept, 'carried'), model),
    ...some('parts', ANY_OPTIONAL_PARTS, own(kept, 'parts')),
  };
}

/** What stood beside answers in cells we know, each a value that a cell can hold. */
export function cleanLeftovers(kept: unknown, model: Model): Leftovers {
  const all = entriesOf(kept);
  const places: (readonly [id: string, keys: readonly string[]])[] = [
    [SETUP_LEFT, SETUP_LEFT_KEYS],
    ...model.items.map(({ id }) => [id, ITEM_KEYS] as const),
  ];
  return Object.fromEntries(
    places.flatMap(([id, known]) => {
      const left = entriesOf(own(all, id));
      const keys = id === SETUP_LEFT ? [...known, ...Object.keys(left).filter(isBranched)] : known;
      const clean = keys.flatMap((key) => {
        const value = Object.hasOwn(left, key) ? plain(left[key]) : undefined;
        return value === undefined ? [] : [[key, value] as const];
      });
      return clean.length === 0 ? [] : [[id, Object.fromEntries(clean)]];
    }),
  );
}
