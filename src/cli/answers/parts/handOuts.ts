import type { Answers } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { HAND_OUT_DAYS, HAND_OUT_KEYS, type HandOutRow } from '../../../model/handOuts';
import type { JsonPart } from '../part';

/** What was handed out; a line is text, dates of it ISO. */
export const handOuts: JsonPart<NonNullable<Answers['handOuts']>> = {
  keys: { day: null, rows: null },
  read: (value, at, { json, maxName, slip }) => {
    if (value === undefined || value === null) return null;
    const list = json.object(value, at);
    const dated = (said: string, place: string): string => {
      if (said !== '' && dateSerial(said) === null) slip('not-a-date', place, null, said);
      return said;
    };
    const rows = json.list(list['rows'], `${at}.rows`).map((each, index) => {
      const place = `${at}.rows[${String(index)}]`;
      const row = json.object(each, place);
      const cells = HAND_OUT_KEYS.map((key) => {
        const said = json.text(row[key], `${place}.${key}`, maxName);
        return [key, HAND_OUT_DAYS.includes(key) ? dated(said, `${place}.${key}`) : said];
      });
      return Object.fromEntries(cells) as HandOutRow;
    });
    return { day: dated(json.text(list['day'], `${at}.day`, maxName), `${at}.day`), rows };
  },
};
