import type { Language } from '../catalogue';
import type { Entry } from './entry';
import type { Returned } from './returned';
import type { SideBySide } from './sideBySide';

/** A file that did not go into the figures, in words for the coordinator. */
export interface NotRead {
  readonly file: string;
  readonly reason: string;
  readonly what: string;
  readonly next: string;
}

/** Everything the coordinator's workbook shows. */
export interface Consolidation {
  readonly language: Language;
  readonly side: SideBySide;
  /** By the number of the return. */
  readonly labels: ReadonlyMap<number, string>;
  /** In full, by the number of the return: for the tidy table and the list of slips. */
  readonly returns: ReadonlyMap<number, Returned>;
  readonly notRead: readonly NotRead[];
  /** Read, but of another model: named, never mixed. */
  readonly otherModel: readonly Entry[];
}
