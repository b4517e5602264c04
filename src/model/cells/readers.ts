import { isJsonObject } from './jsonObject';
import { languages } from '../../text/languages';
import type { Language, Text } from '../catalogue';

/** Copies a value, frozen, or throws an error that says where (`at`) it is not what it should be. */
export type ReadValue<T> = (value: unknown, at: string) => T;

export function refuse(at: string, expected: string, found: unknown): never {
  const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? String(found));
  throw new Error(`catalog/${at}: expected ${expected}, found ${shown.slice(0, 80)}`);
}

export const words: ReadValue<string> = (value, at) =>
  typeof value === 'string' && value !== '' && value.trim() === value
    ? value
    : refuse(at, 'text without space around it', value);

export const matching =
  (pattern: RegExp, expected: string): ReadValue<string> =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(at, expected, value);

export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): ReadValue<T> =>
  (value, at) =>
    allowed.find((each) => each === value) ?? refuse(at, `one of ${allowed.join(', ')}`, value);

export const orNull =
  <T>(read: ReadValue<T>): ReadValue<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);

/** A field that a file may leave out. */
export const orAbsent =
  <T>(read: ReadValue<T>): ReadValue<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);

export const shape =
  <T>(fields: { readonly [K in keyof T]-?: ReadValue<T[K]> }): ReadValue<T> =>
  (value, at) => {
    if (!isJsonObject(value)) return refuse(at, 'an object', value);
    const read: Partial<T> = {};
    for (const key in fields) {
      const found = fields[key](value[key], `${at}, ${key}`);
      if (found !== undefined) read[key] = found;
    }
    return Object.freeze(read) as T;
  };

/** Entries are named by the field that identifies them, so that an error can be found in the file. */
export const listOf =
  <T>(read: ReadValue<T>, key?: keyof T & string): ReadValue<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list', value);
    const entries = value.map((entry: unknown, index) => {
      const name = key !== undefined && isJsonObject(entry) ? entry[key] : undefined;
      const label = typeof name === 'string' || typeof name === 'number' ? name : `entry ${index + 1}`;
      return read(entry, `${at}, ${label}`);
    });
    return Object.freeze(entries);
  };

/** Something in every language we speak. */
export const inLanguages = <T>(read: ReadValue<T>): ReadValue<Readonly<Record<Language, T>>> =>
  shape(
    Object.fromEntries(languages().map((language) => [language, read])) as Record<Language, ReadValue<T>>,
  );

export const text: ReadValue<Text> = inLanguages(words);
export const itemId = matching(/^[A-Z]-[1-9][0-9]*$/, 'an id such as A-1');
export const aName = matching(/^[a-z0-9][a-z0-9.-]*$/, 'a short name of a-z, 0-9, "." and "-"');

/** Refuses a list in which one id stands twice. */
export function expectUnique(at: string, found: readonly string[]) {
  const twice = found.find((id, index) => found.indexOf(id) !== index);
  if (twice !== undefined) refuse(`${at}, ${twice}`, 'an id that is used once', twice);
}

export const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
