import type { Language } from '../../text/languages';

/** No item of a catalogue has this letter, and no function of any model. */
export const OWN_LETTER = 'U';
export const OWN_ID = /^U-[1-9][0-9]{0,3}$/;

/** An item that somebody added to the model their workbook is made from. */
export interface OwnItem {
  readonly id: string;
  /** A function of the model, or "U": a group of its own. Empty: nobody said; then it counts nowhere. */
  readonly function: string;
  /** In one language at least. */
  readonly name: Readonly<Record<Language, string>>;
  readonly description: string;
  /** What its quadrant is to begin with. */
  readonly quadrant: 'I' | 'II' | 'III' | 'IV';
  /** Whether it enters means, counts and lists. */
  readonly counts: boolean;
  /** An ISO date, or other words. */
  readonly on: string;
  readonly by: string;
}
