import { assess } from '../assess';
import type { Assessment, ItemResult, State } from '../assessment';
import type { Language, Model, Quadrant, Side } from '../catalogue';
import type { Answer, Level, PlannedSide, Progress, Score } from '../answers';
import { dateSerial } from '../cells/dates';
import { sinceLast, type PlanOutcome, type SinceLast } from './planKept';
import { answerOf } from '../answerOf';
import type { Returned } from './returned';
import type { Use } from './use';

export type TidyState = State | 'not-asked' | 'unnecessary';

/** What one return says of one item, before it is known which number it has and what it is used for. */
export interface TidyAnswer {
  readonly file: string;
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  readonly position: string;
  readonly assessed_on: string;
  readonly model: string;
  readonly function_id: string;
  readonly function_name: string;
  readonly item_id: string;
  readonly item_name: string;
  readonly state: TidyState;
  readonly level: number | null;
  readonly side: Side | null;
  readonly combined: boolean;
  readonly insource: Score | null;
  readonly outsource: Score | null;
  readonly quadrant: Quadrant | null;
  /** The side the target pattern asks for. */
  readonly required: Side | null;
  readonly note: string;
  readonly supplement: string;
  /** The first slip found in the row, by its kind. */
  readonly problem: string | null;
  /** The item's place in the model, from 1: what tables of items are ordered by where nothing else tells. */
  readonly item_no: number;
  /** What the department plans for it; `null` where it plans nothing, or was not asked. */
  readonly planned_side: PlannedSide | null;
  readonly planned_level: Level | null;
  /** An ISO date. */
  readonly planned_due: string | null;
  readonly planned_owner: string | null;
  readonly planned_progress: Progress | null;
  /** The level it had in the department's last round; `null` without one, or where it had none. */
  readonly last_level: number | null;
  /** What became of what was planned for it then; `null` where nothing was. */
  readonly plan_outcome: PlanOutcome | null;
}

/** One return and item: what pivot tables, Power Query and SQL start from; no column is called like an SQL keyword. */
export interface TidyRow extends TidyAnswer {
  readonly return_no: number;
  readonly used_for: Use;
}

/** Columns in the order they are written, from the third on. */
export const ANSWER_COLUMNS = [
  'file',
  'organisation',
  'department',
  'respondent',
  'position',
  'assessed_on',
  'model',
  'function_id',
  'function_name',
  'item_id',
  'item_name',
  'state',
  'level',
  'side',
  'combined',
  'insource',
  'outsource',
  'quadrant',
  'required',
  'note',
  'supplement',
  'problem',
  'item_no',
  'planned_side',
  'planned_level',
  'planned_due',
  'planned_owner',
  'planned_progress',
  'last_level',
  'plan_outcome',
] as const satisfies readonly (keyof TidyAnswer)[];

/** All columns in the order they are written. */
export const TIDY_COLUMNS = [
  'return_no',
  'used_for',
  ...ANSWER_COLUMNS,
] as const satisfies readonly (keyof TidyRow)[];

const stateOf = (result: ItemResult | undefined): TidyState => {
  if (!result) return 'not-asked';
  return result.excluded ? 'unnecessary' : result.state;
};

/** Most returns plan nothing: they share one answer. */
const UNPLANNED = {
  ...{ planned_side: null, planned_level: null, planned_due: null },
  ...{ planned_owner: null, planned_progress: null },
} as const;

const plannedIn = (answer: Answer | undefined) => {
  if (!answer) return UNPLANNED;
  const { targetSide = null, targetLevel = null, due = null, owner = '', progress = null } = answer;
  if (targetSide === null && targetLevel === null && due === null && owner === '' && progress === null)
    return UNPLANNED;
  return {
    ...{ planned_side: targetSide, planned_level: targetLevel, planned_progress: progress },
    planned_due: due !== null && dateSerial(due) !== null ? due : null,
    planned_owner: owner === '' ? null : owner,
  };
};

/** What one return says, one row per item of the whole model; names in the language asked for. */
export function tidyAnswers(
  returned: Returned,
  whole: Model,
  language: Language,
  assessment: Assessment = assess(returned.model, returned.answers),
  since: SinceLast | null = sinceLast(returned, assessment),
): TidyAnswer[] {
  const { file, answers, problems } = returned;
  const organisation = answers.organisation.trim();
  const department = answers.department.trim();
  const respondent = answers.respondent.trim();
  const results = new Map(assessment.items.map((item) => [item.id, item]));
  const names = new Map(whole.functions.map(({ id, name }) => [id, name[language]]));
  const slips = new Map<string, string>();
  for (const { id, kind } of problems) {
    if (id !== null && !slips.has(id.toLowerCase())) slips.set(id.toLowerCase(), kind);
  }
  return whole.items.map((item, index): TidyAnswer => {
    const result = results.get(item.id);
    const answer = answerOf(answers, item.id);
    const state = stateOf(result);
    const counts = state === 'scored';
    const planned = plannedIn(result ? answer : undefined);
    return {
      file,
      organisation,
      department,
      respondent,
      position: answers.position,
      assessed_on: answers.date,
      model: whole.id,
      function_id: item.function,
      function_name: names.get(item.function) ?? item.function,
      item_id: item.id,
      item_name: item.name[language],
      state,
      level: counts ? (result?.level ?? null) : null,
      side: counts ? (result?.side ?? null) : null,
      combined: result?.combined ?? false,
      insource: answer?.insource ?? null,
      outsource: answer?.outsource ?? null,
      quadrant: result?.quadrant ?? null,
      required: result?.required ?? null,
      note: answer?.note ?? '',
      supplement: answer?.supplement ?? '',
      problem: slips.size === 0 ? null : (slips.get(item.id.toLowerCase()) ?? null),
      item_no: index + 1,
      planned_side: planned.planned_side,
      planned_level: planned.planned_level,
      planned_due: planned.planned_due,
      planned_owner: planned.planned_owner,
      planned_progress: planned.planned_progress,
      last_level: since?.levels.get(item.id) ?? null,
      plan_outcome: since?.outcomes.get(item.id) ?? null,
    };
  });
}

/** The rows of one return whose number and use are known. */
export const tidyRows = (
  returned: Returned,
  whole: Model,
  no: number,
  use: Use,
  language: Language,
): TidyRow[] =>
  tidyAnswers(returned, whole, language).map((answer) => ({ return_no: no, used_for: use, ...answer }));
