import { fixedCell, rangeOf } from '../../../workbook/a1';

/** Widths of the record's columns, in their order, by which it prints at 8 points; without one a column is hidden. */
const COLUMNS = [
  ['margin', 0.5],
  ['role', 5.5],
  ['roleName', 17],
  ['quadrant', 5.8],
  ['in', 4.8],
  ['out', 6.2],
  ['state', 11.5],
  ['note', 15.8],
  ['supplement', 10.5],
  ['kind', 10.5],
  ['service', 5.5],
  ['serviceName', 18],
  ['newQuadrant', 5.8],
  ['proposedIn', 5],
  ['proposedOut', 6.2],
  ['nowIn', 5],
  ['nowOut', 6.2],
  ['decision', 12],
  ['confirmed', 5.5],
  ['standing', 14.5],
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
