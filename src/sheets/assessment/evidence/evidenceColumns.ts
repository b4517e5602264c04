/** The columns of the evidence from left to right; from `position` on they are hidden. Widths by which it prints at 8 points. */
export const COLUMNS = [
  ['margin', 0.5],
  ['id', 6],
  ['name', 20],
  ['done', 11],
  ['documented', 8],
  ['others', 12.5],
  ['approved', 7.5],
  ['inProposal', 8.7],
  ['inScore', 6],
  ['checked', 11],
  ['service', 8],
  ['result', 8],
  ['expected', 8.7],
  ['outProposal', 8.7],
  ['outScore', 6],
  ['on', 11],
  ['place', 15],
  ['remark', 16],
  ['position', 8],
  ['listed', 8],
  ['cleandone', 8],
  ['cleandocumented', 8],
  ['cleanothers', 8],
  ['cleanapproved', 8],
  ['cleanchecked', 8],
  ['cleanservice', 8],
  ['cleanresult', 8],
  ['cleanexpected', 8],
  ['inStep', 8],
  ['outStep', 8],
  ['inMark', 8],
  ['outMark', 8],
  ['inBetween', 8],
  ['outBetween', 8],
  ['inKey', 8],
  ['outKey', 8],
  ['cleanOn', 8],
  ['old', 8],
  ['knownchecked', 8],
  ['knownservice', 8],
  ['knownresult', 8],
  ['knownexpected', 8],
  ['reported', 8],
  // Beside the list, and so outside its filter: sorting leaves these words where they are.
  ['words', 10],
] as const;
export type Key = (typeof COLUMNS)[number][0];

export const COLUMN = Object.fromEntries(COLUMNS.map(([key], index) => [key, index])) as Record<Key, number>;
export const widthOf = (from: Key, to: Key = from): number =>
  COLUMNS.slice(COLUMN[from], COLUMN[to] + 1).reduce((sum, [, width]) => sum + width, 0);

export const SHEET = 'evidence';
/** The row of the span of months, of the heads, and of the first item. */
export const [MONTHS, GROUPS, HEADER, FIRST] = [4, 5, 6, 7];
/** So many differences are listed below; the others are found by the filter. */
export const LISTED = 10;

export const SIDE_COLUMNS = {
  in: {
    proposal: 'inProposal',
    score: 'inScore',
    step: 'inStep',
    mark: 'inMark',
    between: 'inBetween',
    key: 'inKey',
  },
  out: {
    proposal: 'outProposal',
    score: 'outScore',
    step: 'outStep',
    mark: 'outMark',
    between: 'outBetween',
    key: 'outKey',
  },
} as const;
