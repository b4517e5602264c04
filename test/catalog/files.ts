import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/model/catalogue';

const ROOT = join(__dirname, '../../catalog');

/** A parsed file of catalog/, read anew so that a test may change it. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const jsonFiles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort();

/** Paths of the data files: all JSON that is no schema. */
export const dataFiles = jsonFiles.filter((path) => !path.endsWith('.schema.json'));
export const schemaFiles = jsonFiles.filter((path) => path.endsWith('.schema.json'));

/** Every data file by its path, as `loadCatalogue` wants them, free to be changed. */
export const freshFiles = (): Record<string, unknown> =>
  Object.fromEntries(dataFiles.map((path) => [path, readJson(path)]));

/** A text of the catalogue and the path of fields that leads to it, such as "…/items/A-1/description". */
export interface Place {
  readonly at: string;
  readonly field: string;
  readonly text: Text;
}

/** Every text of every file, found by its two languages and not by a list of fields. */
export function everyText(): readonly Place[] {
  const places: Place[] = [];
  const walk = (value: unknown, at: string, field: string) => {
    if (Array.isArray(value)) {
      value.forEach((entry: { id?: unknown; score?: unknown }, index) =>
        walk(entry, `${at}/${String(entry.id ?? entry.score ?? index)}`, field),
      );
    } else if (typeof value === 'object' && value !== null) {
      const { ja, en } = value as Record<string, unknown>;
      if (typeof ja === 'string' && typeof en === 'string') places.push({ at, field, text: value as Text });
      else if (ja === undefined && en === undefined)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${at}/${key}`, key);
    }
  };
  for (const [path, content] of Object.entries(freshFiles())) walk(content, path, '');
  return places;
}

/** The places whose text breaks a rule, in words that show where. */
export const breaking = (places: readonly Place[], broken: (place: Place) => boolean): readonly string[] =>
  places.filter(broken).map(({ at, text }) => `${at}: ${text.ja} | ${text.en}`);
