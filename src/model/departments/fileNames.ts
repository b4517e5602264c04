import type { Recipient } from './handOut';

/** What no file system between here and the recipient must have in a name. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]+/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

const clean = (text: string): string => {
  const plain = text
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const short = [...plain].slice(0, LONGEST).join('').trim();
  return DEVICE.test(short) ? `_${short}` : short;
};

/** One file name per recipient: readable, safe to send, and no two alike even where case does not count. */
export function fileNames(recipients: readonly Recipient[]): string[] {
  const taken = new Set<string>();
  const several = new Set(recipients.map(({ organisation }) => organisation)).size > 1;
  return recipients.map(({ organisation, department }) => {
    const parts = several ? [organisation, department] : [department || organisation];
    const base = `ISOMM_${clean(parts.filter(Boolean).join('_')) || '_'}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
