import type { Problem } from '../model/answers';

/** Whether something would be lost or mistaken, were a workbook with these problems written anew. */
export const unsafe = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === 'newer-part' || kind === 'shifted');
