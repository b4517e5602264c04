import { isJsonObject, type JsonObject } from '../../model/cells/jsonObject';
import type { Words } from '../../text/words';
import { Stop } from '../stop';

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested deeper than it can be written.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** A value as a message quotes it. */
export function quoted(value: unknown): string {
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Takes JSON apart key by key; what is not as it must be stops with the key named. */
export class KeyedJson {
  constructor(
    private readonly file: string,
    private readonly words: Words['cli']['answers'],
    private readonly joined: Words['cli']['list'],
  ) {}

  wrong(key: string, expected: string, value: unknown): never {
    throw new Stop('answers', this.words.wrong(this.file, key, expected, quoted(value)));
  }

  parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Stop('answers', this.words.notJson(this.file, error instanceof Error ? error.message : ''));
    }
  }

  /** Ends the command where there are keys nobody knows, all of them named: what they say would be lost. */
  refuseKeys(unknown: readonly string[]): void {
    if (unknown.length > 0)
      throw new Stop('answers', this.words.unknownKeys(this.file, this.joined(unknown)));
  }

  object(value: unknown, at: string): JsonObject {
    return isJsonObject(value)
      ? value
      : this.wrong(at === '' ? 'JSON' : at, this.words.expected.object, value);
  }

  /** A list; absent is empty. */
  list(value: unknown, at: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : this.wrong(at, this.words.expected.list, value);
  }

  /** Text that fits a cell; absent is empty. */
  text(value: unknown, at: string, longest: number): string {
    const text = value ?? '';
    if (typeof text !== 'string') return this.wrong(at, this.words.expected.text, value);
    return text.length <= longest ? text : this.wrong(at, this.words.expected.cellText(longest), value);
  }

  /** One of the choices; absent is `null`. */
  choice<T extends string | number>(value: unknown, at: string, choices: readonly T[]): T | null {
    if (value === undefined || value === null) return null;
    const found = choices.find((choice) => choice === value);
    return found ?? this.wrong(at, this.words.expected.oneOf(this.joined(choices.map(String))), value);
  }
}
