import { fixedCell, rangeOf } from '../../../workbook/a1';

/** Widths of the record's columns, in their order; without one a column is hidden. */
const COLUMNS = [
  ['margin', 1],
  ['role', 6],
  ['roleName', 18],
  ['quadrant', 5],
  ['in', 5],
  ['out', 5.5],
  ['state', 10],
  ['note', 21],
  ['supplement', 14],
  ['kind', 11],
  ['service', 6],
  ['serviceName', 19],
  ['newQuadrant', 5],
  ['proposedIn', 5.5],
  ['proposedOut', 5.5],
  ['nowIn', 5.5],
  ['nowOut', 5.5],
  ['decision', 13],
  ['confirmed', 6],
  ['standing', 16],
  ['words', null],
  ['roleScores', null],
  ['proposal', null],
  ['now', null],
  ['follows', null],
  ['chose0', null],
  ['chose1', null],
  ['chose2', null],
  ['chose3', null],
  ['first', null],
  ['needed', null],
  ['code', null],
  ['open', null],
  ['left', null],
  ['ticked', null],
  ['mark', null],
  ['function', null],
  ['level', null],
  ['excluded', null],
] as const;
export type CarryKey = (typeof COLUMNS)[number][0];

const HIDDEN_WIDTH = 8;
export const CARRY_WIDTHS = COLUMNS.map(([, width]) =>
  width === null ? { width: HIDDEN_WIDTH, hidden: true } : { width },
);

export const carryAt = (key: CarryKey): number => COLUMNS.findIndex(([each]) => each === key);
export const carryWidth = (from: CarryKey, to: CarryKey = from): number =>
  CARRY_WIDTHS.slice(carryAt(from), carryAt(to) + 1).reduce((sum, { width }) => sum + width, 0);

/** Title, whose it is, counts, lead; then two rows of heads. */
export const CARRY_HEAD = 4;
export const CARRY_FIRST = CARRY_HEAD + 2;

/** A column of the record with this many lines, as it stands in a formula of the same sheet. */
export const carryColumn = (key: CarryKey, lines: number): string =>
  `${fixedCell(CARRY_FIRST, carryAt(key))}:${fixedCell(CARRY_FIRST + lines - 1, carryAt(key))}`;

export const carryRange = (from: CarryKey, to: CarryKey, lines: number): string =>
  rangeOf(CARRY_FIRST, carryAt(from), CARRY_FIRST + lines - 1, carryAt(to));
