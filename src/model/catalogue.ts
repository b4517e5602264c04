import type { Language } from '../text/languages';
import type { OwnItem } from './own/ownItem';

/** The shape of the catalogue as the rules see it; `src/catalog.ts` fills it from `catalog/`, `src/shelf.ts` bit by bit. */
export type { Language };
export type Text = Readonly<Record<Language, string>>;

export const QUADRANTS = ['I', 'II', 'III', 'IV'] as const;
export type Quadrant = (typeof QUADRANTS)[number];
export const SIDES = ['in', 'out'] as const;
export type Side = (typeof SIDES)[number];

export const PATTERN_IDS = ['minimum-insource', 'hybrid', 'minimum-outsource', 'full-insource'] as const;
export type PatternId = (typeof PATTERN_IDS)[number];
/** Which side a pattern asks for in each quadrant. `null`: the user's table holds something else there. */
export type PatternTable = Readonly<Record<PatternId, Readonly<Record<Quadrant, Side | null>>>>;

export interface QuadrantEvidence {
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** What speaks for another quadrant, to be shown where one is chosen. */
  readonly doubt?: Text | undefined;
}

/**
 * How near an item of the succeeding model is: what is `same` or `near` is carried over; `name` has the name and another
 * content; `nearest` is only the closest there is, and nothing is carried there.
 */
export interface Successor {
  readonly id: string;
  readonly kind: 'same' | 'near' | 'name' | 'nearest';
}

/** One role (v2.1) or service (v3.2.1) that is scored. */
export interface Item {
  readonly id: string;
  readonly function: string;
  readonly name: Text;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly description: Text;
  readonly quadrant: Quadrant;
  readonly quadrantEvidence: QuadrantEvidence;
  /** Whether ISOG-J or ITU-T prints the English name, or we wrote it. */
  readonly nameEnEvidence: 'printed' | 'ours' | 'from-memory';
  /** Items of the model's successor, where there is one. */
  readonly successors: readonly Successor[];
  /** Present where somebody added it to the model; `counts`: whether it enters means, counts and lists. */
  readonly own?: { readonly counts: boolean };
}

/** One of the nine functions (v2.1) or categories (v3.2.1). */
export interface FunctionGroup {
  readonly id: string;
  readonly name: Text;
  /** A short name for chart labels and narrow tables. */
  readonly short: Text;
  /** Other names printed for it. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  /** What it is for, in one sentence. */
  readonly purpose: Text;
  readonly strength: Text;
  readonly weakness: Text;
}

export interface Model {
  readonly id: string;
  /** Which edition of it this is, where it is one that somebody made. */
  readonly revision?: string;
  readonly title: Text;
  readonly description: Text;
  /** What one item and one function are called in this model. */
  readonly itemNoun: Text;
  readonly functionNoun: Text;
  readonly successor: string | null;
  readonly functions: readonly FunctionGroup[];
  readonly items: readonly Item[];
  /** Where somebody added items to it: the model without them, and what they said. */
  readonly official?: Model;
  readonly ownItems?: readonly OwnItem[];
}

export interface Pattern {
  readonly id: PatternId;
  readonly name: Text;
  readonly description: Text;
  readonly sides: Readonly<Record<Quadrant, Side>>;
}

export interface QuadrantEntry {
  readonly id: Quadrant;
  readonly name: Text;
  readonly information: 'inside' | 'outside';
  readonly skill: 'low' | 'high';
  readonly description: Text;
}

/** What a score means on one side. The Japanese wording is quoted from the source named in the catalogue. */
export interface Criterion {
  readonly score: 0 | 1 | 2 | 3 | 4 | 5;
  readonly in: Text;
  readonly out: Text;
}

/** A band of mean scores, `from` included, up to the `from` of the next one. */
export interface Band {
  readonly from: number;
  readonly sentence: Text;
  /** Said of a strength, or of a weakness, of this band in place of its function's own sentence. */
  readonly strength: Text | null;
  readonly weakness: Text | null;
}

export type RuleOrigin = 'isog-j' | 'inferred' | 'ours';

export interface Catalogue {
  readonly models: readonly Model[];
  /**
   * The model whose data travel in a workbook, from those; throws a `ModelFault`. Absent where whoever reads has not
   * loaded what that takes: then no such workbook is known.
   */
  readonly ownModel?: (data: string) => Model;
  readonly patterns: readonly Pattern[];
  readonly quadrants: readonly QuadrantEntry[];
  readonly criteria: readonly Criterion[];
}

/** The catalogue without its models. */
export type Ratings = Omit<Catalogue, 'models'>;

/** What a model says of itself where one is chosen, before it is loaded. */
export type ModelCard = Pick<Model, 'id' | 'title' | 'description' | 'functionNoun'>;

/** Where the models are, for whoever loads only what is needed. */
export interface Shelf {
  readonly ratings: Ratings;
  /** What each model says of itself; the last is the current one. */
  readonly cards: readonly ModelCard[];
  /** `null` where the catalogue has none of this id. */
  readonly model: (id: string) => Promise<Model | null>;
  /** All of them; who asks after a failure tries again. */
  readonly load: () => Promise<readonly Model[]>;
  /** The same for a view: always one promise, so that a failure is seen and not asked again without end. */
  readonly models: () => readonly Model[] | Promise<readonly Model[]>;
}

/** What is read beside the rating, and not for it: `src/background.ts` fills it from `catalog/`. */
export interface Background {
  /** Questions raters ask, with answers. */
  readonly faq: readonly { readonly question: Text; readonly answer: Text; readonly origin: RuleOrigin }[];
  /** The rules as a user should see them, with who made them. */
  readonly rules: readonly { readonly id: string; readonly text: Text; readonly origin: RuleOrigin }[];
  /** What the levels that may be recommended are called and mean, in the order of `RECOMMENDATIONS`. */
  readonly recommendations: readonly {
    readonly id: string;
    readonly name: Text;
    readonly meaning: Text;
    readonly evidence: 'printed' | 'from-memory' | 'ours';
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: Text;
    readonly url: string;
    readonly licence: string;
    readonly licenceUrl: string | null;
    readonly used: Text;
  }[];
}
