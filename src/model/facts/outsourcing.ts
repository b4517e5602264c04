/** What the damage is reckoned in: yen a year, or steps from 1 to 5 that are comparable inside the organisation only. */
export const UNITS = ['yen', 'index'] as const;
export type Unit = (typeof UNITS)[number];

/** How far a question has come; `none`: it does not concern this provider. */
export const QUESTION_STATES = ['done', 'open', 'none'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Who does it. */
export const DUTY_STATES = ['own', 'provider', 'both', 'undecided'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const DUTIES = ['detect', 'notify', 'decide', 'contain', 'recover', 'report'] as const;

/** The questions, in the order in which they come up. */
export const QUESTIONS = {
  before: ['owner', 'value', 'whereUsed', 'leftOut', 'tolerable', 'measure'],
  choosing: ['depth', 'form', 'reportCriteria', 'hours', 'abroad'],
  newDevice: ['logLevel', 'requirements', 'oneFlow'],
  existingDevice: ['maintenance', 'remoteAccess'],
  service: ['retention', 'scope', 'encryption', 'law'],
  start: ['tuning', 'normal'],
  running: ['reader', 'decider', 'border', 'chain', 'blind', 'review'],
  reports: ['reportChecked', 'reportService', 'reportResult', 'falling'],
} as const;
export type QuestionGroup = keyof typeof QUESTIONS;
export const QUESTION_GROUPS = Object.keys(QUESTIONS) as readonly QuestionGroup[];
export const QUESTION_IDS: readonly string[] = Object.values(QUESTIONS).flat();

/** The question about a provider's reports that answers each fact of what is outsourced. */
export const REPORT_FACTS = {
  checked: 'reportChecked',
  service: 'reportService',
  result: 'reportResult',
  expected: 'falling',
} as const;

/** So many providers have a place on the sheet. */
export const PROVIDERS = 4;

export interface Provider {
  readonly name?: string;
  /** For all it does together: shared by the items that name it and have no amount of their own. */
  readonly annualCost?: number;
  readonly duties?: Readonly<Record<string, { readonly who?: DutyState; readonly note?: string }>>;
  readonly questions?: Readonly<Record<string, { readonly state?: QuestionState; readonly note?: string }>>;
}

export interface Outsourcing {
  readonly unit: Unit;
  readonly providers: readonly Provider[];
}

/** What an item's row says of what it protects. */
export const DAMAGE_KEYS = [
  'protectedValue',
  'impactBefore',
  'impactAfter',
  'frequencyBefore',
  'frequencyAfter',
] as const;

/** All that is written of one item. */
export interface OutsourcedItem {
  /** Whom it is bought from; the portfolio names whoever delivers it in words of its own. */
  readonly contractor?: string;
  readonly contractService?: string;
  /** An ISO date. */
  readonly contractEnd?: string | null;
  /** Yen a year, for this item alone. */
  readonly annualCost?: number | null;
  readonly protects?: string;
  /** Yen, or a step. */
  readonly protectedValue?: number | null;
  /** From 0 to 100 of a hundred, or a step; before anybody is paid for it, and after. */
  readonly impactBefore?: number | null;
  readonly impactAfter?: number | null;
  /** Times a year, or a step. */
  readonly frequencyBefore?: number | null;
  readonly frequencyAfter?: number | null;
  /** Damage that is borne. */
  readonly tolerable?: number | null;
}

export const OUTSOURCED_TEXTS = ['contractor', 'contractService', 'protects'] as const;
export const OUTSOURCED_AMOUNTS = ['annualCost', ...DAMAGE_KEYS, 'tolerable'] as const;
