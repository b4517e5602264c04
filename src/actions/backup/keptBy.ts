import { assess } from '../../model/assess';
import type { Filling } from '../filling/filling';

/** What a backup says of itself, to be shown before anything of it is written; `null` where it cannot be read. */
export interface KeptBy {
  readonly organisation: string;
  readonly department: string;
  readonly date: string;
  /** Items with at least one score, as the pane counts them: what is out of scope is not among them. */
  readonly answered: number;
}

export function keptBy({ model, answers }: Filling): KeptBy {
  const { organisation, department, date } = answers;
  const { scored, notDone } = assess(model, answers);
  return { organisation, department, date, answered: scored + notDone };
}
