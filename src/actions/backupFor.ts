import type { Answers } from '../model/answers';
import type { Filling } from './filling';

/** What a backup says of itself, to be shown before anything of it is written; `null` where it cannot be read. */
export interface KeptBy {
  readonly organisation: string;
  readonly department: string;
  readonly date: string;
  /** Items with at least one score. */
  readonly answered: number;
}

type Who = Pick<Answers, 'organisation' | 'department' | 'date'>;

const WHO = ['organisation', 'department', 'date'] as const;

export function keptBy({ answers }: Filling): KeptBy {
  const { organisation, department, date } = answers;
  const answered = Object.values(answers.answers).filter(
    ({ insource, outsource }) => insource !== null || outsource !== null,
  ).length;
  return { organisation, department, date, answered };
}

/**
 * Whether a backup belongs to this workbook: `different` where organisation, department or date say something else;
 * `unknown` where none of them says anything, as in a form that was handed out blank.
 */
export function backupFor(kept: Who, now: Who): 'same' | 'different' | 'unknown' {
  const said = WHO.filter((key) => now[key] !== '');
  if (said.some((key) => now[key] !== kept[key])) return 'different';
  return said.length > 0 ? 'same' : 'unknown';
}
