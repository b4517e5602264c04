import type { Returned } from './returned';
import { answerOf } from '../answerOf';

/** How much of a return can be merged as it is. */
export interface Compatibility {
  readonly layout: number;
  /** Items the workbook asks for; what it leaves out of scope is none of them. */
  readonly asked: number;
  /** Those whose row was found once, with nothing but scores and blanks in it. */
  readonly usable: number;
  /** Those with a score or a decision. */
  readonly answered: number;
  /** usable / asked. */
  readonly share: number;
}

/** Without one of these columns no item is read in full. */
const COLUMNS = ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'];

/** Looks at a return before it is merged: which of the items asked for arrived in full. */
export function compatibility({ model, answers, problems }: Returned): Compatibility {
  const flawed = new Set(problems.flatMap(({ id }) => (id === null ? [] : [id.toLowerCase()])));
  const cut = problems.some(({ kind, found }) => kind === 'missing-name' && COLUMNS.includes(found ?? ''));
  const items = model.items.filter(({ id }) => answerOf(answers, id)?.recommendation !== 'unnecessary');
  const asked = items.length;
  const whole = flawed.size === 0 ? asked : items.filter(({ id }) => !flawed.has(id.toLowerCase())).length;
  const usable = cut ? 0 : whole;
  const answered = items.filter(({ id }) => {
    const answer = answerOf(answers, id);
    return answer !== undefined && (answer.insource !== null || answer.outsource !== null);
  }).length;
  return { layout: answers.layout, asked, usable, answered, share: asked === 0 ? 0 : usable / asked };
}
