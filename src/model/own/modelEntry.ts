import { inAll, languages } from '../../text/languages';
import { isJsonObject, type JsonObject } from '../cells/jsonObject';
import { quotable } from '../cells/textLimits';
import type { Item, Text } from '../catalogue';
import { ModelFault, type Expected } from './modelFault';
import { MODEL_LIMITS } from './modelLimits';

/** Control characters, halves of characters, and the private ones by which we mark places in sentences. */
const NOT_PLAIN = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

export function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return quotable(value);
  return Array.isArray(value) ? '[…]' : isJsonObject(value) ? '{…}' : String(value);
}

/** One entry of the data, read field by field. */
export class ModelEntry {
  constructor(
    private readonly values: JsonObject,
    private readonly at: string,
    known: readonly string[],
  ) {
    const odd = Object.keys(values).find((key) => !known.includes(key));
    if (odd !== undefined) throw new ModelFault(at, quotable(odd) ?? '', 'known-key', null);
  }

  refuse(field: string, expected: Expected, limit: number | null = null): never {
    throw new ModelFault(this.at, field, expected, shown(this.of(field)), limit);
  }

  of(field: string): unknown {
    return Object.hasOwn(this.values, field) ? this.values[field] : undefined;
  }

  has(field: string): boolean {
    return (this.of(field) ?? null) !== null;
  }

  string(field: string, value: unknown, most: number): string {
    if (typeof value !== 'string' || value === '' || value.trim() !== value)
      return this.refuse(field, 'text');
    if (value.length > most) return this.refuse(field, 'short-text', most);
    return NOT_PLAIN.test(value) ? this.refuse(field, 'plain-text') : value;
  }

  matching(field: string, pattern: RegExp, expected: Expected): string {
    const value = this.of(field);
    return typeof value === 'string' && pattern.test(value) ? value : this.refuse(field, expected);
  }

  oneOf<T extends string>(field: string, choices: readonly T[], expected: Expected): T {
    const value = this.of(field);
    return choices.find((each) => each === value) ?? this.refuse(field, expected);
  }

  /** In every language; plain text, or one language, speaks for those that are not there. */
  text(field: string, most: number): Text {
    const value = this.of(field);
    if (typeof value === 'string') {
      const said = this.string(field, value, most);
      return inAll(() => said);
    }
    const given = isJsonObject(value) ? value : this.refuse(field, 'text');
    const there = languages().filter((language) => Object.hasOwn(given, language));
    const [first] = there;
    if (first === undefined || Object.keys(given).length > there.length) return this.refuse(field, 'text');
    return inAll((language) => this.string(field, given[there.includes(language) ? language : first], most));
  }

  list(field: string, most: number): readonly unknown[] {
    const value = this.of(field);
    if (!Array.isArray(value)) return this.refuse(field, 'list');
    if (value.length > most) throw new ModelFault(this.at, field, 'few-enough', String(value.length), most);
    return value;
  }

  aliases(): Item['aliases'] {
    const value = this.of('aliases');
    const given = value === undefined ? {} : isJsonObject(value) ? value : this.refuse('aliases', 'object');
    const found = inAll((language): readonly string[] => {
      const list: unknown = Object.hasOwn(given, language) ? given[language] : [];
      if (!Array.isArray(list)) return this.refuse('aliases', 'list');
      if (list.length > MODEL_LIMITS.aliases)
        return this.refuse('aliases', 'few-enough', MODEL_LIMITS.aliases);
      return list.map((each: unknown) => this.string('aliases', each, MODEL_LIMITS.name));
    });
    if (Object.keys(given).some((key) => !Object.hasOwn(found, key))) this.refuse('aliases', 'known-key');
    return found;
  }
}

/** The label by which an entry is found in the file: its id, or which it is. */
const label = (list: string, value: unknown, index: number): string => {
  const id = isJsonObject(value) && Object.hasOwn(value, 'id') ? value['id'] : undefined;
  return `${list}, ${typeof id === 'string' && id !== '' ? (quotable(id) ?? '') : `#${String(index + 1)}`}`;
};

export const entryIn = (
  list: string,
  value: unknown,
  index: number,
  known: readonly string[],
): ModelEntry => {
  const at = label(list, value, index);
  if (!isJsonObject(value)) throw new ModelFault(at, '', 'object', shown(value));
  return new ModelEntry(value, at, known);
};
