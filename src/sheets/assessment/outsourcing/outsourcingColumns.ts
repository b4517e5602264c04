import { across } from '../../theme';
import type { Model } from '../../../model/catalogue';
import { DUTIES, PROVIDERS, QUESTION_GROUPS, QUESTIONS } from '../../../model/facts/outsourcing';

export const SHEET = 'outsourcing';

const KEYS = [
  'margin',
  'id',
  'name',
  'concerned',
  'provider',
  'service',
  'end',
  'annual',
  'protects',
  'value',
  'impactBefore',
  'impactAfter',
  'oftenBefore',
  'oftenAfter',
  'tolerable',
  'before',
  'after',
  'reduction',
  'within',
  'effect',
  'words',
  'position',
  'slot',
  'alone',
  'cost',
  'cleanValue',
  'cleanImpactBefore',
  'cleanImpactAfter',
  'cleanOftenBefore',
  'cleanOftenAfter',
  'cleanTolerable',
  'nobody',
  'lists',
] as const;
export type OutsourcingKey = (typeof KEYS)[number];
/** Where each column of the list stands; from `words` on they are hidden. */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<
  OutsourcingKey,
  number
>;
export const WIDTHS = [
  0.3, 5.6, 17, 5.2, 10.5, 11, 11.4, 10.3, 10, 11, 6.4, 6.4, 5.8, 5.8, 10, 10.8, 10.8, 10.8, 5.5, 6.7, 8, 8,
  8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
];
/** Amounts: thousands are told apart; no decimal point is left without decimals, as with "#,##0.##". */
export const AMOUNT = '[>=1000]#,##0;General';
export const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Inputs of the list: the column, the key of the answer, the name. */
export const INPUTS = [
  ['provider', 'contractor', 'Provider'],
  ['service', 'contractService', 'Service'],
  ['end', 'contractEnd', 'End'],
  ['annual', 'annualCost', 'Annual'],
  ['protects', 'protects', 'Protects'],
  ['value', 'protectedValue', 'Value'],
  ['impactBefore', 'impactBefore', 'ImpactBefore'],
  ['impactAfter', 'impactAfter', 'ImpactAfter'],
  ['oftenBefore', 'frequencyBefore', 'OftenBefore'],
  ['oftenAfter', 'frequencyAfter', 'OftenAfter'],
  ['tolerable', 'tolerable', 'Tolerable'],
] as const;

/** The block above the list: its head, and a row for each provider. */
export const TOP = 4;

/** The rows of the list: its head, and its first and last item. */
export function ends(model: Model): { header: number; first: number; last: number } {
  const header = TOP + PROVIDERS + 2;
  return { header, first: header + 1, last: header + model.items.length };
}

/** What is asked of each provider, row by row; `null` is a line of title. */
export const ENTRIES: readonly (string | null)[] = [
  null,
  ...DUTIES,
  ...QUESTION_GROUPS.flatMap((group) => [null, ...QUESTIONS[group]]),
];
