/** The year before the first one of an era, by how it is written. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };
const MONTHS = 'january,february,march,april,may,june,july,august,september,october,november,december'.split(
  ',',
);

/** A weekday or a time of the day may follow. */
const AFTER = String.raw`\s*(?:[(（][^()（）]{1,4}[)）])?(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?)?$`;
const BY_NUMBERS = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?${AFTER}`);
const BY_ERA = new RegExp(
  String.raw`^(令和|平成|R|H)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?${AFTER}`,
  'i',
);
const PLAIN = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]+([a-z]{3,9})[-\s.,]+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/i;

/** The ISO form of a day of these years that there is. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1900 || month < 1) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : null;
}

/** "jul", "July" and "sept" are months, "julius" is none. */
const monthNamed = (name: string): number => {
  const written = name.toLowerCase();
  return MONTHS.findIndex((month) => written.length >= 3 && month.startsWith(written)) + 1;
};

/**
 * The day that somebody wrote as text, as ISO: "2026年7月1日", "2026/7/1", "令和8年7月1日", "1 July 2026". `null` where it
 * could be another day ("7/1/2026") or is none.
 */
export function writtenDate(text: string): string | null {
  const written = text.normalize('NFKC').trim();
  const numbers = BY_NUMBERS.exec(written);
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const plain = PLAIN.exec(written);
  if (plain) return day(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const era = BY_ERA.exec(written);
  if (era) {
    const [, name = '', year = '', month, date] = era;
    const start = ERAS[name.toUpperCase()] ?? NaN;
    return day(start + (year === '元' ? 1 : Number(year)), Number(month), Number(date));
  }
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return day(Number(dayFirst[3]), monthNamed(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(written);
  return monthFirst
    ? day(Number(monthFirst[3]), monthNamed(monthFirst[1] ?? ''), Number(monthFirst[2]))
    : null;
}
