import type { Answers } from '../../../model/answers';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../../../model/imports/importRecord';
import type { JsonPart } from '../part';

/** Where the answers were taken over from. */
export const imported: JsonPart<NonNullable<Answers['imported']>> = {
  keys: { file: null, on: null, by: null, entries: null },
  read: (value, at, { json, maxName, maxText }) => {
    if (value === undefined || value === null) return null;
    const record = json.object(value, at);
    const text = (key: string) => json.text(record[key], `${at}.${key}`, maxName);
    const entries = json.list(record.entries, `${at}.entries`).map((each, index): ImportEntry => {
      const place = `${at}.entries[${String(index)}]`;
      const entry = json.object(each, place);
      const of = (key: string) => json.text(entry[key], `${place}.${key}`, maxText);
      const id = of('id');
      return {
        ...{ sheet: of('sheet'), cell: of('cell'), id: id === '' ? null : id },
        key: json.choice(entry.key, `${place}.key`, IMPORT_KEYS) ?? 'other',
        ...{ found: of('found'), became: of('became') },
        outcome: json.choice(entry.outcome, `${place}.outcome`, IMPORT_OUTCOMES) ?? 'left',
      };
    });
    return { file: text('file'), on: text('on'), by: text('by'), entries };
  },
};
