import { DAYS_BETWEEN_SYSTEMS } from '../../workbook/dateSystems';

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Whether a day number and what its cell shows are apart by the four years between the two systems of dates. */
export function date1904(value: unknown, text: unknown): boolean {
  const shown = typeof text === 'string' ? /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text) : null;
  if (!shown || typeof value !== 'number') return false;
  const [, year, month, day] = shown;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH_1900) / DAY;
  return serial - Math.floor(value) === DAYS_BETWEEN_SYSTEMS;
}
