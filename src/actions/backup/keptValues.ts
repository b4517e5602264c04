import { beginning, TEXT_LIMITS } from '../../model/cells/textLimits';

/** What was kept, as far as it is an object. */
export type Entries = Readonly<Record<string, unknown>>;

/** What is no object has no entries. */
export const entriesOf = (value: unknown): Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};

/** What stands under a key of its own. */
export const own = (entries: Entries, key: string): unknown =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

export const oneOf = <T>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

export const text = (value: unknown): string =>
  typeof value === 'string' ? beginning(value, TEXT_LIMITS.text) : '';

/** A number from 0 up. */
export const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
