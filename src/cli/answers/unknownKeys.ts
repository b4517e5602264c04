import { isJsonObject } from '../../model/cells/jsonObject';

/** The keys an object may have: what may stand below each, `null` for a value. `*` stands for any key, such as an id. */
export interface Keys {
  readonly [key: string]: Keys | null;
}

/** The paths of all keys that are not among the known ones, in the order in which they stand. */
export function unknownKeys(value: unknown, known: Keys, at = ''): string[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const path = at === '' ? key : `${at}.${key}`;
    const keys = Object.hasOwn(known, key) ? known[key] : known['*'];
    if (keys === undefined) return [path];
    return keys === null ? [] : unknownKeys(below, keys, path);
  });
}
