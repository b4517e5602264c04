import { cellAt, fixedColumn } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { across, STYLES } from '../../theme';
import type { ItemResult } from '../../../model/assessment';
import type { ShownValue } from '../../../workbook/description';

export const SHEET = 'first';

const KEYS = [
  'margin',
  'number',
  'name',
  'services',
  'direction',
  'level',
  'highest',
  'lowest',
  'scored',
  'state',
  'words',
  'id1',
  'id2',
  'id3',
  'id4',
  'id5',
  'all',
  'both',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'state1',
  'state2',
  'state3',
  'state4',
  'state5',
  'saysLevel',
  'saysHighest',
  'saysLowest',
  'saysScored',
  'saysState',
] as const;
/**
 * Where each column stands; from `words` on they are hidden: the services of a function that count and how many there are, their
 * levels and states, and what the row says. What is calculated refers to cells of its own row, so that it is the same in every
 * row, headings included, and is told once; the constants stand between that and what is seen.
 */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<
  (typeof KEYS)[number],
  number
>;
export const WIDTHS = [0.3, 6, 43.5, 11.5, 13, 10, 7.5, 7, 7.5, 13.5, ...Array.from({ length: 23 }, () => 8)];
export const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Rows of the switch, of the head of the table, and of what comes first in it. */
export const FRAME = { SWITCH: 3, HEADER: 5, FIRST: 6 } as const;

/** A service in a row: whether it counts now, and what decides that. */
export interface ServiceCell {
  readonly id: string;
  readonly counts: boolean;
  readonly formula?: string;
}

/** A level as its cell in the calculation shows it. */
export const levelOf = (result: ItemResult | undefined): ShownValue =>
  result && !result.excluded ? (result.level ?? '') : '';

const SERVICES = 5;

/** Of each service in a row its id, where it counts, and from that its level and its state; blank where there is none. */
export function serviceCells(
  draft: Draft,
  row: number,
  services: readonly ServiceCell[],
  of: (service: string) => ItemResult | undefined,
  withState: boolean,
): void {
  if (services.length > SERVICES) throw new Error(`${String(services.length)} services in a row`);
  for (let index = 0; index < SERVICES; index++) {
    const { id, counts, formula } = services[index] ?? { id: '', counts: false };
    const result = counts ? of(id) : undefined;
    const cell = cellAt(row, COLUMN.id1 + index);
    if (id !== '') draft.put(row, COLUMN.id1 + index, counts ? id : '', STYLES.helper, formula);
    const found = (name: string) => `IFERROR(INDEX(${name},MATCH(${cell},ISOMM_CalcId,0)),"")`;
    draft.put(row, COLUMN.level1 + index, levelOf(result), STYLES.helper, found('ISOMM_CalcLevel'));
    if (withState)
      draft.put(row, COLUMN.state1 + index, stateOf(result), STYLES.helper, found('ISOMM_CalcState'));
  }
}

/** The cells of a row with the levels of its services, or with their states. */
export const cellsOf = (what: 'level' | 'state', row: number): string =>
  `${fixedColumn(row, COLUMN[`${what}1`])}:${fixedColumn(row, COLUMN[`${what}5`])}`;

const stateOf = (result: ItemResult | undefined): string =>
  result ? (result.excluded ? 'excluded' : result.state) : '';
