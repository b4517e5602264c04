import { SCORES, type Score } from '../../model/answers';
import {
  MEANINGS,
  type ColumnMeaning,
  type ImportMap,
  type ValueMeaning,
} from '../../model/imports/importMap';
import type { Call } from '../command';
import { readInput } from '../files/readInput';
import { Stop } from '../stop';
import { decisionsIn, type Decisions } from './decisionsFile';
import { decodeText } from './decodeText';
import { KeyedJson } from './keyedJson';
import { unknownKeys, type Keys } from './unknownKeys';

const KEYS: Keys = { $schema: null, model: null, by: null, columns: null, values: null, decisions: null };
const COLUMN: Keys = { sheet: null, column: null, head: null, meaning: null, score: null };
const VALUE: Keys = { text: null, score: null };
/** Longer ones are no heads. */
const LONGEST = 1_000;

/** A map as a file has it; what was decided in it is kept apart, for it is about single files. */
export interface MapFile {
  readonly file: string;
  readonly map: ImportMap;
  readonly decisions: unknown;
}

/** The map that `--map` names; `null` without the option. */
export function mapFile(call: Call): MapFile | null {
  const { given, halves, words } = call;
  const file = given.values.get('--map');
  if (file === undefined) return null;
  const json = new KeyedJson(file, words.cli.answers, words.cli.list);
  const bytes = readInput(file, call);
  let text: string;
  try {
    text = bytes ? decodeText(bytes) : '';
  } catch {
    throw new Stop('answers', words.cli.answers.notJson(file, 'UTF-8'));
  }
  const top = json.object(json.parse(text), '');
  json.refuseKeys(unknownKeys(top, KEYS));
  const orNull = (value: unknown, at: string): string | null =>
    value === undefined || value === null ? null : json.text(value, at, LONGEST);
  const score = (value: unknown, at: string): Score | null => json.choice(value, at, SCORES);
  const columns = json.list(top.columns, 'columns').map((each, index): ColumnMeaning => {
    const at = `columns[${String(index)}]`;
    const entry = json.object(each, at);
    json.refuseKeys(unknownKeys(entry, COLUMN, at));
    const meaning = json.choice(entry.meaning ?? '', `${at}.meaning`, MEANINGS) ?? 'ignore';
    return {
      ...{ sheet: orNull(entry.sheet, `${at}.sheet`), column: orNull(entry.column, `${at}.column`) },
      ...{ head: orNull(entry.head, `${at}.head`), meaning, score: score(entry.score, `${at}.score`) },
    };
  });
  const values = json.list(top.values, 'values').map((each, index): ValueMeaning => {
    const at = `values[${String(index)}]`;
    const entry = json.object(each, at);
    json.refuseKeys(unknownKeys(entry, VALUE, at));
    return { text: json.text(entry.text, `${at}.text`, LONGEST), score: score(entry.score, `${at}.score`) };
  });
  const models = halves.catalogue.models.map(({ id }) => id);
  const model = json.choice(top.model, 'model', models);
  const map = { model, by: json.text(top.by, 'by', LONGEST), columns, values };
  return { file, map, decisions: top.decisions };
}

/** What was decided in a map about these files; what it says about others is for another run. */
export const mapDecisions = (
  map: MapFile | null,
  files: readonly { readonly name: string; readonly path: string }[],
  call: Call,
): Decisions => decisionsIn(map?.decisions, map?.file ?? '', files, call, { elsewhere: true });
