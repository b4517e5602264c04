import type { Model } from '../../../model/catalogue';
import { HALVES } from '../../../model/plan/plan';

export const SHEET = 'plan';

const KEYS = [
  'margin',
  'id',
  'name',
  'now',
  'side',
  'required',
  'list',
  'targetSide',
  'targetLevel',
  'action',
  'owner',
  'due',
  'effort',
  'impact',
  'progress',
  'toBe',
  'gap',
  'priority',
  'remark',
  'planNote',
  'function',
  'position',
  'level',
  'cleanSide',
  'cleanLevel',
  'cleanDue',
  'cleanProgress',
  'planned',
  'cleanEffort',
  'counts',
  'start',
  'plannedDay',
  'words',
] as const;
export type PlanKey = (typeof KEYS)[number];
/** Where each column of the list stands; from `function` on they are hidden, and `words` is no part of the list: sorting leaves it where it is. */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<PlanKey, number>;
export const WIDTHS = [
  0.5, 6.5, 20, 5.5, 9.2, 7, 13, 8, 8, 17, 12.5, 12, 7, 7.5, 8, 6.6, 7.2, 7, 10, 21, 10, 8, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8,
];

export const TABLE = 4;

/** As the model has it: from March 1900, where every program counts alike, to the last day Excel knows. */
export const isDay = (cell: string): string => `AND(${cell}>=61,${cell}<2958466)`;

/** Right of the table: labels, and what stands beside them. */
export const BLOCK = [COLUMN.owner, COLUMN.due, COLUMN.effort, COLUMN.impact] as const;

/** The rows of the list: its head, and its first and last item. */
export function ends(model: Model): { header: number; first: number; last: number } {
  const header = TABLE + Math.max(model.functions.length + 4, 6 + HALVES + 4);
  return { header, first: header + 1, last: header + model.items.length };
}
