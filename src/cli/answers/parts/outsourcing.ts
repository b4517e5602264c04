import type { Answers } from '../../../model/answers';
import { cleanOutsourcing } from '../../../model/facts/cleanOutsourcing';
import { DUTIES, PROVIDERS, QUESTION_IDS } from '../../../model/facts/outsourcing';
import type { JsonPart } from '../part';
import { unknownKeys, type Keys } from '../unknownKeys';

const each = (ids: readonly string[], keys: Keys): Keys => Object.fromEntries(ids.map((id) => [id, keys]));
const PROVIDER_KEYS: Keys = {
  name: null,
  annualCost: null,
  duties: each(DUTIES, { who: null, note: null }),
  questions: each(QUESTION_IDS, { state: null, note: null }),
};

/** Providers, what they cost, and what was asked of them. */
export const outsourcing: JsonPart<NonNullable<Answers['outsourcing']>> = {
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
};
