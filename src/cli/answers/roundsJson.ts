import { PATTERN_IDS, QUADRANTS, SIDES } from '../../model/catalogue';
import { LEVELS, PLANNED_SIDES, SCORES, type ProgressChoice } from '../../model/answers';
import {
  MOST_ROUNDS,
  STANDINGS,
  TALLY_KEYS,
  withCheck,
  type KeptRound,
  type RoundItem,
  type Tally,
} from '../../model/rounds/keptRound';
import type { KeyedJson } from './keyedJson';
import { unknownKeys, type Keys } from './unknownKeys';

const keys = (names: readonly string[]): Keys => Object.fromEntries(names.map((name) => [name, null]));

const TEXTS = ['date', 'keptOn', 'organisation', 'department', 'respondent', 'position', 'model'] as const;
const ROUND: Keys = {
  ...keys(['name', ...TEXTS, 'currentPattern', 'targetPattern', 'changed']),
  kept: keys(TALLY_KEYS),
  items: {
    '*': keys([
      ...['insource', 'outsource', 'level', 'side', 'state', 'quadrant'],
      ...['targetSide', 'targetLevel', 'due', 'note', 'reason'],
    ]),
  },
};

interface From {
  readonly json: KeyedJson;
  readonly maxText: number;
}

function itemIn(value: unknown, at: string, { json, maxText }: From): RoundItem {
  const entry = json.object(value, at);
  const one = <T extends string | number>(key: string, choices: readonly T[]) =>
    json.choice(entry[key], `${at}.${key}`, choices);
  const words = (['due', 'note', 'reason'] as const).flatMap((key) => {
    const text = json.text(entry[key], `${at}.${key}`, maxText);
    return text === '' ? [] : [[key, text] as const];
  });
  const [targetSide, targetLevel] = [one('targetSide', PLANNED_SIDES), one('targetLevel', LEVELS)];
  return {
    ...{ insource: one('insource', SCORES), outsource: one('outsource', SCORES) },
    ...{ level: one('level', LEVELS), side: one('side', SIDES) },
    ...{ state: one('state', STANDINGS), quadrant: one('quadrant', QUADRANTS) },
    ...(targetSide && { targetSide }),
    ...(targetLevel && { targetLevel }),
    ...Object.fromEntries(words),
  };
}

/** Rounds as `read --json` prints them; what is none stops with the key named. Whether one was changed is seen again. */
export function roundsJson(value: unknown, from: From): readonly KeptRound[] | null {
  const { json, maxText } = from;
  const listed = json.list(value, 'rounds');
  if (listed.length > MOST_ROUNDS) json.wrong('rounds', String(MOST_ROUNDS), listed.length);
  const rounds = listed.map((each, index): KeptRound => {
    const at = `rounds[${String(index)}]`;
    const entry = json.object(each, at);
    json.refuseKeys(unknownKeys(entry, ROUND, at));
    const text = (key: string) => json.text(entry[key], `${at}.${key}`, maxText);
    if (text('name') === '') json.wrong(`${at}.name`, '…', entry.name);
    const items = Object.entries(json.object(entry.items ?? {}, `${at}.items`)).map(([id, item]) => [
      id,
      itemIn(item, `${at}.items.${id}`, from),
    ]);
    const kept = json.object(entry.kept ?? {}, `${at}.kept`);
    const tally = TALLY_KEYS.map((key) => [key, typeof kept[key] === 'number' ? kept[key] : 0]);
    return withCheck({
      name: text('name'),
      ...(Object.fromEntries(TEXTS.map((key) => [key, text(key)])) as Record<(typeof TEXTS)[number], string>),
      currentPattern: json.choice(entry.currentPattern, `${at}.currentPattern`, PATTERN_IDS),
      targetPattern: json.choice(entry.targetPattern, `${at}.targetPattern`, PATTERN_IDS),
      items: Object.fromEntries(items) as KeptRound['items'],
      kept: Object.fromEntries(tally) as unknown as Tally,
    });
  });
  return rounds.length === 0 ? null : rounds;
}

/** Which two times are put side by side. */
export function progressJson(value: unknown, { json, maxText }: From): ProgressChoice | null {
  if (value === undefined || value === null) return null;
  const entry = json.object(value, 'progress');
  const name = (key: string) => json.text(entry[key], `progress.${key}`, maxText) || null;
  const [from, to] = [name('from'), name('to')];
  return from === null && to === null ? null : { from, to };
}
