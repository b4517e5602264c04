import { entriesOf, own, type JsonObject } from '../../model/cells/jsonObject';
import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  RECOMMENDATIONS,
  SCORES,
  type Answer,
  type Answers,
} from '../../model/answers';
import { dateSerial } from '../../model/cells/dates';
import { plainPlan } from '../../model/plan/planSettings';
import { CARRY_CHOICES, INVALID_KEYS, type Carried, type CarriedRole } from '../../model/carry/carried';
import { PATTERN_IDS, QUADRANTS, SIDES, type Model, type PatternTable } from '../../model/catalogue';
import { carriedModel } from '../../model/own/withOwnModel';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../../model/imports/importRecord';
import { cleanOutsourcing } from '../../model/facts/cleanOutsourcing';
import { cleanSharing } from '../../model/facts/cleanSharing';
import {
  MOST_ROUNDS,
  STANDINGS,
  TALLY_KEYS,
  withCheck,
  type KeptRound,
  type RoundItem,
  type Tally,
} from '../../model/rounds/keptRound';
import { ANY_OPTIONAL_PARTS } from '../../sheets/assessment/family';
import { SETUP_LEFT, type Leftovers } from '../../sheets/assessment/reading/leftovers';
import { CELL_ERRORS, type ShownValue } from '../../workbook/description';
import { isBranched } from '../../model/cells/branches';
import { ITEM_KEYS, SETUP_LEFT_KEYS } from '../filling/filling';
import {
  charterOf,
  evidenceOf,
  handOutsOf,
  outsourcedOf,
  phasesKept,
  planOf,
  portfolioOf,
} from './cleanSlices';
import { amount, oneOf, text } from './keptValues';
import { cleanMonths } from '../filling/settingCells';

/** A cell's plain value; `undefined` for anything a cell cannot hold. */
function plain(value: unknown): ShownValue | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const error = oneOf(CELL_ERRORS, entriesOf(value)['error']);
  return error === null ? undefined : { error };
}

/** Texts that an answer has only where something was said. */
const WORDS = ['action', 'planNote', 'owner', 'adoptionReason', 'assignee', 'provider'] as const;

