import type { Answer, Answers } from '../answers';
import type { Assessment, ItemResult } from '../assessment';
import type { Model } from '../catalogue';
import { apartIn } from '../own/apart';
import { requiredSide } from '../requiredSide';
import { answerOf } from '../answerOf';

/** What decided which side an item is on; `null` where no side counts. */
export type SideReason = 'only' | 'higher' | 'tie-pattern' | 'tie-default' | null;

/** What decided about the four lists. */
export type ListReason =
  | 'switch'
  | 'strengthen'
  | 'top-level'
  | 'not-scored'
  | 'excluded'
  | 'apart'
  | 'no-target'
  | 'no-quadrant'
  | 'no-table';

/** How the level, the side and the list of one item came about. */
export interface ItemReason {
  readonly item: ItemResult;
  readonly answer: Answer | null;
  readonly sideReason: SideReason;
  readonly listReason: ListReason;
  readonly rules: readonly string[];
}

const sideReason = (item: ItemResult, answer: Answer | null, answers: Answers): SideReason => {
  if (item.side === null) return null;
  if (!item.combined) return 'only';
  if (answer?.insource !== answer?.outsource) return 'higher';
  return requiredSide(answers.patterns, answers.currentPattern, item.quadrant) === null
    ? 'tie-default'
    : 'tie-pattern';
};

const listReason = (item: ItemResult, answers: Answers, apart: ReadonlySet<string>): ListReason => {
  if (apart.has(item.id)) return 'apart';
  if (item.excluded) return 'excluded';
  if (item.state !== 'scored') return 'not-scored';
  if (item.required === null) {
    if (answers.targetPattern === null) return 'no-target';
    return item.quadrant === null ? 'no-quadrant' : 'no-table';
  }
  if (item.side !== item.required) return 'switch';
  return item.list === null ? 'top-level' : 'strengthen';
};

const LIST_RULES: Readonly<Record<ListReason, readonly string[]>> = {
  switch: ['pattern-table', 'list-switch', 'list-order'],
  strengthen: ['pattern-table', 'list-strengthen', 'list-order'],
  'top-level': ['pattern-table', 'list-strengthen'],
  'not-scored': ['lists', 'three-states'],
  excluded: ['lists'],
  apart: ['lists'],
  'no-target': ['pattern-use'],
  'no-quadrant': ['quadrants'],
  'no-table': ['pattern-table'],
};

/** Why an item has its level and side, and why it stands in a list or in none. */
export function explainItem(model: Model, assessment: Assessment, answers: Answers, id: string): ItemReason {
  const item = assessment.items.find((each) => each.id === id);
  if (!item) throw new Error(`no item ${id} in the assessment`);
  const answer = answerOf(answers, id) ?? null;
  const side = sideReason(item, answer, answers);
  const list = listReason(item, answers, apartIn(model));
  return {
    item,
    answer,
    sideReason: side,
    listReason: list,
    rules: [
      'level',
      ...(side === null ? [] : ['side-tie']),
      ...(item.combined ? ['combination'] : []),
      ...LIST_RULES[list],
    ],
  };
}
