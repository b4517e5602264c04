import type { Answers } from '../../../model/answers';
import { cleanSharing } from '../../../model/facts/cleanSharing';
import { CHANNEL_KEYS, MOST_CHANNELS } from '../../../model/facts/sharing';
import type { JsonPart } from '../part';
import { unknownKeys } from '../unknownKeys';

/** With whom information is shared. */
export const sharing: JsonPart<NonNullable<Answers['sharing']>> = {
  keys: { channels: null },
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    const { channels } = source.json.object(value, at);
    const known = Object.fromEntries(CHANNEL_KEYS.map((key) => [key, null]));
    source.json.list(channels, `${at}.channels`).forEach((row, index) => {
      const place = `${at}.channels.${String(index)}`;
      // What would not be read is never dropped without a word.
      if (index === MOST_CHANNELS) source.json.choice(place, `${at}.channels`, [String(MOST_CHANNELS)]);
      source.json.refuseKeys(unknownKeys(row, known, place));
    });
    const text = (given: unknown, place: string) => source.json.text(given, place, source.maxText);
    return cleanSharing(value, text, (kind, place, found) => source.slip(kind, place, null, found), at);
  },
};