function answerOf(kept: JsonObject, blank: Answer): Answer {
  const given = <T>(key: keyof Answer, choices: readonly T[]) =>
    own(kept, key) === undefined ? {} : { [key]: oneOf(choices, kept[key]) };
  const words = (key: (typeof WORDS)[number]) => {
    const said = text(own(kept, key));
    return said === '' ? {} : { [key]: said };
  };
  return {
    insource: oneOf(SCORES, own(kept, 'insource')),
    outsource: oneOf(SCORES, own(kept, 'outsource')),
    quadrant: Object.hasOwn(kept, 'quadrant') ? oneOf(QUADRANTS, kept['quadrant']) : blank.quadrant,
    ...given('quadrantDefault', QUADRANTS),
    note: text(own(kept, 'note')),
    supplement: text(own(kept, 'supplement')),
    ...given('targetSide', PLANNED_SIDES),
    ...given('targetLevel', LEVELS),
    ...given('recommendation', RECOMMENDATIONS),
    ...given('progress', PROGRESS),
    ...given('impact', IMPACTS),
    ...Object.assign({}, ...WORDS.map(words)),
    ...(own(kept, 'unassigned') === true && { unassigned: true as const }),
    ...outsourcedOf(kept),
    ...(dateSerial(text(own(kept, 'due'))) === null ? {} : { due: text(own(kept, 'due')) }),
    ...(amount(own(kept, 'effort')) === null ? {} : { effort: amount(own(kept, 'effort')) }),
    ...evidenceOf(own(kept, 'evidence')),
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

function roleOf(kept: JsonObject): CarriedRole {
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

/** What was kept of one item, as far as it can be that. */
function roundItemOf(kept: JsonObject): RoundItem {
  const targetSide = oneOf(PLANNED_SIDES, own(kept, 'targetSide'));
  const targetLevel = oneOf(LEVELS, own(kept, 'targetLevel'));
  const words = (['due', 'note', 'reason'] as const).flatMap((key) => {
    const said = text(own(kept, key));
    return said === '' ? [] : [[key, said] as const];
  });
  return {
    insource: oneOf(SCORES, own(kept, 'insource')),
    outsource: oneOf(SCORES, own(kept, 'outsource')),
    level: oneOf(LEVELS, own(kept, 'level')),
    side: oneOf(SIDES, own(kept, 'side')),
    state: oneOf(STANDINGS, own(kept, 'state')),
    quadrant: oneOf(QUADRANTS, own(kept, 'quadrant')),
    ...(targetSide && { targetSide }),
    ...(targetLevel && { targetLevel }),
    ...Object.fromEntries(words),
  };
}

/** What was kept of earlier times. */
function roundsOf(value: unknown): Pick<Answers, 'rounds'> {
  const listed = Array.isArray(value) ? value.map(entriesOf).slice(0, MOST_ROUNDS) : [];
  const rounds = listed.flatMap((round): KeptRound[] => {
    const of = (key: string) => text(own(round, key));
    const tally = entriesOf(own(round, 'kept'));
    if (of('name') === '') return [];
    return [
      withCheck({
        ...{ name: of('name'), date: of('date'), keptOn: of('keptOn'), organisation: of('organisation') },
        ...{ department: of('department'), respondent: of('respondent'), position: of('position') },
        model: of('model'),
        currentPattern: oneOf(PATTERN_IDS, own(round, 'currentPattern')),
        targetPattern: oneOf(PATTERN_IDS, own(round, 'targetPattern')),
        items: Object.fromEntries(
          Object.entries(entriesOf(own(round, 'items'))).map(([id, item]) => [
            text(id),
            roundItemOf(entriesOf(item)),
          ]),
        ),
        kept: Object.fromEntries(
          TALLY_KEYS.map((key) => [key, amount(own(tally, key)) ?? 0]),
        ) as unknown as Tally,
      }),
    ];
  });
  return rounds.length === 0 ? {} : { rounds };
}

function progressOf(value: unknown): Pick<Answers, 'progress'> {
  const choice = entriesOf(value);
  const [from, to] = ['from', 'to'].map((key) => text(own(choice, key)) || null);
  return from || to ? { progress: { from: from ?? null, to: to ?? null } } : {};
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
export function cleanAnswers(kept: JsonObject, model: Model, blank: Answers): Answers {
  const items = entriesOf(kept['answers']);
  const deadline = text(own(kept, 'deadline'));
  const returnTo = text(own(kept, 'returnTo'));
  return {
    model: model.id,
    ...carriedModel(model),
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
    ...roundsOf(own(kept, 'rounds')),
    ...progressOf(own(kept, 'progress')),
    ...(own(kept, 'portfolio') !== undefined && { portfolio: portfolioOf(own(kept, 'portfolio')) }),
    ...(own(entriesOf(own(kept, 'first')), 'bothOnly') === true && { first: { bothOnly: true as const } }),
    ...(own(kept, 'evidence') !== undefined && {
      evidence: { months: cleanMonths(own(entriesOf(own(kept, 'evidence')), 'months')) },
    }),
    ...(own(kept, 'charter') !== undefined && { charter: charterOf(own(kept, 'charter')) }),
    ...(own(kept, 'phases') !== undefined && { phases: phasesKept(own(kept, 'phases'), model) }),
    ...(own(kept, 'handOuts') !== undefined && { handOuts: handOutsOf(own(kept, 'handOuts')) }),
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
      const further = Object.keys(left).filter((key) => isBranched(key) || key.startsWith('rounds.'));
      const keys = id === SETUP_LEFT ? [...known, ...further] : known;
      const clean = keys.flatMap((key) => {
        const value = Object.hasOwn(left, key) ? plain(left[key]) : undefined;
        return value === undefined ? [] : [[key, value] as const];
      });
      return clean.length === 0 ? [] : [[id, Object.fromEntries(clean)]];
    }),
  );
}
