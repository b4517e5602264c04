const MEGABYTE = 1024 * 1024;

/** How much a file may ask of us. Our own workbooks stay below a hundredth of each, and below half with the largest model somebody may make. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly parts: number;
  /** Inflated size of one part, and of all parts read together. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Defined names that are wanted; ours are about forty. */
  readonly names: number;
  /** Characters of all formulas together. */
  readonly formulaText: number;
  /** Cells handed out for all names together. */
  readonly cells: number;
  /** How deep elements may nest. */
  readonly depth: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * MEGABYTE,
  parts: 10_000,
  partBytes: 32 * MEGABYTE,
  totalBytes: 64 * MEGABYTE,
  names: 1_000,
  formulaText: 16 * MEGABYTE,
  cells: 500_000,
  depth: 64,
};
