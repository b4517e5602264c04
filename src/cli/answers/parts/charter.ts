import type { Answers } from '../../../model/answers';
import { CHARTER_ITEMS, withCharterCell, type Charter } from '../../../model/facts/charter';
import { day, words, type JsonPart } from '../part';

/** What the charter answers. */
export const charter: JsonPart<NonNullable<Answers['charter']>> = {
  keys: Object.fromEntries(CHARTER_ITEMS.map((item) => [item, { answer: null, on: null }])),
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    const given = source.json.object(value, at);
    return CHARTER_ITEMS.reduce((charter: Charter, item) => {
      if (given[item] === undefined || given[item] === null) return charter;
      const line = source.json.object(given[item], `${at}.${item}`);
      const cell = (key: 'answer' | 'on', part: JsonPart<string>) =>
        part.read(line[key], `${at}.${item}.${key}`, source, null);
      const answered = withCharterCell(charter, item, 'answer', cell('answer', words('maxText')));
      return withCharterCell(answered, item, 'on', cell('on', day));
    }, {});
  },
};
