import { EVIDENCE_KEYS, FACTS, type Evidence } from '../../../model/facts/evidenceFacts';
import { oneOf, day, words, type JsonPart } from '../part';

/** The facts behind the scores of an item. */
export const evidence: JsonPart<Evidence> = {
  keys: Object.fromEntries(EVIDENCE_KEYS.map((key) => [key, null])),
  read: (value, at, source, id) => {
    if (value === undefined || value === null) return null;
    const given = source.json.object(value, at);
    const parts: Record<string, JsonPart<string>> = {
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
