import {
  CARRY_CHOICES,
  INVALID_KEYS,
  type Carried,
  type CarriedRole,
  type CarryDecision,
  type UnplacedRow,
} from '../../model/carry/carried';
import { QUADRANTS, type Model } from '../../model/catalogue';
import { SCORES } from '../../model/answers';
import type { KeyedJson } from './keyedJson';
import { unknownKeys, type Keys } from './unknownKeys';

const TEXTS = ['id', 'place', 'insource', 'outsource', 'note', 'supplement'] as const;
const DECISION: Keys = { service: null, role: null, choice: null, confirmed: null, found: null };
const UNPLACED: Keys = Object.fromEntries(TEXTS.map((key) => [key, null]));

/** The keys of the record of a workbook that was carried over. */
export const CARRIED_KEYS: Keys = {
  from: null,
  roles: {
    '*': {
      ...{ insource: null, outsource: null, quadrant: null, note: null, supplement: null, excluded: null },
      invalid: Object.fromEntries(INVALID_KEYS.map((key) => [key, null])),
    },
  },
  decisions: null,
  unplaced: null,
};

interface From {
  readonly json: KeyedJson;
  readonly model: Model;
  readonly models: readonly Model[];
  readonly maxText: number;
}

function roleIn(value: unknown, at: string, { json, maxText }: From): CarriedRole {
  const entry = json.object(value, at);
  const left = entry.invalid === undefined ? {} : json.object(entry.invalid, `${at}.invalid`);
  const invalid = INVALID_KEYS.flatMap((key) => {
    const text = json.text(left[key], `${at}.invalid.${key}`, maxText);
    return text === '' ? [] : [[key, text] as const];
  });
  return {
    insource: json.choice(entry.insource, `${at}.insource`, SCORES),
    outsource: json.choice(entry.outsource, `${at}.outsource`, SCORES),
    quadrant: json.choice(entry.quadrant, `${at}.quadrant`, QUADRANTS),
    note: json.text(entry.note, `${at}.note`, maxText),
    supplement: json.text(entry.supplement, `${at}.supplement`, maxText),
    ...(entry.excluded === true && { excluded: true as const }),
    ...(invalid.length > 0 && { invalid: Object.fromEntries(invalid) }),
  };
}

/** The record as `read --json` prints it; what is no such record stops with the key named. */
export function carriedJson(value: unknown, from: From): Carried | null {
  if (value === undefined || value === null) return null;
  const { json, model, models, maxText } = from;
  const record = json.object(value, 'carried');
  const older = models.filter(({ successor }) => successor === model.id);
  const known = older.map(({ id }) => id);
  const id = json.choice(record.from ?? '', 'carried.from', known) ?? '';
  const roleIds = older.find((each) => each.id === id)?.items.map((item) => item.id) ?? [];
  const services = model.items.map((item) => item.id);
  const roles = Object.entries(json.object(record.roles ?? {}, 'carried.roles')).map(([role, given]) => {
    json.choice(role, `carried.roles.${role}`, roleIds);
    return [role, roleIn(given, `carried.roles.${role}`, from)] as const;
  });
  const decisions = json.list(record.decisions, 'carried.decisions').map((each, index): CarryDecision => {
    const at = `carried.decisions[${String(index)}]`;
    const entry = json.object(each, at);
    json.refuseKeys(unknownKeys(entry, DECISION, at));
    const found = json.text(entry.found, `${at}.found`, maxText);
    return {
      service: json.choice(entry.service ?? '', `${at}.service`, services),
      role: json.choice(entry.role ?? '', `${at}.role`, roleIds),
      choice: json.choice(entry.choice, `${at}.choice`, CARRY_CHOICES),
      confirmed: entry.confirmed === true,
      ...(found !== '' && { found }),
    };
  });
  const unplaced = json.list(record.unplaced, 'carried.unplaced').map((each, index): UnplacedRow => {
    const at = `carried.unplaced[${String(index)}]`;
    const entry = json.object(each, at);
    json.refuseKeys(unknownKeys(entry, UNPLACED, at));
    const texts = TEXTS.map((key) => [key, json.text(entry[key], `${at}.${key}`, maxText)] as const);
    return Object.fromEntries(texts) as unknown as UnplacedRow;
  });
  return { from: id, roles: Object.fromEntries(roles), decisions, unplaced };
}
