import type { Answers } from '../../../model/answers';
import { MOST_MONTHS } from '../../../model/facts/evidenceFacts';
import { whole, type JsonPart } from '../part';

/** After how many months facts are old. */
export const evidenceSettings: JsonPart<NonNullable<Answers['evidence']>> = {
  keys: { months: null },
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    const { months } = source.json.object(value, at);
    return { months: whole(1, MOST_MONTHS).read(months, `${at}.months`, source, null) };
  },
};
