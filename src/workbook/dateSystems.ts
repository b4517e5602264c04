/** By so many days a date that is counted from 1900 has a higher number than the same counted from 1904. */
export const DAYS_BETWEEN_SYSTEMS = 1462;
