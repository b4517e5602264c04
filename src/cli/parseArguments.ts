import type { Words } from '../text/words';
import { closest } from './closest';
import { Stop } from './stop';

/** A `flag` stands alone, a `value` takes the word after it; a list of words allows only these. */
export type Option = 'flag' | 'value' | readonly string[];
export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
}

/** Sorts the words after the command into options and files; throws a Stop that says what is wrong with them. */
export function parseArguments(tokens: readonly string[], options: Options, words: Words['cli']): Arguments {
  const stop = (message: string): never => {
    throw new Stop('usage', message);
  };
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const rest = [...tokens];

  const take = (name: string, option: Option, attached: string | null): void => {
    if (flags.has(name) || values.has(name)) stop(words.usage.repeated(name));
    if (option === 'flag') {
      if (attached !== null) stop(words.usage.unwantedValue(name));
      flags.add(name);
      return;
    }
    const next = attached === null && !rest[0]?.startsWith('--') ? rest.shift() : attached;
    const value = next ?? stop(words.usage.missingValue(name));
    if (option !== 'value' && !option.includes(value)) {
      stop(words.usage.badChoice(name, value, words.list(option)));
    }
    values.set(name, value);
  };

  for (let token = rest.shift(); token !== undefined; token = rest.shift()) {
    if (token === '--') {
      files.push(...rest.splice(0));
    } else if (token.startsWith('-') && token !== '-') {
      const equals = token.startsWith('--') ? token.indexOf('=') : -1;
      const name = equals < 0 ? token : token.slice(0, equals);
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      if (option === undefined) stop(words.usage.unknownOption(name, closest(name, Object.keys(options))));
      else take(name, option, equals < 0 ? null : token.slice(equals + 1));
    } else {
      files.push(token);
    }
  }
  return { values, flags, files };
}

/** The one file a command works on. */
export function onlyFile(given: Arguments, missing: string, words: Words['cli']): string {
  const [file, ...extra] = given.files;
  if (file === undefined) throw new Stop('usage', missing);
  if (file === '') throw new Stop('usage', words.usage.emptyFile);
  if (extra.length > 0) throw new Stop('usage', words.usage.tooManyFiles(extra.join(' ')));
  return file;
}
