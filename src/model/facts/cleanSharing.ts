import { said, trimmed } from './cleanOutsourcing';
import { dateSerial } from '../cells/dates';
import { DIRECTIONS, MOST_CHANNELS, SIX, TLP, type Channel, type Sharing } from './sharing';

type Slip = (kind: 'not-a-date' | 'not-a-progress', at: string, value: unknown) => void;

/** Channels as they were written down elsewhere: only what can be filled in is left. */
export function cleanSharing(
  value: unknown,
  text: (value: unknown, at: string) => string,
  slip: Slip = () => undefined,
  at = 'sharing',
): Sharing {
  const entries = (given: unknown) =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as Record<string, unknown>)
      : {};
  const list: unknown = entries(value)['channels'];
  const rows = (Array.isArray(list) ? (list as unknown[]) : []).slice(0, MOST_CHANNELS).map((each, index) => {
    const row = entries(each);
    const place = (key: string) => `${at}.channels.${String(index)}.${key}`;
    const own = (key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
    const words = (key: string) => text(own(key), place(key));
    const oneOf = <T extends string>(key: string, choices: readonly T[]): T | undefined => {
      const found = choices.find((choice) => choice === own(key));
      if (found === undefined && (own(key) ?? '') !== '') slip('not-a-progress', place(key), own(key));
      return found;
    };
    const day = own('checked');
    const checked = typeof day === 'string' && dateSerial(day) !== null ? day : undefined;
    if (checked === undefined && (day ?? '') !== '') slip('not-a-date', place('checked'), day);
    return said({
      channel: words('channel'),
      direction: oneOf('direction', DIRECTIONS),
      ...Object.fromEntries(SIX.map((key) => [key, words(key)])),
      tlp: oneOf('tlp', TLP),
      owner: words('owner'),
      checked,
    }) as Channel | undefined;
  });
  return { channels: trimmed(rows) };
}
