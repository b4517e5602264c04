import type { Answers, Problem } from '../model/answers';
import type { Catalogue, Language, Model } from '../model/catalogue';
import type { Anonymous } from '../model/departments/anonymous';
import type { Consolidation } from '../model/departments/consolidation';
import type { Recipient, Round } from '../model/departments/handOut';
import type { Returned, Unreadable } from '../model/departments/returned';

/** What a workbook file turned out to hold. */
export interface FileReading {
  readonly model: Model | null;
  /** `null` when there is nothing to go on with; `problems` says why. */
  readonly answers: Answers | null;
  readonly problems: readonly Problem[];
}

/** What the entry file lends to the commands, which touch neither sheets nor the file format. */
export interface Halves {
  readonly catalogue: Catalogue;
  readonly version: string;
  readonly layout: number;
  /** More bytes than this are no workbook of ours. */
  readonly maxBytes: number;
  /** How much text a cell holds. */
  readonly maxText: number;
  /** How long the name of an organisation may be: results show two such names in one cell. */
  readonly maxName: number;
  readonly write: (model: Model, answers: Answers) => Uint8Array;
  /** `results`: look at the result cells too, whether they are what they should be. */
  readonly read: (bytes: Uint8Array, options: { readonly results: boolean }) => FileReading;
  /** The answers of one returned file, whatever it is. */
  readonly collect: (file: string, bytes: Uint8Array) => Returned | Unreadable;
  readonly handOut: (
    round: Round,
    recipients: readonly Recipient[],
    protect: boolean,
  ) => Iterable<{ readonly file: string; readonly answers: Answers; readonly bytes: Uint8Array }>;
  readonly consolidate: (consolidation: Consolidation) => Uint8Array;
  readonly writeAnonymous: (model: Model, content: Anonymous, language: Language) => Uint8Array;
}
