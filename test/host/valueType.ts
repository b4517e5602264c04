import type { Shown } from './records';

/** The kind of a value, in the words of `Range.valueTypes`. */
export const valueType = (value: Shown): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};
