import { foundText, type Raw } from './raw';
import { writtenDate } from './writtenDate';

const DAY = 86_400_000;
/** Serial 0 of the two calendars; the first one is a day early because Excel believes in 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_LEAP_DAY = 60;
/** 31 December 9999, the last day Excel knows. */
const LAST_DAY = Date.UTC(9999, 11, 31);
const ISO = /^\d{4}-\d{2}-\d{2}$/;

const isoFromSerial = (serial: number, date1904: boolean): string | null => {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (date1904 ? 0 : 1)) return null;
  if (!date1904 && days === PHANTOM_LEAP_DAY) return null;
  const beforeLeapDay = !date1904 && days < PHANTOM_LEAP_DAY ? 1 : 0;
  const time = (date1904 ? EPOCH_1904 : EPOCH_1900) + (days + beforeLeapDay) * DAY;
  return time > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
};

/** The day a cell holds as ISO text, a written one included; `null` where it holds none. */
export const dayOf = (raw: Raw, date1904: boolean): string | null =>
  (typeof raw === 'number' ? isoFromSerial(raw, date1904) : null) ??
  writtenDate((foundText(raw) ?? '').trim());

/** The same; what is no date is kept as the text that stood there. */
export const cleanDate = (raw: Raw, date1904: boolean): string =>
  dayOf(raw, date1904) ?? (foundText(raw) ?? '').trim();

/** The serial number, counted from 1900, of an ISO date; `null` where the text is none, or is before March 1900. */
export function dateSerial(iso: string): number | null {
  if (!ISO.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  const serial = (time - EPOCH_1900) / DAY;
  return serial > PHANTOM_LEAP_DAY ? serial : null;
}
