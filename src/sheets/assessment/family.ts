import type { Family } from '../part';
import type { AssessmentPart } from './assessmentPart';
import { LAYOUT } from './layout';
import { byFunction } from './parts/byFunction';
import { byRole } from './parts/byRole';
import { calculation } from './parts/calculation';
import { carry } from './parts/carry';
import { charter } from './parts/charter';
import { checklist } from './parts/checklist';
import { criteria } from './parts/criteria';
import { first } from './parts/first';
import { handOuts } from './parts/handOuts';
import { importRecord } from './parts/importRecord';
import { itemList } from './parts/itemList';
import { modelData } from './parts/modelData';
import { evidence } from './parts/evidence';
import { ownItems } from './parts/ownItems';
import { phases } from './parts/phases';
import { outsourcing } from './parts/outsourcing';
import { providers } from './parts/providers';
import { plan } from './parts/plan';
import { progress } from './parts/progress';
import { rounds } from './parts/rounds';
import { portfolio } from './parts/portfolio';
import { scope } from './parts/scope';
import { setup } from './parts/setup';
import { sharing } from './parts/sharing';
import { summary } from './parts/summary';
import { survey } from './parts/survey';

const PARTS = [
  setup,
  scope,
  ownItems,
  checklist,
  carry,
  criteria,
  summary,
  byFunction,
  byRole,
  plan,
  rounds,
  progress,
  portfolio,
  first,
  evidence,
  phases,
  charter,
  handOuts,
  outsourcing,
  providers,
  sharing,
  survey,
  itemList,
  importRecord,
  modelData,
  calculation,
] as const;

/** The key of a part, and of its sheet. */
export type PartKey = (typeof PARTS)[number]['key'];

/** Ids of the only models whose workbooks can have the part of this key; `null`: all of them. */
export const modelsOf = (key: string): readonly string[] | null =>
  ASSESSMENT.parts.find((part) => part.key === key)?.models ?? null;

/** Whether a workbook of this model can have the part of this key. */
export const fitsModel = (key: string, model: string): boolean => modelsOf(key)?.includes(model) ?? true;

/** The workbook of one assessment. */
export const ASSESSMENT: Family<AssessmentPart> = { key: 'assessment', layout: LAYOUT, parts: PARTS };

const optional = ASSESSMENT.parts.filter((part) => part.optional) as readonly (AssessmentPart & {
  readonly key: PartKey;
})[];

/** Parts that are there only where somebody asks for them. */
export const OPTIONAL_PARTS: readonly PartKey[] = optional
  .filter((part) => part.optional?.neverAlone === undefined && part.optional?.of === undefined)
  .map(({ key }) => key);

/** Those, and parts that come with what they hold. */
export const ANY_OPTIONAL_PARTS: readonly PartKey[] = optional
  .filter((part) => part.optional?.unnamed === undefined && part.optional?.of === undefined)
  .map(({ key }) => key);
