import type { Filling } from '../filling/filling';

/** What a backup says of itself, to be shown before anything of it is written; `null` where it cannot be read. */
export interface KeptBy {
  readonly organisation: string;
  readonly department: string;
  readonly date: string;
  /** Items with at least one score. */
  readonly answered: number;
}

export function keptBy({ answers }: Filling): KeptBy {
  const { organisation, department, date } = answers;
  const answered = Object.values(answers.answers).filter(
    ({ insource, outsource }) => insource !== null || outsource !== null,
  ).length;
  return { organisation, department, date, answered };
}
