/**
 * What a defined name is for: a person fills it in, others read it as a result, formulas use it among themselves, or it
 * keeps what was filled in earlier: that is read with the workbook, and not again after each edit.
 */
export type NameUse = 'input' | 'result' | 'helper' | 'record';

export interface PartName {
  readonly name: string;
  readonly use: NameUse;
  /** The first layout whose workbooks have it; in older ones it is not missing. */
  readonly since: number;
  /** The last layout that had it: still known as ours, and taken away when a workbook is brought up. */
  readonly until?: number;
  /** Only some workbooks have it: it is never missing. */
  readonly spare: boolean;
}

type Given = Readonly<Partial<Record<NameUse, readonly string[]>>>;

/** The names that came with one layout, by what they are for; those of `spare` stand only where there is need. */
export const namesSince = (since: number, given: Given, spare: Given = {}): PartName[] =>
  [given, spare].flatMap((some) =>
    (['input', 'result', 'helper', 'record'] as const).flatMap((use) =>
      (some[use] ?? []).map((name) => ({ name, use, since, spare: some === spare })),
    ),
  );

/** Names that workbooks had up to some layout, and have no more. */
export const namesUntil = (until: number, given: Given): PartName[] =>
  namesSince(1, given).map((name) => ({ ...name, until }));

/**
 * One sheet of a family of workbooks, and what follows from its being there. How it is laid out stands apart, beside
 * the family's description, because whoever reads a workbook needs nothing of that.
 */
export interface Part {
  /** Stable within its family: the key of its sheet. */
  readonly key: string;
  /** The first layout that has it. */
  readonly since: number;
  /** Present: it is there only where asked for, and a cell of this name carries its own version. */
  readonly optional?: {
    readonly versionName: string;
    readonly version: number;
    /** It comes with what it holds and never without: nobody can ask for it alone. */
    readonly neverAlone?: true;
    /** Parts it shows nothing without: they come along, and where one of them goes it goes too. */
    readonly needs?: readonly string[];
    /** Parts that come along where somebody asks for it: it shows what is filled in there. */
    readonly along?: readonly string[];
    /** A second sheet of this other part: it comes and goes with it, and nobody names it. */
    readonly of?: string;
    /** It follows from what the answers say otherwise, and is not among the parts they name. */
    readonly unnamed?: true;
  };
  readonly names: readonly PartName[];
  /** Names that stand on its sheet: where they point, that sheet is, whatever it is called. The first that works counts. */
  readonly marks: readonly string[];
  /** Whether people fill in answers there: such a sheet goes last when all goes. */
  readonly holdsAnswers: boolean;
}

/** The parts of one kind of workbook, in the order of their sheets. */
export interface Family<P extends Part = Part> {
  readonly key: string;
  /** The layout of the workbooks written today. */
  readonly layout: number;
  readonly parts: readonly P[];
}
