import type { Answers } from '../../../model/answers';
import { oneOf, type JsonPart } from '../part';
import { partsOf } from './partsOf';

/** How FIRST's headings are shown. */
export const first: JsonPart<NonNullable<Answers['first']>> = {
  keys: { bothOnly: null },
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    source.json.choice('first', at, partsOf(source.model));
    const { bothOnly } = source.json.object(value, at);
    const found = oneOf([true, false], 'not-a-progress').read(bothOnly, `${at}.bothOnly`, source, null);
    return found === true ? { bothOnly: true } : null;
  },
};
