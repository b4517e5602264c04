import { beginning, TEXT_LIMITS } from '../../model/cells/textLimits';

export const oneOf = <T>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

export const text = (value: unknown): string =>
  typeof value === 'string' ? beginning(value, TEXT_LIMITS.text) : '';

/** A number from 0 up. */
export const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
