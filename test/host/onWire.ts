import type { Shown } from './records';

/** A value as Office.js answers it: a blank is an empty text, an error its text. */
export const onWire = (value: Shown): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;
